package nl.woonzorgtoets.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.woonzorgtoets.base.Breuk;
import nl.woonzorgtoets.document.AmountResult;
import nl.woonzorgtoets.document.AmountResult.LineState;
import nl.woonzorgtoets.document.AmountResult.State;
import nl.woonzorgtoets.explanation.Gap;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.oordeel.Uitslag;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Bedrag;
import nl.woonzorgtoets.rulebook.model.Bedrag.Afronding;
import nl.woonzorgtoets.rulebook.model.Bedrag.Deel;
import nl.woonzorgtoets.rulebook.model.Source;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.NotApplicable;

/** What goes with a verdict in money: each amount, and what it waits for. */
final class Amounts {

    private final Predicate<Bedrag> granted;
    private final Predicate<Bedrag> possible;
    private final AmountItems items;
    private final Map<String, AmountResult> results = new LinkedHashMap<>();
    private final List<Gap> gaps = new ArrayList<>();

    private Amounts(AmountItems items, Predicate<Bedrag> granted, Predicate<Bedrag> possible) {
        this.items = items;
        this.granted = granted;
        this.possible = possible;
    }

    static Amounts of(Judgement judgement) {
        Uitslag uitslag = judgement.uitslag();
        Rulebook rulebook = judgement.rulebook();
        List<Fact> facts = rulebook.facts(judgement.dossier(), judgement.portfolio());
        return new Amounts(
                        new AmountItems(judgement.dossier(), facts, rulebook),
                        it -> it.bij().contains(uitslag.oordeel().code()),
                        it -> uitslag.haalbaar().stream().map(Oordeel::code).anyMatch(it.bij()::contains))
                .all(rulebook);
    }

    /** What they would be with a verdict that gives them. */
    static Amounts whenGranted(Dossier dossier, List<Fact> facts, Rulebook rulebook) {
        return new Amounts(new AmountItems(dossier, facts, rulebook), it -> true, it -> true).all(rulebook);
    }

    private Amounts all(Rulebook rulebook) {
        rulebook.bedragen().forEach(this::add);
        return this;
    }

    List<AmountResult> results() {
        return List.copyOf(results.values());
    }

    /** What has to be known for those that can still go with the verdict. */
    List<Gap> gaps() {
        return gaps;
    }

    private void add(Bedrag amount) {
        boolean given = granted.test(amount);
        results.put(amount.naam(), given || possible.test(amount) ? reckoned(amount, given) : none(amount));
    }

    private AmountResult none(Bedrag it) {
        items.above(it, NotApplicable.NOT_APPLICABLE);
        return result(it, State.GEEN, null, null, null, List.of());
    }

    private AmountResult reckoned(Bedrag amount, boolean granted) {
        List<AmountItem> sum = items.of(amount, Deel.SOM);
        List<AmountItem> caps = items.of(amount, Deel.HOOGSTENS);
        List<AmountItem> floor = items.of(amount, Deel.VANAF);
        List<AmountItem> all =
                Stream.of(sum, caps, floor).flatMap(Collection::stream).toList();
        all.forEach(it -> gaps.addAll(it.gaps()));
        boolean open = all.stream().anyMatch(it -> it.state() == LineState.OPEN);
        if (open) {
            items.above(amount, null);
            return result(amount, State.OPEN, null, null, null, lines(all, null));
        }
        Breuk total = total(sum);
        AmountItem cap = lowest(caps, total);
        Breuk exact = cap == null ? total : notNegative(cap.value());
        BigDecimal rounded = rounded(exact, amount.afronding());
        boolean enough =
                floor.stream().noneMatch(it -> it.counts() && it.value().compareTo(Breuk.van(rounded)) > 0);
        State state = !granted ? State.OPEN : enough ? State.BEPAALD : State.ONDER_GRENS;
        BigDecimal outcome = enough ? rounded : BigDecimal.ZERO;
        items.above(amount, outcome);
        return result(amount, state, AmountItem.plain(exact), rounded, granted ? outcome : null, lines(all, cap));
    }

    private static Breuk total(List<AmountItem> sum) {
        return notNegative(
                sum.stream().filter(AmountItem::counts).map(AmountItem::value).reduce(Breuk.NUL, Breuk::plus));
    }

    private static Breuk notNegative(Breuk number) {
        return number.compareTo(Breuk.NUL) < 0 ? Breuk.NUL : number;
    }

    /** The cap that lowers it; null when none does. */
    private static AmountItem lowest(List<AmountItem> caps, Breuk total) {
        return caps.stream()
                .filter(AmountItem::counts)
                .min(Comparator.comparing(AmountItem::value))
                .filter(it -> it.value().compareTo(total) < 0)
                .orElse(null);
    }

    private static BigDecimal rounded(Breuk exact, Afronding how) {
        return exact.afgerond(
                how.op(),
                switch (how.naar()) {
                    case BENEDEN -> RoundingMode.DOWN;
                    case BOVEN -> RoundingMode.UP;
                    case DICHTSTBIJ -> RoundingMode.HALF_UP;
                });
    }

    private static List<AmountResult.Line> lines(List<AmountItem> items, AmountItem cap) {
        return items.stream().map(it -> it.line(it == cap)).toList();
    }

    private static AmountResult result(
            Bedrag it,
            State state,
            BigDecimal exact,
            BigDecimal rounded,
            BigDecimal amount,
            List<AmountResult.Line> lines) {
        return new AmountResult(
                it.naam(),
                it.label(),
                it.eenheid(),
                state,
                exact,
                rounded,
                amount,
                lines,
                Source.parse(it.bron()),
                it.keuze());
    }
}

package nl.woonzorgtoets.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.woonzorgtoets.base.Breuk;
import nl.woonzorgtoets.document.AmountResult.LineState;
import nl.woonzorgtoets.explanation.Gap;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.explanation.WorkedOut;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Bedrag;
import nl.woonzorgtoets.rulebook.model.Bedrag.Alleen;
import nl.woonzorgtoets.rulebook.model.Bedrag.Deel;
import nl.woonzorgtoets.rulebook.model.Bedrag.Post;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Factor;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.NotApplicable;
import nl.woonzorgtoets.vocabulary.Origin;

/** Reckons the items of amounts: a product of answers, intermediate results, thresholds and the amounts above. */
final class AmountItems {

    private static final Breuk HUNDRED = Breuk.van(BigDecimal.valueOf(100));

    /**
     * What stands for a name.
     *
     * @param value null when unknown
     */
    private record Found(Object value, List<UsedValue> used, List<Gap> gaps) {

        static final Found NOTHING = new Found(NotApplicable.NOT_APPLICABLE, List.of(), List.of());
    }

    private final Dossier dossier;
    private final List<Fact> facts;
    private final WorkedOut worked;
    private final Map<String, Found> above = new HashMap<>();
    private final Finding finding = new Finding();

    AmountItems(Dossier dossier, List<Fact> facts, Rulebook rulebook) {
        this.dossier = dossier;
        this.facts = facts;
        this.worked = WorkedOut.of(rulebook.tussenuitkomsten(), facts);
    }

    /** An amount that those after it can reckon with; what it waits for is said with itself. */
    void above(Bedrag amount, Object value) {
        UsedValue used = new UsedValue("Bedrag", null, amount.naam(), value, new Origin.Amount(amount.naam()));
        above.put(amount.naam(), new Found(value, List.of(used), List.of()));
    }

    List<AmountItem> of(Bedrag amount, Deel part) {
        List<AmountItem> items = new ArrayList<>();
        amount.posten(part).forEach(it -> items.add(item(part, items.size(), it)));
        return items;
    }

    private AmountItem item(Deel part, int number, Post post) {
        List<Found> asked =
                post.alleen().stream().map(it -> it.vraag().match(finding)).toList();
        List<Found> factors =
                post.factoren().stream().map(it -> it.match(finding)).toList();
        LineState applies = applies(post.alleen(), asked);
        List<Found> seen = applies == LineState.VERVALT
                ? asked
                : Stream.of(asked, factors).flatMap(List::stream).toList();
        LineState state = applies == LineState.TELT ? state(factors) : applies;
        List<UsedValue> used = seen.stream()
                .flatMap(it -> it.used().stream())
                .filter(it -> it.value() != null)
                .map(AssessmentWriter::used)
                .distinct()
                .toList();
        List<Gap> gaps = state == LineState.OPEN
                ? seen.stream().flatMap(it -> it.gaps().stream()).distinct().toList()
                : List.of();
        return new AmountItem(
                part, number, post, state, state == LineState.TELT ? product(post, factors) : null, used, gaps);
    }

    /** One that does not apply settles it, whatever is unknown of the others. */
    private static LineState applies(List<Alleen> only, List<Found> asked) {
        LineState state = LineState.TELT;
        for (int i = 0; i < asked.size(); i++) {
            Object answer = asked.get(i).value();
            if (answer == null) {
                state = LineState.OPEN;
            } else if (!answer.equals(only.get(i).ja())) {
                return LineState.VERVALT;
            }
        }
        return state;
    }

    private static LineState state(List<Found> factors) {
        if (factors.stream().anyMatch(it -> it.value() instanceof NotApplicable)) {
            return LineState.VERVALT;
        }
        return factors.stream().anyMatch(it -> it.value() == null) ? LineState.OPEN : LineState.TELT;
    }

    private static Breuk product(Post post, List<Found> factors) {
        Breuk product = Breuk.van(BigDecimal.ONE);
        for (int i = 0; i < factors.size(); i++) {
            product = product.maal(Breuk.van(factors.get(i).value()));
            if (post.factoren().get(i).procent()) {
                product = product.gedeeldDoor(HUNDRED);
            }
        }
        return product;
    }

    /** What stands for each kind of factor. */
    private final class Finding implements Factor.Cases<Found> {

        @Override
        public Found answer(Factor.Antwoord it) {
            return of(dossier.single().get(it.onderdeel()), it.veld());
        }

        @Override
        public Found result(Factor.Uitkomst it) {
            Object value = worked.value(it.veld());
            return new Found(value, worked.used(it.veld()), value == null ? worked.gaps(it.veld()) : List.of());
        }

        /** One that has ended is not there. */
        @Override
        public Found threshold(Factor.Waarde it) {
            return facts.stream()
                    .filter(fact -> fact.type().name().equals(Drempel.FEIT))
                    .filter(fact ->
                            it.drempel().naam().equals(fact.value(fact.type().field(Drempel.NAAM))))
                    .findFirst()
                    .map(fact -> of(fact, fact.type().field("waarde")))
                    .orElse(Found.NOTHING);
        }

        @Override
        public Found amount(Factor.Ander it) {
            return above.get(it.bedrag().naam());
        }
    }

    private static Found of(Fact fact, Field field) {
        Object value = fact.value(field);
        return new Found(
                value, List.of(UsedValue.of(fact, field)), value == null ? List.of(Gap.of(fact, field)) : List.of());
    }
}

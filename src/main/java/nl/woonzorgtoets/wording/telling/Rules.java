package nl.woonzorgtoets.wording.telling;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.woonzorgtoets.document.Finding;
import nl.woonzorgtoets.document.NotFired.Failed;
import nl.woonzorgtoets.document.NotFired.NotInForce;
import nl.woonzorgtoets.document.NotFired.Open;
import nl.woonzorgtoets.document.RuleRef;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.FindingWords;
import nl.woonzorgtoets.wording.WhyNotFired;
import nl.woonzorgtoets.wording.telling.Told.Fired;
import nl.woonzorgtoets.wording.telling.Told.FiredGroup;
import nl.woonzorgtoets.wording.telling.Told.NotFired;

/** The rules of an assessment: which fired on which figures, and why the others did not. */
final class Rules {

    private final Matter matter;
    private final Figures figures;
    private final Grounds grounds;
    private final WhyNotFired whyNotFired;

    Rules(Matter matter, Figures figures, Grounds grounds) {
        this.matter = matter;
        this.figures = figures;
        this.grounds = grounds;
        this.whyNotFired = matter.rulebook() != null
                ? new WhyNotFired(
                        matter.rulebook(), matter.assessment().evidence().peildatum())
                : null;
    }

    List<Fired> fired() {
        return matter.assessment().findings().stream().map(this::fired).toList();
    }

    Fired fired(Finding it) {
        RuleRef rule = it.rule();
        return new Fired(
                rule.id(),
                rule.title(),
                it.soort(),
                FindingWords.name(it.soort()),
                FindingWords.tone(it.soort()),
                it.explanation(),
                matter.citations().of(rule.source()),
                figures.of(it),
                grounds.figures(List.of(it)));
    }

    /** First what asks for attention. */
    static List<FiredGroup> groups(List<Fired> fired) {
        return fired.stream()
                .map(Fired::soort)
                .distinct()
                .sorted(Comparator.comparing(Rules::weight))
                .map(soort -> new FiredGroup(
                        FindingWords.name(soort),
                        FindingWords.tone(soort),
                        fired.stream().filter(it -> it.soort() == soort).toList()))
                .toList();
    }

    private static int weight(BevindingSoort soort) {
        return switch (soort) {
            case VOLDOET_NIET -> 0;
            case GEDEELTELIJK -> 1;
            case SIGNAAL -> 2;
            case UITZONDERING -> 3;
            case VOLDOET -> 4;
        };
    }

    List<NotFired> notFired() {
        return matter.assessment().notFired().stream()
                .map(it -> new NotFired(
                        it.rule().id(),
                        it.rule().title(),
                        reason(it),
                        matter.citations().of(it.rule().source())))
                .toList();
    }

    private String reason(nl.woonzorgtoets.document.NotFired it) {
        if (it.reason() instanceof NotInForce why) {
            return notInForce(why);
        }
        return it.reason() instanceof Open open ? open(open) : failed(it, (Failed) it.reason());
    }

    private String notInForce(NotInForce why) {
        List<String> names = why.thresholds().stream()
                .map(it -> Dutch.quoted(matter.words().threshold(it)))
                .toList();
        return "Deze regel telt niet mee: " + (names.size() == 1 ? "de drempel " : "de drempels ")
                + Dutch.list(names, "en") + (names.size() == 1 ? " is" : " zijn") + " op de peildatum niet in werking.";
    }

    private String open(Open open) {
        List<String> questions = open.pointers().stream()
                .map(matter.words()::question)
                .distinct()
                .toList();
        if (questions.isEmpty()) {
            return "Nog niet te zeggen.";
        }
        String all = String.join(", ", questions);
        return "Nog niet te zeggen. Nog open: " + all + (all.endsWith("?") ? "" : ".");
    }

    /** What the rule asks for and what was found. */
    private String failed(nl.woonzorgtoets.document.NotFired it, Failed failed) {
        Rule rule = matter.rulebook() == null
                ? null
                : matter.rulebook().rule(it.rule().id());
        boolean secret = matter.secrecy().withholds(it);
        if (rule == null || failed.at() == null) {
            return "Er geldt niet: " + failed.condition() + "." + (secret ? "" : " Gevonden: " + found(failed) + ".");
        }
        return secret
                ? whyNotFired.asked(rule, failed.at(), failed.required())
                : whyNotFired.of(rule, failed.at(), values(failed), failed.required());
    }

    /** An answer with several options was found as one value. */
    private static List<Object> values(Failed failed) {
        List<Object> actual = failed.actual();
        if (actual.size() != 1) {
            return actual;
        }
        Object one = actual.get(0);
        return one == null ? List.of() : one instanceof List<?> many ? List.copyOf(many) : actual;
    }

    private static String found(Failed failed) {
        List<Object> values = values(failed);
        return values.isEmpty() ? "niets" : values.stream().map(Rules::word).collect(Collectors.joining(", "));
    }

    private static String word(Object value) {
        return value instanceof BigDecimal number
                ? Dutch.number(Dutch.told(number))
                : value instanceof Boolean yes ? (yes ? "ja" : "nee") : String.valueOf(value);
    }
}

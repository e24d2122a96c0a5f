package nl.woonzorgtoets.release.changes;

import static nl.woonzorgtoets.release.changes.InWords.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.release.changes.Thing.Difference;
import nl.woonzorgtoets.release.changes.Thing.Difference.Kind;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.telling.Telling;
import nl.woonzorgtoets.wording.telling.Told.Criterion;
import nl.woonzorgtoets.wording.telling.Told.Figure;
import nl.woonzorgtoets.wording.telling.Told.Fired;
import nl.woonzorgtoets.wording.telling.Told.Mark;
import nl.woonzorgtoets.wording.telling.Told.NotFired;

/** What one regelset makes of a dossier that another does not, in sentences. */
public final class VerdictChanges {

    private final Telling was;
    private final Telling becomes;

    private VerdictChanges(Telling was, Telling becomes) {
        this.was = was;
        this.becomes = becomes;
    }

    /** @param kop what the sentences are about */
    public record Group(String kop, List<String> zinnen) {}

    /** Only groups in which something differs; empty when both come to the same for the same reasons. */
    public static List<Group> between(Telling was, Telling becomes) {
        VerdictChanges changes = new VerdictChanges(was, becomes);
        List<Difference> rules = changes.differences(changes::rules);
        return List.of(
                        changes.group("Het oordeel", VerdictChanges::verdict),
                        changes.group("De criteria", VerdictChanges::criteria),
                        changes.group("De bedragen", VerdictChanges::amounts),
                        new Group("Regels die nu gelden", sentences(rules, Kind.COME)),
                        new Group("Regels die niet meer gelden", sentences(rules, Kind.GONE)),
                        new Group("Andere cijfers bij dezelfde regel", sentences(rules, Kind.CHANGED)),
                        changes.group(
                                "Voorwaarden",
                                it -> texts(it.conditions().points().stream().map(point -> point.what()))),
                        changes.group("Signalen", VerdictChanges::signals),
                        changes.group(
                                "Wat ontbreekt",
                                it -> texts(it.missing().stream().map(open -> open.question()))))
                .stream()
                .filter(it -> !it.zinnen().isEmpty())
                .toList();
    }

    private Group group(String title, Function<Telling, List<Thing>> described) {
        return new Group(
                title,
                differences(described).stream()
                        .flatMap(VerdictChanges::sentences)
                        .toList());
    }

    private List<Difference> differences(Function<Telling, List<Thing>> described) {
        return Thing.differences(described.apply(was), described.apply(becomes));
    }

    private static List<String> sentences(List<Difference> differences, Kind kind) {
        return differences.stream()
                .filter(it -> it.kind() == kind)
                .flatMap(VerdictChanges::sentences)
                .toList();
    }

    private static Stream<String> sentences(Difference difference) {
        return difference.kind() == Kind.CHANGED ? difference.parts().stream() : Stream.of(difference.text());
    }

    private static List<Thing> verdict(Telling telling) {
        String open = telling.reachable().size() < 2 ? null : String.join(", ", telling.reachable());
        return List.of(Thing.fixed("Het oordeel")
                .is("Oordeel", telling.name())
                .is("Tekst", telling.text())
                .is("Score", score(telling.score()))
                .is("Dit kan het nog worden", open)
                .is("Alleen een advies", telling.adviceOnly()));
    }

    private static List<Thing> criteria(Telling telling) {
        return telling.criteria().stream().map(VerdictChanges::criterion).toList();
    }

    private static Thing criterion(Criterion criterion) {
        String name = criterion.name();
        return Thing.named(name, "Criterium " + word(name))
                .is(name + ", score", score(criterion.score()))
                .is(name + ", gewicht", criterion.weight())
                .is(name + ", punten", criterion.obtained() + " (van de " + criterion.available() + ")")
                .is(
                        name + ", antwoorden",
                        criterion.answered().isEmpty() ? null : String.join(" ", criterion.answered()));
    }

    private static List<Thing> amounts(Telling telling) {
        return telling.amounts().stream()
                .map(it -> {
                    Thing amount =
                            Thing.named(it.name(), "Bedrag " + word(it.name())).is(it.name(), it.outcome());
                    it.rows().forEach(row -> amount.is(it.name() + ", " + Dutch.within(row.what()), row.value()));
                    return amount;
                })
                .toList();
    }

    private List<Thing> rules(Telling telling) {
        Map<String, String> reasons =
                becomes.notFired().stream().collect(Collectors.toMap(NotFired::rule, NotFired::reason));
        return telling.fired().stream().map(it -> rule(it, reasons)).toList();
    }

    private static Thing rule(Fired rule, Map<String, String> reasons) {
        String name = "Regel " + rule.rule() + " " + rule.title() + ". ";
        String gone = reasons.getOrDefault(rule.rule(), "De regel is vervallen.");
        Thing thing = new Thing(rule.rule(), name + rule.kind() + ": " + rule.explanation(), name, name + gone)
                .is("Regel " + rule.rule() + ". Conclusie", rule.kind());
        values(rule).forEach((label, value) -> thing.is("Regel " + rule.rule() + ". " + label, value));
        return thing;
    }

    private static Map<String, String> values(Fired rule) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Figure figure : rule.figures()) {
            values.merge(figure.label(), figure.value(), (one, other) -> one + "; " + other);
        }
        return values;
    }

    private static List<Thing> signals(Telling telling) {
        return texts(Stream.of(telling.integrity(), telling.attention())
                .flatMap(it -> it.points().stream())
                .map(point -> point.what()));
    }

    private static List<Thing> texts(Stream<String> texts) {
        return texts.distinct()
                .map(it -> new Thing(it, "Erbij: " + it, it, "Weg: " + it))
                .toList();
    }

    private static String score(Mark score) {
        String now = score.now() == null ? "nog geen" : score.now();
        return score.open() ? now + ", met nog " + score.lowest() + " tot " + score.highest() : now;
    }
}

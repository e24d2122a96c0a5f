package nl.woonzorgtoets.release.changes;

import static nl.woonzorgtoets.release.changes.ChangeCollector.by;
import static nl.woonzorgtoets.release.changes.ChangeCollector.each;
import static nl.woonzorgtoets.release.changes.ChangeCollector.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.woonzorgtoets.wording.telling.Telling;
import nl.woonzorgtoets.wording.telling.Told.Criterion;
import nl.woonzorgtoets.wording.telling.Told.Figure;
import nl.woonzorgtoets.wording.telling.Told.Fired;
import nl.woonzorgtoets.wording.telling.Told.Mark;
import nl.woonzorgtoets.wording.telling.Told.NotFired;
import nl.woonzorgtoets.wording.telling.Told.Point;

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
        return List.of(
                        new Group("Het oordeel", changes.verdict()),
                        new Group("De criteria", changes.criteria()),
                        new Group("Regels die nu gelden", changes.firesNow()),
                        new Group("Regels die niet meer gelden", changes.firesNoLonger()),
                        new Group("Andere cijfers bij dezelfde regel", changes.figures()),
                        new Group(
                                "Voorwaarden",
                                texts(
                                        was.conditions().points(),
                                        becomes.conditions().points(),
                                        Point::what)),
                        new Group("Signalen", texts(signals(was), signals(becomes), Point::what)),
                        new Group("Wat ontbreekt", texts(was.missing(), becomes.missing(), it -> it.question())))
                .stream()
                .filter(it -> !it.zinnen().isEmpty())
                .toList();
    }

    private List<String> verdict() {
        Parts parts = new Parts()
                .from("Oordeel", was.name(), becomes.name())
                .from("Tekst", was.text(), becomes.text())
                .from("Score", score(was.score()), score(becomes.score()))
                .from("Dit kan het nog worden", open(was), open(becomes))
                .from("Alleen een advies", was.adviceOnly(), becomes.adviceOnly());
        return parts.all();
    }

    private List<String> criteria() {
        List<String> sentences = new ArrayList<>();
        each(
                by(Criterion::name, was.criteria()),
                by(Criterion::name, becomes.criteria()),
                it -> sentences.add("Criterium " + word(it.name()) + " is nieuw."),
                (old, fresh) -> sentences.addAll(new Parts()
                        .from(old.name() + ", score", score(old.score()), score(fresh.score()))
                        .from(old.name() + ", gewicht", old.weight(), fresh.weight())
                        .from(old.name() + ", punten", points(old), points(fresh))
                        .all()),
                it -> sentences.add("Criterium " + word(it.name()) + " vervalt."));
        return sentences;
    }

    private static String points(Criterion criterion) {
        return criterion.obtained() + " (van de " + criterion.available() + ")";
    }

    private List<String> firesNow() {
        Map<String, Fired> before = by(Fired::rule, was.fired());
        return becomes.fired().stream()
                .filter(it -> !before.containsKey(it.rule()))
                .map(it -> "Regel " + it.rule() + " " + it.title() + ". " + it.kind() + ": " + it.explanation())
                .toList();
    }

    private List<String> firesNoLonger() {
        Map<String, Fired> after = by(Fired::rule, becomes.fired());
        Map<String, NotFired> reasons = by(NotFired::rule, becomes.notFired());
        return was.fired().stream()
                .filter(it -> !after.containsKey(it.rule()))
                .map(it -> "Regel " + it.rule() + " " + it.title() + ". " + reason(reasons.get(it.rule())))
                .toList();
    }

    private static String reason(NotFired rule) {
        return rule == null ? "De regel is vervallen." : rule.reason();
    }

    private List<String> figures() {
        Map<String, Fired> after = by(Fired::rule, becomes.fired());
        List<String> sentences = new ArrayList<>();
        for (Fired old : was.fired()) {
            Fired fresh = after.get(old.rule());
            if (fresh != null) {
                Parts parts = new Parts().from("Conclusie", old.kind(), fresh.kind());
                Set<String> names = new LinkedHashSet<>(values(fresh).keySet());
                names.addAll(values(old).keySet());
                names.forEach(name ->
                        parts.from(name, values(old).get(name), values(fresh).get(name)));
                parts.all().forEach(part -> sentences.add("Regel " + old.rule() + ". " + part));
            }
        }
        return sentences;
    }

    private static Map<String, String> values(Fired rule) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Figure figure : rule.figures()) {
            values.merge(figure.label(), figure.value(), (one, other) -> one + "; " + other);
        }
        return values;
    }

    private static <T> List<String> texts(List<T> was, List<T> becomes, Function<T, String> text) {
        List<String> old = was.stream().map(text).distinct().toList();
        List<String> fresh = becomes.stream().map(text).distinct().toList();
        List<String> sentences = new ArrayList<>();
        fresh.stream().filter(it -> !old.contains(it)).forEach(it -> sentences.add("Erbij: " + it));
        old.stream().filter(it -> !fresh.contains(it)).forEach(it -> sentences.add("Weg: " + it));
        return sentences;
    }

    private static List<Point> signals(Telling telling) {
        return Stream.of(telling.integrity(), telling.attention())
                .flatMap(it -> it.points().stream())
                .toList();
    }

    private static String open(Telling verdict) {
        return verdict.reachable().size() < 2 ? null : String.join(", ", verdict.reachable());
    }

    private static String score(Mark score) {
        String now = score.now() == null ? "nog geen" : score.now();
        return score.open() ? now + ", met nog " + score.lowest() + " tot " + score.highest() : now;
    }
}

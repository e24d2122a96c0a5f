package nl.woonzorgtoets.wording.telling;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Afkomst;
import nl.woonzorgtoets.rulebook.model.Onderdeel;
import nl.woonzorgtoets.rulebook.model.VanWie;
import nl.woonzorgtoets.vocabulary.Origin;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Whose;
import nl.woonzorgtoets.wording.telling.Told.Row;

/** The choices that counted in a verdict, with why: of what was looked at, of the thresholds beside it, of points, weights and classes. */
record CountedChoices(Matter matter, Withheld withheld) {

    private static final Set<Uitkomst> JUDGED =
            EnumSet.of(Uitkomst.VOLDOET, Uitkomst.GEDEELTELIJK, Uitkomst.VOLDOET_NIET, Uitkomst.TEGENSTRIJDIG);

    List<Row> rows() {
        return Stream.of(aspects(), thresholds(), ofTheScore())
                .flatMap(it -> it)
                .distinct()
                .toList();
    }

    private Stream<Row> aspects() {
        return matter.assessment().aspects().stream()
                .filter(it -> it.choice() != null && JUDGED.contains(it.outcome()))
                .map(it -> new Row(it.question(), it.choice()));
    }

    private Stream<Row> thresholds() {
        Rulebook rulebook = matter.rulebook();
        if (rulebook == null) {
            return Stream.of();
        }
        Set<String> names = new TreeSet<>();
        matter.assessment().findings().stream()
                .filter(it -> !withheld.touches(it))
                .flatMap(it -> it.used().stream())
                .filter(it -> it.origin() instanceof Origin.Threshold)
                .forEach(it -> names.add(((Origin.Threshold) it.origin()).name()));
        return rulebook.drempels().values().stream()
                .filter(it -> names.contains(it.naam()) && it.keuze() != null)
                .map(it -> new Row(it.label(), Dutch.capital(it.keuze())));
    }

    /** Where there is a score all of its numbers counted. */
    private Stream<Row> ofTheScore() {
        if (matter.rulebook() == null || matter.assessment().klasse() == null) {
            return Stream.of();
        }
        Afkomst afkomst = matter.rulebook().afkomst();
        Stream<Map.Entry<String, VanWie>> general = Stream.of(Onderdeel.PUNTEN, Onderdeel.GEWICHTEN, Onderdeel.SCHAAL)
                .filter(it -> afkomst.van(it) != null)
                .map(it -> Map.entry(Dutch.capital(it.naam()), afkomst.van(it)));
        VanWie ofClass = afkomst.van(Onderdeel.KLASSEN, matter.assessment().klasse());
        Stream<Map.Entry<String, VanWie>> classes = Stream.ofNullable(ofClass)
                .map(it -> Map.entry(
                        "De grens van de klasse "
                                + Dutch.quoted(matter.assessment().klasse()),
                        it));
        return Stream.concat(general, classes)
                .filter(it -> it.getValue().isKeuze())
                .map(it -> new Row(it.getKey(), new Whose(matter.rulebook()).sentence(it.getValue())));
    }
}

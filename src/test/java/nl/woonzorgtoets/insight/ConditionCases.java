package nl.woonzorgtoets.insight;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.regelset.Parkstad;

/** Plans that are held to a condition: those that are known, and those with one answer other than they have. */
final class ConditionCases {

    /** An answer that somebody could have given. */
    private static final Map<String, String> OTHERWISE = new TreeMap<>(Map.of(
            "(\"draagvlak\"\\s*:\\s*)\"[A-Z]+\"", "$1\"NEGATIEF\"",
            "(\"omgevingsdialoog\"\\s*:\\s*)\"[A-Z]+\"", "$1\"NIET\"",
            "(\"levensloopbestendigPct\"\\s*:\\s*)[0-9.]+", "$190",
            "(\"uitstroomafspraakCorporatie\"\\s*:\\s*)true", "$1false",
            "(\"behoeftepeiling\"\\s*:\\s*)true", "$1false",
            "(\"complexKwetsbaar\"\\s*:\\s*)\"[A-Z]+\"", "$1\"ONBEKEND\"",
            "(\"pctUitParkstad\"\\s*:\\s*)[0-9.]+", "$110",
            "(\"wijkcode\"\\s*:\\s*)\"WK[0-9]+\"", "$1\"WK091733\""));

    private static List<Judgement> all;

    private ConditionCases() {}

    /** What an older dossier leaves open about who leaves youth care. */
    private static String saidToBeYoung(String text) {
        return text.contains("\"jongeren\"")
                ? text
                : text.replaceAll("(\"code\"\\s*:\\s*\"I\\.iii\\.i\")", "$1, \"jongeren\": true");
    }

    static synchronized List<Judgement> of(String condition) {
        if (all == null) {
            all = Stream.concat(Parkstad.dossiers().stream(), Parkstad.plans().stream())
                    .map(Parkstad::text)
                    .map(ConditionCases::saidToBeYoung)
                    .flatMap(text -> Stream.concat(
                            Stream.of(text),
                            OTHERWISE.entrySet().stream()
                                    .filter(it -> !it.getKey().contains("wijkcode") || text.contains("\"HEERLEN\""))
                                    .map(it -> text.replaceAll(it.getKey(), it.getValue()))))
                    .distinct()
                    .map(Parkstad::assess)
                    .toList();
        }
        return all.stream()
                .filter(it -> it.uitslag().voorwaarden().stream()
                        .anyMatch(aspect -> aspect.id().equals(condition)))
                .toList();
    }
}

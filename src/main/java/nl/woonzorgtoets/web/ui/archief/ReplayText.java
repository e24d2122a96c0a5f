package nl.woonzorgtoets.web.ui.archief;

import java.util.List;
import java.util.stream.Collectors;
import nl.woonzorgtoets.release.changes.VerdictChanges;
import nl.woonzorgtoets.replay.Replay;
import nl.woonzorgtoets.replay.Replay.Uitkomst;
import nl.woonzorgtoets.wording.Difference;
import nl.woonzorgtoets.wording.DifferenceReader;
import nl.woonzorgtoets.wording.Words;

/**
 * What came of judging a case again, in words.
 *
 * @param reason why it could not be judged again; null when it could
 * @param oordeel how the oordeel went from one to another; null when it did not, or when that is not known any more
 * @param score the same of the score
 * @param groups what differs, in sentences; empty in a list of many
 * @param differences every place that differs
 */
record ReplayText(
        String nummer,
        String name,
        String tone,
        String sentence,
        String reason,
        Difference oordeel,
        Difference score,
        List<VerdictChanges.Group> groups,
        List<Difference> differences) {

    /** Of one among many: what rules looked at stands with the case itself. */
    static ReplayText of(Replay replay, Words words) {
        return of(replay, new DifferenceReader(words, "staat bij de zaak zelf"), List.of());
    }

    static ReplayText of(Replay replay, DifferenceReader reader, List<VerdictChanges.Group> groups) {
        List<Difference> differences = replay.verschillen().stream()
                .map(it -> reader.read(it.plaats(), it.toen(), it.nu()))
                .toList();
        boolean judged = replay.at("").isEmpty();
        boolean scored = replay.uitkomst() == Uitkomst.ANDER_OORDEEL && !differences.isEmpty();
        boolean flips = at("/oordeel", differences) != null;
        return new ReplayText(
                replay.nummer(),
                !scored ? name(replay.uitkomst()) : flips ? "Ander oordeel" : "Andere score",
                scored && !flips ? "let-op" : tone(replay.uitkomst()),
                !scored
                        ? sentence(replay.uitkomst())
                        : flips
                                ? "Het oordeel is anders dan toen."
                                : "Het oordeel is hetzelfde, maar de score is anders.",
                judged ? null : differences.stream().map(Difference::now).collect(Collectors.joining(" ")),
                oordeel(replay, differences),
                at("/score", differences),
                groups,
                judged ? differences : List.of());
    }

    /** Each verdict as the regelset that gave it calls it. */
    private static Difference oordeel(Replay replay, List<Difference> differences) {
        Difference code = at("/oordeel", differences);
        return replay.at("/oordeelNaam")
                .filter(it -> code != null)
                .map(it -> new Difference(code.what(), (String) it.toen(), (String) it.nu(), code.pointer()))
                .orElse(code);
    }

    private static Difference at(String pointer, List<Difference> differences) {
        return differences.stream()
                .filter(it -> it.pointer().equals(pointer))
                .findFirst()
                .orElse(null);
    }

    static String name(Uitkomst uitkomst) {
        return switch (uitkomst) {
            case GELIJK -> "Gelijk";
            case NIET_MEEGEGEVEN -> "Niet meegegeven";
            case ANDERE_UITLEG -> "Andere uitleg";
            case ANDER_OORDEEL -> "Ander oordeel of andere score";
            case NIET_LEESBAAR -> "Niet leesbaar";
            case FOUT -> "Fout";
        };
    }

    static String tone(Uitkomst uitkomst) {
        return switch (uitkomst) {
            case GELIJK -> "goed";
            case NIET_MEEGEGEVEN, ANDERE_UITLEG -> "let-op";
            default -> "fout";
        };
    }

    static String sentence(Uitkomst uitkomst) {
        return switch (uitkomst) {
            case GELIJK -> "De uitkomst is dezelfde als toen.";
            case NIET_MEEGEGEVEN ->
                "De geheime antwoorden zijn hier niet. Zonder die is deze zaak niet opnieuw te beoordelen.";
            case ANDERE_UITLEG -> "Het oordeel en de score zijn dezelfde, maar iets in de uitleg is anders.";
            case ANDER_OORDEEL -> "Het oordeel of de score is anders dan toen.";
            case NIET_LEESBAAR -> "De zaak of haar regelset is niet meer te lezen.";
            case FOUT -> "Opnieuw beoordelen is niet gelukt.";
        };
    }
}

package nl.woonzorgtoets.web.ui.auditor;

import java.util.List;
import nl.woonzorgtoets.replay.Replay;
import nl.woonzorgtoets.replay.Replay.Uitkomst;
import nl.woonzorgtoets.wording.Difference;
import nl.woonzorgtoets.wording.DifferenceReader;
import nl.woonzorgtoets.wording.Words;

/**
 * What came of judging a case again, in words.
 *
 * @param explained whether what differs is still known
 */
record ReplayText(
        String nummer, String name, String tone, String sentence, boolean explained, List<Difference> differences) {

    static ReplayText of(Replay replay, Words words) {
        DifferenceReader reader = new DifferenceReader(words);
        return new ReplayText(
                replay.nummer(),
                name(replay.uitkomst()),
                tone(replay.uitkomst()),
                sentence(replay.uitkomst()),
                replay.uitkomst() == Uitkomst.GELIJK || !replay.verschillen().isEmpty(),
                replay.verschillen().stream()
                        .map(it -> reader.read(it.plaats(), it.was(), it.wordt()))
                        .toList());
    }

    static String name(Uitkomst uitkomst) {
        return switch (uitkomst) {
            case GELIJK -> "Gelijk";
            case ANDERE_UITLEG -> "Andere uitleg";
            case ANDER_OORDEEL -> "Ander oordeel";
            case NIET_LEESBAAR -> "Niet leesbaar";
            case FOUT -> "Fout";
        };
    }

    static String tone(Uitkomst uitkomst) {
        return switch (uitkomst) {
            case GELIJK -> "goed";
            case ANDERE_UITLEG -> "let-op";
            default -> "fout";
        };
    }

    static String sentence(Uitkomst uitkomst) {
        return switch (uitkomst) {
            case GELIJK -> "De uitkomst is dezelfde als toen.";
            case ANDERE_UITLEG -> "Het oordeel en de score zijn dezelfde, maar iets in de uitleg is anders.";
            case ANDER_OORDEEL -> "Het oordeel of de score is anders dan toen.";
            case NIET_LEESBAAR -> "De zaak of haar regelset is niet meer te lezen.";
            case FOUT -> "Opnieuw beoordelen is niet gelukt.";
        };
    }
}

package nl.woonzorgtoets.archive.cases;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.codec.CaseBytes;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.document.codec.Rulebooks;
import nl.woonzorgtoets.document.codec.UnreadableCaseException;

/** The one place where the archive looks into a case. */
public final class CaseReader {

    private static final List<String> MOVES_1 = List.of("verplaatstOverconcentratie", "vermindertConcentratie");

    private CaseReader() {}

    /** @throws IllegalArgumentException these are not the bytes of a case */
    public static CaseDocument read(CaseBytes bytes) {
        try {
            return Codecs.read(bytes, Rulebooks.NONE);
        } catch (UnreadableCaseException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** The kinds of its cautions, each once; null when its version does not record them. */
    static String cautions(CaseDocument document) {
        if (document.envelope().versie() == 1) {
            return null;
        }
        return document.assessment().cautions().stream()
                .map(it -> it.kind().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /**
     * By what it is found. The first version of a case does not name all of that: about where people move, only its dossier speaks.
     */
    static SortedMap<String, String> features(CaseDocument document) {
        SortedMap<String, String> features = new TreeMap<>(document.found().features());
        if (document.envelope().versie() == 1) {
            Json.tryRead(document.dossierBytes(), Dossier1.class)
                    .map(Dossier1::spreiding)
                    .ifPresent(answers -> MOVES_1.forEach(name -> {
                        if (answers.get(name) instanceof Boolean says) {
                            features.put(name, says.toString());
                        }
                    }));
        }
        return features;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Dossier1(Map<String, Object> spreiding) {}
}

package nl.woonzorgtoets.archive.cases;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.document.Assessment;
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
    public static IndexedCase read(CaseBytes bytes) {
        try {
            return of(Codecs.read(bytes, Rulebooks.NONE));
        } catch (UnreadableCaseException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    static IndexedCase of(CaseDocument document) {
        Assessment assessment = document.assessment();
        return new IndexedCase(
                document.nummer(),
                document.envelope().moment().toString(),
                document.envelope().sleutel(),
                assessment.zaaknummer(),
                document.envelope().kader(),
                document.found().area(),
                features(document),
                assessment.oordeel().code(),
                assessment.oordeel().positief(),
                assessment.evidence().peildatum().toString(),
                assessment.evidence().regelset(),
                assessment.findings().stream().map(it -> it.rule().id()).toList(),
                assessment.deciding().stream().map(it -> it.rule().id()).toList(),
                contribution(document));
    }

    /** The first version of a case does not name all by which it is found: about where people move, only its dossier speaks. */
    private static SortedMap<String, String> features(CaseDocument document) {
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

    private static SortedMap<String, String> contribution(CaseDocument document) {
        SortedMap<String, String> texts = new TreeMap<>();
        document.contribution()
                .forEach((name, number) -> texts.put(name, number == null ? null : number.toPlainString()));
        return texts;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Dossier1(Map<String, Object> spreiding) {}
}

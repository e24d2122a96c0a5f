package nl.woonzorgtoets.archive.cases;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
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
        Map<String, String> features = document.found().features();
        Spreiding spreiding = Json.tryRead(document.dossierBytes(), Dossier.class)
                .map(Dossier::spreiding)
                .orElse(new Spreiding(null, null));
        return new IndexedCase(
                document.nummer(),
                document.envelope().moment().toString(),
                document.envelope().sleutel(),
                assessment.zaaknummer(),
                features.get("gemeente"),
                features.get("wijkcode"),
                document.found().area(),
                features.get("fase"),
                assessment.oordeel().name(),
                assessment.evidence().peildatum().toString(),
                assessment.evidence().regelset(),
                assessment.findings().stream().map(it -> it.rule().id()).toList(),
                assessment.deciding().stream().map(it -> it.rule().id()).toList(),
                contribution(document),
                Boolean.TRUE.equals(spreiding.verplaatstOverconcentratie()),
                Boolean.TRUE.equals(spreiding.vermindertConcentratie()));
    }

    private static SortedMap<String, String> contribution(CaseDocument document) {
        SortedMap<String, String> texts = new TreeMap<>();
        document.contribution()
                .forEach((name, number) -> texts.put(name, number == null ? null : number.toPlainString()));
        return texts;
    }

    /** Of the answers only those about where people move; their names are the same in every regelset. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Dossier(Spreiding spreiding) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Spreiding(Boolean verplaatstOverconcentratie, Boolean vermindertConcentratie) {}
}

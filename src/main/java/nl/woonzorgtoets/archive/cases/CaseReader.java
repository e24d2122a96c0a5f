package nl.woonzorgtoets.archive.cases;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.woonzorgtoets.base.Json;

/** The one place where the archive looks into the body of a case; what it does not need is skipped, not buffered. */
public final class CaseReader {

    private CaseReader() {}

    /** @throws IllegalArgumentException these are not the bytes of a case */
    public static IndexedCase read(byte[] body) {
        Body kept = Json.read(body, Body.class);
        Spreiding spreiding = spreiding(kept.dossier());
        return new IndexedCase(
                kept.nummer(),
                kept.moment(),
                kept.sleutel(),
                kept.zaaknummer(),
                kept.gemeente(),
                kept.wijkcode(),
                kept.gebied(),
                kept.fase(),
                kept.oordeel(),
                kept.peildatum(),
                kept.regelset(),
                orEmpty(kept.gevuurd()),
                kept.beoordeling() == null ? List.of() : kept.beoordeling().deciding(),
                kept.bijdrage() == null ? Map.of() : new TreeMap<>(kept.bijdrage()),
                Boolean.TRUE.equals(spreiding.verplaatstOverconcentratie()),
                Boolean.TRUE.equals(spreiding.vermindertConcentratie()));
    }

    private static Spreiding spreiding(String dossier) {
        return Optional.ofNullable(dossier)
                .flatMap(it -> Json.tryRead(it.getBytes(StandardCharsets.UTF_8), Dossier.class))
                .map(Dossier::spreiding)
                .orElse(new Spreiding(null, null));
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Body(
            String nummer,
            String moment,
            String sleutel,
            String zaaknummer,
            String gemeente,
            String wijkcode,
            String gebied,
            String fase,
            String oordeel,
            String peildatum,
            String regelset,
            List<String> gevuurd,
            Map<String, String> bijdrage,
            String dossier,
            Verdict beoordeling) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Verdict(List<String> beslissend, List<Conclusion> bevindingen) {

        List<String> deciding() {
            return orEmpty(bevindingen).stream()
                    .filter(it -> orEmpty(beslissend).contains(it.aspect()) && !"voldoet".equals(it.soort()))
                    .map(Conclusion::regel)
                    .toList();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Conclusion(String regel, String aspect, String soort) {}

    /** Of the answers only those about where people move; their names are the same in every regelset. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Dossier(Spreiding spreiding) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Spreiding(Boolean verplaatstOverconcentratie, Boolean vermindertConcentratie) {}
}

package nl.woonzorgtoets.archive;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the archive itself looks at in the bodies of entries; the rest is skipped, not buffered. */
final class Bodies {

    private Bodies() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Case(
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
            Verdict beoordeling) {

        Case {
            gevuurd = gevuurd == null ? List.of() : gevuurd;
            bijdrage = bijdrage == null ? Map.of() : new TreeMap<>(bijdrage);
            beoordeling = beoordeling == null ? new Verdict(null, null) : beoordeling;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Verdict(List<String> beslissend, List<Conclusion> bevindingen) {

        Verdict {
            beslissend = beslissend == null ? List.of() : beslissend;
            bevindingen = bevindingen == null ? List.of() : bevindingen;
        }

        /** The rules on the aspects that decided, without those that spoke for the plan. */
        List<String> deciding() {
            return bevindingen.stream()
                    .filter(it -> beslissend.contains(it.aspect()) && !"voldoet".equals(it.soort()))
                    .map(Conclusion::regel)
                    .toList();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Conclusion(String regel, String aspect, String soort) {}

    /** Of the answers only those about where people move; their names are the same in every regelset. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Dossier(Spreiding spreiding) {

        private static final Dossier SILENT = new Dossier(null);

        Dossier {
            spreiding = spreiding == null ? new Spreiding(null, null) : spreiding;
        }

        static Dossier in(String text) {
            return text == null
                    ? SILENT
                    : Json.tryRead(text.getBytes(StandardCharsets.UTF_8), Dossier.class)
                            .orElse(SILENT);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Spreiding(Boolean verplaatstOverconcentratie, Boolean vermindertConcentratie) {

        boolean moves() {
            return Boolean.TRUE.equals(verplaatstOverconcentratie);
        }

        boolean thinsOut() {
            return Boolean.TRUE.equals(vermindertConcentratie);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Replay(String id, CaseFilter zaken, List<Different> anders) {

        @JsonIgnoreProperties(ignoreUnknown = true)
        record Different(String nummer) {}

        /** The cases that it names. */
        List<String> nummers() {
            List<String> nummers = new ArrayList<>();
            if (zaken != null && zaken.nummer() != null) {
                nummers.add(zaken.nummer());
            }
            if (anders != null) {
                anders.stream().map(Different::nummer).forEach(nummers::add);
            }
            return nummers;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Rules(String hash, Map<String, String> bestanden) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Destruction(List<String> nummers, List<Long> volgnummers) {}
}

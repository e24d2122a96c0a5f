package nl.woonzorgtoets.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Bron;
import nl.woonzorgtoets.rulebook.model.Keuze;
import nl.woonzorgtoets.rulebook.model.Rule;

/** A regelset for a reader: which rules, from where, and where we chose. */
record Regelset(
        String hash,

        @Schema(description = "Sleutel van het kader.", example = "parkstad")
        String kader,

        String naam,
        List<Regel> regels,
        List<Bron> bronnen,
        List<Keuze> keuzes,
        List<String> bestanden) {

    record Regel(
            @Schema(example = "5.3-1") String regel,
            String titel,
            String soort,
            String aspect,
            String bron,
            String bestand,
            int regelnummer) {

        private static Regel of(Rule rule) {
            return new Regel(
                    rule.id(),
                    rule.title(),
                    rule.conclusion().kind().word(),
                    rule.conclusion().aspect(),
                    rule.source().toString(),
                    rule.file(),
                    rule.line());
        }
    }

    static Regelset of(Rulebook rulebook) {
        return new Regelset(
                rulebook.hash(),
                rulebook.framework(),
                rulebook.kader().naam(),
                rulebook.rules().stream().map(Regel::of).toList(),
                List.copyOf(rulebook.bronnen().values()),
                rulebook.keuzes(),
                List.copyOf(rulebook.files().contents().keySet()));
    }
}

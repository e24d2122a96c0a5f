package nl.woonzorgtoets.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Rule;

/** A regelset for a reader: which rules, from where, and where we chose. */
record Regelset(
        String hash, String naam, List<Regel> regels, List<Bron> bronnen, List<Keuze> keuzes, List<String> bestanden) {

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

    record Bron(
            String key,
            String titel,
            @Schema(nullable = true) LocalDate datum,
            @Schema(nullable = true) String vindplaats,
            @Schema(nullable = true) String opmerking,
            Map<String, String> paragrafen) {}

    record Keuze(String bestand, int regel, String onderwerp, String tekst) {}

    static Regelset of(Rulebook rulebook) {
        return new Regelset(
                rulebook.hash(),
                rulebook.kader().naam(),
                rulebook.rules().stream().map(Regel::of).toList(),
                rulebook.bronnen().values().stream()
                        .map(it -> new Bron(
                                it.key(), it.titel(), it.datum(), it.vindplaats(), it.opmerking(), it.paragrafen()))
                        .toList(),
                rulebook.keuzes().stream()
                        .map(it -> new Keuze(it.bestand(), it.regel(), it.onderwerp(), it.tekst()))
                        .toList(),
                List.copyOf(rulebook.files().contents().keySet()));
    }
}

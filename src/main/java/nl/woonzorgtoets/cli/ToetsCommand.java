package nl.woonzorgtoets.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.release.Release;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Judges one dossier by a rules folder and keeps nothing; earlier dossiers do not count. */
final class ToetsCommand implements Command {

    @Override
    public boolean run(Arguments arguments, Terminal terminal) throws Exception {
        arguments.atMost(1);
        Path file = arguments.path(0, null);
        if (file == null) {
            throw new UsageException("Noem het dossier dat getoetst moet worden.");
        }
        byte[] json = Files.readAllBytes(file);
        Rulebook rulebook = Release.check(RuleFiles.read(arguments.path("regels", "rules")));
        try {
            byte[] assessment = AssessmentDesk.trial(
                    new DossierReader(rulebook.vocabulary()).read(json), Map.of(), rulebook, Clock.systemUTC());
            if (arguments.json()) {
                terminal.line(new String(assessment, StandardCharsets.UTF_8));
            } else {
                print(JsonMapper.shared().readTree(assessment), terminal);
            }
            return true;
        } catch (InvalidDossierException e) {
            if (arguments.json()) {
                terminal.json(Map.of("fouten", e.problems()));
            } else {
                terminal.line("Dit dossier kan niet worden beoordeeld:");
                e.problems().forEach(problem -> terminal.line("  " + problem.pointer() + "  " + problem.message()
                        + (problem.suggestion() == null ? "" : " Bedoelde u '" + problem.suggestion() + "'?")));
            }
            return false;
        }
    }

    private static void print(JsonNode assessment, Terminal terminal) {
        terminal.line("Zaak " + assessment.path("zaaknummer").asString());
        terminal.line("Oordeel: " + assessment.path("oordeelNaam").asString() + " ("
                + assessment.path("oordeel").asString() + ")");
        terminal.line("  " + assessment.path("oordeelTekst").asString());
        terminal.line("Score: " + assessment.path("score") + "  (tussen " + assessment.path("scoreMinimum") + " en "
                + assessment.path("scoreMaximum") + ")");
        assessment.path("criteria").forEach(criterium -> terminal.line("  " + criterium.path("naam").asString() + ": "
                + criterium.path("score")));
        list("Wat het oordeel bepaalde", assessment.path("beslissend"), "", terminal);
        list("Voorwaarden", assessment.path("voorwaarden"), "tekst", terminal);
        list("Signalen", assessment.path("signalen"), "tekst", terminal);
        list("Wat ontbreekt", assessment.path("ontbrekend"), "vraag", terminal);
        terminal.line("Regels die gelden:");
        assessment.path("bevindingen").forEach(finding -> terminal.line("  " + finding.path("regel").asString() + " "
                + finding.path("titel").asString() + " (" + finding.path("soort").asString() + ", "
                + finding.path("bron").path("document").asString() + " "
                + finding.path("bron").path("paragraaf").asString("") + ")"));
    }

    private static void list(String title, JsonNode items, String name, Terminal terminal) {
        if (!items.isEmpty()) {
            terminal.line(title + ":");
            items.forEach(item -> terminal.line(
                    "  - " + (name.isEmpty() ? item.asString() : item.path(name).asString())));
        }
    }
}

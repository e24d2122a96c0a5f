package nl.woonzorgtoets.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.view.Beoordeling;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.wording.telling.Telling;

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
        Rulebook rulebook = RulebookReader.read(RuleFiles.read(arguments.path("regels", "rules")));
        try {
            Dossier dossier = rulebook.read(json);
            Rulebook judging = rulebook.voor(json);
            CaseDocument judged = Assessor.judge(dossier, Map.of(), judging)
                    .document(Envelope.trial(rulebook.framework(), Instant.now().truncatedTo(ChronoUnit.MICROS)));
            if (arguments.json()) {
                terminal.line(Beoordeling.of(judged).json());
            } else {
                new AssessmentText(Telling.of(judged, judging), terminal).print();
            }
            return true;
        } catch (InvalidDossierException e) {
            if (arguments.json()) {
                terminal.json(Map.of("fouten", e.problems()));
            } else {
                terminal.line("Dit dossier kan niet worden beoordeeld:");
                e.problems()
                        .forEach(problem -> terminal.line("  " + problem.pointer() + "  " + problem.message()
                                + (problem.suggestion() == null ? "" : " Bedoelde u '" + problem.suggestion() + "'?")));
            }
            return false;
        }
    }
}

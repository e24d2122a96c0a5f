package nl.woonzorgtoets.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.view.Beoordeling;
import nl.woonzorgtoets.insight.Grenzen;
import nl.woonzorgtoets.insight.ImprovementFinder;
import nl.woonzorgtoets.insight.ImprovementTelling;
import nl.woonzorgtoets.insight.PlaceFinder;
import nl.woonzorgtoets.insight.PlaceTelling;
import nl.woonzorgtoets.insight.Verbeteringen;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.wording.telling.CautionTexts;
import nl.woonzorgtoets.wording.telling.Telling;

/** Judges one dossier by a rules folder and keeps nothing; earlier dossiers do not count, nor does what is wrong with the examples. */
final class ToetsCommand implements Command {

    private static List<Beoordeling.Aandachtspunt> doubts(Dossier dossier) {
        return dossier.doubts().stream()
                .map(it -> new Beoordeling.Aandachtspunt(it.pointer(), it.message()))
                .toList();
    }

    /** One byte too many is enough to refuse it. */
    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(DossierReader.MOST_BYTES + 1);
        }
    }

    private static boolean places(Judgement judged, Arguments arguments, Terminal terminal) {
        PlaceFinder.Found found = PlaceFinder.find(judged, (rulebook, dossier) -> Map.of())
                .orElseThrow(() -> new UsageException("In dit kader ligt een plan niet op een plek."));
        if (arguments.json()) {
            terminal.json(found.plekken());
            return true;
        }
        found.telling().summary().forEach(terminal::line);
        for (PlaceTelling.Group group :
                found.telling().differ() ? found.telling().groups() : List.<PlaceTelling.Group>of()) {
            terminal.line(group.what() + ": " + group.reason());
            group.places()
                    .forEach(it -> terminal.line(
                            "  " + it.name() + (it.most() == null ? "" : " (hoogstens " + it.most() + ")")));
        }
        return true;
    }

    private static boolean borders(Judgement judged, Arguments arguments, Terminal terminal) {
        Grenzen found = Grenzen.of(judged);
        if (arguments.json()) {
            terminal.json(found);
            return true;
        }
        if (!found.grensgeval()) {
            terminal.line("Dit is geen grensgeval: geen enkele marge van het kader verandert het oordeel.");
        }
        found.sentences().forEach(terminal::line);
        return true;
    }

    private static boolean improvements(Judgement judged, Arguments arguments, Terminal terminal) {
        ImprovementTelling told = ImprovementFinder.find(judged, (rulebook, dossier) -> Map.of());
        if (arguments.json()) {
            terminal.json(Verbeteringen.of(told));
            return true;
        }
        told.reason().forEach(terminal::line);
        for (ImprovementTelling.Told it : told.improvements()) {
            terminal.line(it.oordeelNaam() + ": " + it.text());
            it.remains().forEach(remains -> terminal.line("  " + remains));
        }
        told.yields().forEach(it -> terminal.line("Het meest helpt: " + it));
        return true;
    }

    @Override
    public boolean run(Arguments arguments, Terminal terminal) throws Exception {
        arguments.atMost(1);
        Path file = arguments.path(0, null);
        if (file == null) {
            throw new UsageException("Noem het dossier dat getoetst moet worden.");
        }
        byte[] json = start(file);
        Rulebook rulebook = RulebookReader.readForVerdict(RuleFiles.read(arguments.path("regels", "rules")));
        try {
            Dossier dossier = rulebook.read(json);
            Rulebook judging = rulebook.voor(json);
            Judgement judgement = Assessor.judge(dossier, Map.of(), judging);
            if (arguments.has("grenzen")) {
                return borders(judgement, arguments, terminal);
            }
            if (arguments.has("verbeteringen")) {
                return improvements(judgement, arguments, terminal);
            }
            if (arguments.has("plekken")) {
                return places(judgement, arguments, terminal);
            }
            CaseDocument judged = judgement.document(
                    Envelope.trial(rulebook.framework(), Instant.now().truncatedTo(ChronoUnit.MICROS)));
            if (arguments.json()) {
                terminal.line(Beoordeling.of(judged, CautionTexts.of(judged, judging)::sentence, doubts(dossier))
                        .json());
            } else {
                new AssessmentText(Telling.of(judged, judging), terminal).print();
                dossier.doubts().forEach(it -> terminal.line("Kijk na: " + it.message()));
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

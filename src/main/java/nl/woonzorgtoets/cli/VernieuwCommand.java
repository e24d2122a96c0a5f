package nl.woonzorgtoets.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.woonzorgtoets.release.Examples;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.Renewal;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.rulebook.model.Melding;

/** Moves a rules folder to the newest edition, and says which examples come out differently. */
final class VernieuwCommand {

    private VernieuwCommand() {}

    static boolean run(Arguments arguments, Terminal terminal) throws RejectedRulebookException, IOException {
        arguments.atMost(1);
        Path folder = arguments.path(0, "rules");
        Rulebook was = RulebookReader.read(RuleFiles.read(folder));
        RuleFiles files = Renewal.of(was);
        if (Renewal.changed(was.files(), files).isEmpty()) {
            terminal.line("Deze map is al van editie " + was.editie().nummer() + ". Er is niets gewijzigd.");
            return true;
        }
        Rulebook becomes = RulebookReader.read(files);
        List<Melding> different = different(was, becomes);
        List<String> changed = Renewal.changed(was.files(), files);
        for (String path : changed) {
            Files.write(folder.resolve(path), files.contents().get(path));
        }
        tell(was, becomes, changed, different, terminal);
        return different.isEmpty();
    }

    private static void tell(
            Rulebook was, Rulebook becomes, List<String> changed, List<Melding> different, Terminal terminal) {
        terminal.line(
                was.editie() == becomes.editie()
                        ? "De map was al van editie " + was.editie().nummer() + "."
                        : "De map is nu van editie "
                                + becomes.editie().nummer() + "; zij was van editie "
                                + was.editie().nummer() + ".");
        changed.forEach(path -> terminal.line(
                "  gewijzigd: " + path + ", " + (lines(becomes, path) - lines(was, path)) + " regels erbij"));
        if (was.afkomst().algemeen().size() < becomes.afkomst().algemeen().size()) {
            terminal.line(
                    "Van wie de getallen en teksten zijn, staat nu in kader.yaml bij 'herkomst'. Bezie daar wat 'Nog te bezien' zegt.");
        }
        terminal.line("In orde: " + becomes.rules().size() + " regels.");
        if (!was.ongebruikteVragen().isEmpty()) {
            terminal.line(
                    "Niets gebruikt het antwoord op " + String.join(", ", was.ongebruikteVragen())
                            + ". Er staat nu bij: doel: informatie. Schrijf bij 'reden' waarom u het vraagt, of haal de vraag weg.");
        }
        if (different.isEmpty()) {
            terminal.line("Alle " + becomes.examples().size() + " voorbeelden komen uit zoals voorheen.");
        } else {
            terminal.line(different.size() + " voorbeelden komen anders uit dan voorheen:");
            terminal.meldingen(different);
        }
        terminal.line("Regelset " + becomes.hash());
    }

    private static long lines(Rulebook rulebook, String path) {
        return new String(rulebook.files().contents().get(path), StandardCharsets.UTF_8)
                .lines()
                .count();
    }

    /** Examples stand at the same place in both; what comes out may differ. */
    private static List<Melding> different(Rulebook was, Rulebook becomes) {
        Map<String, Examples.Result> before =
                Examples.run(was).stream().collect(Collectors.toMap(VernieuwCommand::place, Function.identity()));
        List<Melding> different = new ArrayList<>();
        for (Examples.Result now : Examples.run(becomes)) {
            if (before.get(place(now)).passed() != now.passed()) {
                different.add(now.passed() ? passes(now) : now.melding());
            }
        }
        return different;
    }

    private static Melding passes(Examples.Result result) {
        return new Melding(
                result.example().file(),
                result.example().line(),
                0,
                "Het voorbeeld '" + result.example().name() + "' komt nu uit zoals verwacht.",
                null);
    }

    private static String place(Examples.Result result) {
        return result.example().file() + ":" + result.example().line();
    }
}

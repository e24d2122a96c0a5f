package nl.woonzorgtoets.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.publication.Publication;
import nl.woonzorgtoets.publication.PublishedFolder;
import nl.woonzorgtoets.publication.Statistics;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;

/** What a municipality does with a whole framework. */
final class KaderCommands {

    private KaderCommands() {}

    /** Writes the framework as pages for a site. */
    static boolean publiceer(Arguments arguments, Terminal terminal) throws RejectedRulebookException, IOException {
        arguments.atMost(1);
        Path target = arguments.path(0, null);
        if (target == null) {
            throw new UsageException("Noem de map waarin de pagina's komen: kader publiceer MAP");
        }
        Rulebook rulebook = RulebookReader.read(RuleFiles.read(arguments.path("regels", "rules")));
        String owner = owner(arguments, rulebook);
        LocalDate day = day(arguments, rulebook);
        PublishedFolder folder = new PublishedFolder(target);
        Optional<String> foreign = folder.foreign();
        if (foreign.isPresent()) {
            terminal.error(refusal(target, foreign.get()));
            return false;
        }
        Map<String, byte[]> files =
                new Publication(rulebook.metLaag(owner), day, owner, statistics(arguments, rulebook)).files();
        folder.write(files);
        terminal.line("In " + target + " staan " + files.size() + " bestanden. Begin bij index.html.");
        terminal.line("Zet de hele map op de website. Er is geen server of script voor nodig.");
        terminal.line("Regelset " + rulebook.hash());
        return true;
    }

    private static String refusal(Path target, String foreign) {
        return foreign.isEmpty()
                ? target + " is geen map. Kies een andere naam; hier is niets gewijzigd."
                : "De map " + target
                        + " is niet leeg. Dit bestand is niet door deze opdracht geschreven, of later veranderd: "
                        + foreign + ". Kies een andere map; hier is niets gewijzigd.";
    }

    private static String owner(Arguments arguments, Rulebook rulebook) {
        String asked = arguments.option("gemeente");
        if (asked != null && !rulebook.owners().containsKey(asked)) {
            throw new UsageException("--gemeente=" + asked + " is hier niet bekend."
                    + (rulebook.owners().isEmpty()
                            ? " Dit kader kent geen eigen waarden."
                            : " Kies uit: "
                                    + String.join(", ", rulebook.owners().keySet()) + "."));
        }
        return asked;
    }

    private static LocalDate day(Arguments arguments, Rulebook rulebook) {
        String asked = arguments.option("dag");
        try {
            return asked == null ? Publication.newestDay(rulebook) : LocalDate.parse(asked);
        } catch (DateTimeParseException e) {
            throw new UsageException("--dag=" + asked + " is geen dag. Schrijf een dag als 2026-07-01.");
        }
    }

    /** Null when no archive was named. */
    private static Statistics statistics(Arguments arguments, Rulebook rulebook) {
        if (arguments.option("archief") == null) {
            return null;
        }
        try (SqliteArchive archive = SqliteArchive.openReadOnly(arguments.path("archief", null))) {
            return Statistics.of(archive, rulebook);
        }
    }
}

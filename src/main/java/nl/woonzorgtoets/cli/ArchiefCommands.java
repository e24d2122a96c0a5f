package nl.woonzorgtoets.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.archive.Verification;
import nl.woonzorgtoets.archive.bundle.CaseFiles;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;

/** What an auditor asks about an archive. */
final class ArchiefCommands {

    private ArchiefCommands() {}

    static boolean verifieer(Arguments arguments, Terminal terminal) {
        arguments.atMost(1);
        try (SqliteArchive archive = SqliteArchive.openReadOnly(arguments.path(0, "data"))) {
            Verification verification = archive.verify();
            List<String> findings =
                    verification.findings().stream().map(Object::toString).toList();
            if (arguments.json()) {
                terminal.json(Map.of(
                        "stukken", verification.entries(),
                        "controlepunten", verification.checkpoints(),
                        "bevindingen", findings));
            } else {
                findings.forEach(terminal::line);
                terminal.line(verification.entries() + " stukken en " + verification.checkpoints()
                        + " controlepunten nagerekend: "
                        + (verification.isClean() ? "alles klopt." : findings.size() + " bevindingen."));
            }
            return verification.isClean();
        }
    }

    static boolean exporteer(Arguments arguments, Terminal terminal) throws IOException {
        arguments.atMost(1);
        Path target = arguments.path(0, null);
        if (target == null) {
            throw new UsageException("Noem de map waarin de export komt; die mag nog niet bestaan.");
        }
        try (SqliteArchive archive = SqliteArchive.openReadOnly(arguments.path("data", "data"))) {
            if (arguments.option("nummers") == null) {
                CaseFiles.exportAll(archive, target);
            } else {
                CaseFiles.exportCases(
                        archive, List.of(arguments.option("nummers").split(",")), target);
            }
        }
        terminal.line("De export staat in " + target + ". LEESMIJ.md daarin zegt hoe u hem controleert.");
        return true;
    }
}

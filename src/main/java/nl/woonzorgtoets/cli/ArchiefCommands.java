package nl.woonzorgtoets.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.archive.ArchiveInUseException;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.Verification;
import nl.woonzorgtoets.archive.bundle.CaseFiles;
import nl.woonzorgtoets.archive.bundle.ExportNotes;
import nl.woonzorgtoets.archive.bundle.ExportedSecrets;
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
                terminal.line(count(verification.entries(), "stuk", "stukken") + " en "
                        + count(verification.checkpoints(), "controlepunt", "controlepunten") + " nagerekend: "
                        + (verification.isClean()
                                ? "alles klopt."
                                : count(findings.size(), "bevinding", "bevindingen") + "."));
            }
            return verification.isClean();
        }
    }

    private static String count(long number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }

    static boolean exporteer(Arguments arguments, Terminal terminal) throws IOException {
        arguments.atMost(1);
        Path target = arguments.path(0, null);
        if (target == null) {
            throw new UsageException("Noem de map waarin de export komt; die mag nog niet bestaan.");
        }
        Path data = arguments.path("data", "data");
        List<String> asked = arguments.option("nummers") == null
                ? null
                : List.of(arguments.option("nummers").split(","));
        ExportedSecrets secrets =
                arguments.option("met-geheim") == null ? withheld(data, asked) : ExportedSecrets.given();
        List<String> nummers = handedOut(data, asked, secrets.leftOut());
        // Opening to write would make an archive where there is none.
        try (SqliteArchive archive = SqliteArchive.openReadOnly(data)) {
            byte[] note = ExportNotes.of(
                    archive, nummers, secrets.areGiven(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
            CaseFiles.Handover handover = () -> note(data, note, secrets.areGiven(), terminal);
            if (nummers == null) {
                CaseFiles.exportAll(archive, target, secrets, handover);
            } else {
                CaseFiles.exportCases(archive, nummers, target, secrets, handover);
            }
        }
        terminal.line("De export staat in " + target + ". LEESMIJ.md daarin zegt hoe u hem controleert.");
        if (secrets.concerns()) {
            terminal.line(secrets.told());
        }
        return true;
    }

    private static ExportedSecrets withheld(Path data, List<String> nummers) {
        try (SqliteArchive archive = SqliteArchive.openReadOnly(data)) {
            return ExportedSecrets.withheld(archive, nummers);
        }
    }

    /** Null when it is all there is. */
    private static List<String> handedOut(Path data, List<String> asked, List<String> leftOut) {
        if (leftOut.isEmpty()) {
            return asked;
        }
        try (SqliteArchive archive = SqliteArchive.openReadOnly(data)) {
            return (asked == null ? archive.select(CaseFilter.ALL).nummers() : asked)
                    .stream().filter(it -> !leftOut.contains(it)).toList();
        }
    }

    /** Handing out is kept as an act of its own, as it is on the pages, unless the archive can only be read now. */
    static void note(Path data, byte[] note, boolean secrets, Terminal terminal) throws IOException {
        try (SqliteArchive archive = SqliteArchive.open(data)) {
            if (archive.readOnlyBecause().isEmpty()) {
                archive.append(EntryKind.EXPORT, note);
            } else {
                terminal.line("In dit archief is nu niets te schrijven: leg zelf vast dat u "
                        + (secrets ? "geheime antwoorden" : "zaken") + " hebt geëxporteerd.");
            }
        } catch (ArchiveInUseException e) {
            ExportNotes.beside(data).leave(note);
            terminal.line("In dit archief is nu niets te schrijven, omdat de dienst het gebruikt."
                    + " Die legt deze export binnen een minuut vast.");
        }
    }
}

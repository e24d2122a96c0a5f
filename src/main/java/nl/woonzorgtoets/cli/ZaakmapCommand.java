package nl.woonzorgtoets.cli;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import nl.woonzorgtoets.archive.bundle.ExportNotes;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.base.OwnerOnly;
import nl.woonzorgtoets.filing.FilingSettings;
import nl.woonzorgtoets.filing.Zaakmap;
import nl.woonzorgtoets.filing.Zaakmappen;
import nl.woonzorgtoets.insight.BorderFinder;
import nl.woonzorgtoets.insight.ImprovementFinder;
import nl.woonzorgtoets.report.Reports;
import nl.woonzorgtoets.rulebook.RulebookShelf;

/** Writes the folder of one case for the system in which a municipality keeps its records. */
final class ZaakmapCommand {

    private ZaakmapCommand() {}

    static boolean run(Arguments arguments, Terminal terminal) throws IOException {
        arguments.atMost(2);
        Path nummer = arguments.path(0, null);
        Path target = arguments.path(1, null);
        if (target == null) {
            throw new UsageException("Noem de zaak en het bestand: archief zaakmap 2026-000001 zaak.zip");
        }
        Path data = arguments.path("data", "data");
        boolean all = arguments.has("met-geheim");
        FilingSettings settings = FilingSettings.of(
                arguments.has("bronorganisatie") ? arguments.option("bronorganisatie") : "", "", "", "");
        Zaakmap folder;
        byte[] note;
        try (SqliteArchive archive = SqliteArchive.openReadOnly(data)) {
            folder = folders(archive, settings)
                    .find(nummer.toString(), all)
                    .orElseThrow(() ->
                            new IllegalArgumentException("Er is geen beoordeling " + nummer + " in het archief."));
            note = ExportNotes.of(
                    archive, List.of(nummer.toString()), all, Instant.now().truncatedTo(ChronoUnit.SECONDS));
        }
        write(folder.zip(), target);
        ArchiefCommands.note(data, note, all, terminal);
        terminal.line("De map van zaak " + nummer + " staat in " + target + ". LEESMIJ.txt daarin zegt wat wat is.");
        return true;
    }

    private static Zaakmappen folders(SqliteArchive archive, FilingSettings settings) {
        RulebookShelf shelf = new RulebookShelf(archive::rules);
        AssessmentDesk desk = new AssessmentDesk(shelf, archive, Clock.systemUTC());
        Reports reports = new Reports(
                archive, shelf, "", "", new BorderFinder(desk)::sentences, new ImprovementFinder(desk)::sentences);
        return new Zaakmappen(archive, shelf, reports, settings);
    }

    private static void write(byte[] zip, Path target) throws IOException {
        try (var out = Channels.newOutputStream(Files.newByteChannel(
                target, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.file(target)))) {
            out.write(zip);
        }
    }
}

package nl.woonzorgtoets.cli;

import java.nio.file.Path;
import java.util.List;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.impact.Flip;
import nl.woonzorgtoets.impact.Impact;
import nl.woonzorgtoets.impact.ImpactFinder;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;

/** Which verdicts in an archive a changed rules folder would flip, and by which change. */
final class GevolgenCommand {

    private GevolgenCommand() {}

    static boolean run(Arguments arguments, Terminal terminal) throws RejectedRulebookException {
        arguments.atMost(1);
        if (arguments.option("archief") == null || arguments.option("archief").isEmpty()) {
            throw new UsageException(
                    "Noem het archief waarin u wilt zien wat er omslaat: regels gevolgen MAP --archief=DATAMAP");
        }
        Rulebook draft = RulebookReader.read(RuleFiles.read(arguments.path(0, "rules")));
        Path data = arguments.path("archief", null);
        try (SqliteArchive archive = SqliteArchive.openReadOnly(data)) {
            CaseFilter cases = CaseFilter.of(draft.framework(), null);
            long total = archive.search(cases, 0, 1).total();
            Impact impact =
                    new ImpactFinder(archive).of(draft, true, done -> terminal.progress(data.toString(), done, total));
            if (arguments.json()) {
                terminal.json(impact);
            } else {
                tell(impact, arguments.has("volgorde"), terminal);
            }
            return true;
        }
    }

    private static void tell(Impact impact, boolean inSequence, Terminal terminal) {
        List<Flip> flips = inSequence ? impact.volgorde() : impact.bevroren();
        flips.forEach(it -> terminal.line(
                it.nummer() + "  " + it.van() + " wordt " + it.naar() + "  door " + String.join(", ", it.oorzaken())));
        impact.nietBeoordeeld().forEach(it -> terminal.line(it.nummer() + "  niet beoordeeld: " + it.reden()));
        terminal.line("Van " + impact.zaken() + " zaken van kader " + impact.kader() + " slaan er "
                + impact.bevroren().size() + " om als elke zaak wordt beoordeeld naast de plannen van haar dag, en "
                + impact.volgorde().size() + " als alles op volgorde opnieuw wordt beoordeeld.");
        terminal.line(
                inSequence
                        ? "Hierboven staan die op volgorde."
                        : "Hierboven staan die naast de plannen van hun dag. Die op volgorde ziet u met --volgorde.");
    }
}

package nl.woonzorgtoets.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.base.AtomicFiles;
import nl.woonzorgtoets.mutants.MutantReport;
import nl.woonzorgtoets.mutants.Mutants;
import nl.woonzorgtoets.mutants.TakenOver;
import nl.woonzorgtoets.release.Checked;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;

/** Whether the examples of a rules folder notice small changes of it. */
final class MutantenCommand {

    private static final String TAKE = "neem-over";

    private MutantenCommand() {}

    static boolean run(Arguments arguments, Terminal terminal) throws RejectedRulebookException, IOException {
        arguments.atMost(1);
        Path folder = arguments.path(0, "rules");
        RuleFiles files = RuleFiles.read(folder);
        Checked checked = Checked.of(files);
        if (!checked.isSound()) {
            throw new RejectedRulebookException(checked.meldingen());
        }
        MutantReport report = Mutants.of(checked.rulebook(), Mutants.EFFORT, terminal::progress);
        if (arguments.json()) {
            terminal.json(told(report));
        } else {
            tell(report, terminal);
        }
        if (arguments.has(TAKE)) {
            take(TakenOver.in(files, report.overlevend()), folder, terminal);
        }
        return report.isAllesOpgemerkt();
    }

    private static Map<String, Object> told(MutantReport report) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("mutanten", report.mutanten());
        told.put("opgemerkt", report.opgemerkt());
        told.put("overlevend", survivors(report.overlevend()));
        told.put("verklaard", survivors(report.verklaard()));
        told.put("overbodig", report.overbodig());
        return told;
    }

    private static List<Map<String, Object>> survivors(List<MutantReport.Survivor> survivors) {
        return survivors.stream()
                .map(it -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("bestand", it.bestand());
                    one.put("regel", it.regel());
                    one.put("over", it.over());
                    one.put("wat", it.wat());
                    if (it.reden() == null) {
                        one.put("voorbeeld", it.voorbeeld());
                        one.put("voorbeeldbestand", it.voorbeeldbestand());
                    } else {
                        one.put("reden", it.reden());
                    }
                    return one;
                })
                .toList();
    }

    private static void tell(MutantReport report, Terminal terminal) {
        report.overlevend().forEach(it -> {
            terminal.line(it.bestand() + ":" + it.regel() + "  Geen voorbeeld merkt dit op: " + it.over() + ", "
                    + it.wat() + ".");
            terminal.line(
                    it.voorbeeld() == null
                            ? "    Er is geen voorbeeld gevonden. Schrijf er een, of leg bij 'overleeft' uit waarom het niet kan."
                            : "    Dit voorbeeld zou het opmerken, in " + it.voorbeeldbestand() + ":");
            if (it.voorbeeld() != null) {
                terminal.line(it.voorbeeld().stripTrailing());
            }
        });
        report.overbodig()
                .forEach(it -> terminal.line(it.bestand() + ":" + it.regel()
                        + "  Deze uitleg bij 'overleeft' is niet meer nodig: " + it.over() + ", " + it.wat()
                        + ". Haal haar weg."));
        terminal.line(report.opgemerkt() + " van " + report.mutanten()
                + " kleine wijzigingen worden door een voorbeeld opgemerkt; van "
                + report.verklaard().size()
                + " andere is uitgelegd waarom niet; " + report.overlevend().size() + " blijven over.");
    }

    private static void take(Map<String, String> texts, Path folder, Terminal terminal) throws IOException {
        for (Map.Entry<String, String> it : texts.entrySet()) {
            AtomicFiles.write(folder.resolve(it.getKey()), it.getValue().getBytes(StandardCharsets.UTF_8));
            terminal.error("Aangevuld: " + it.getKey() + ". Kijk na of u dit verwacht.");
        }
    }
}

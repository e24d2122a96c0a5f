package nl.woonzorgtoets.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.base.AtomicFiles;
import nl.woonzorgtoets.mutants.TakenOver;
import nl.woonzorgtoets.proof.BewijsReport;
import nl.woonzorgtoets.proof.BewijsReport.Finding;
import nl.woonzorgtoets.proof.Proof;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.RulebookReader;

/** Whether the rules of a folder contradict each other or leave something open, and what can never come out. */
final class BewijsCommand {

    private static final String TAKE = "neem-over";

    private BewijsCommand() {}

    static boolean run(Arguments arguments, Terminal terminal) throws RejectedRulebookException, IOException {
        arguments.atMost(1);
        Path folder = arguments.path(0, "rules");
        RuleFiles files = RuleFiles.read(folder);
        BewijsReport report = Proof.of(RulebookReader.read(files), Proof.LONGEST, terminal::progress);
        if (arguments.json()) {
            terminal.json(told(report));
        } else {
            tell(report, terminal);
        }
        if (arguments.has(TAKE)) {
            take(report.gevonden(), files, folder, terminal);
        }
        return report.isInOrde();
    }

    private static Map<String, Object> told(BewijsReport report) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("dag", report.dag().toString());
        told.put("gevonden", report.gevonden());
        told.put("verklaard", report.verklaard());
        told.put("overbodig", report.overbodig());
        told.put("open", report.open());
        told.put("aspecten", report.aspecten());
        told.put("gestopt", report.gestopt());
        return told;
    }

    private static void tell(BewijsReport report, Terminal terminal) {
        report.gevonden().forEach(it -> tell(it, terminal));
        report.overbodig()
                .forEach(it -> terminal.line(it.bestand() + ":" + it.regel()
                        + "  Deze uitleg bij 'aanvaard' is niet meer nodig: " + it.over() + ", " + it.wat()
                        + ". Haal haar weg."));
        report.open()
                .forEach(it -> terminal.line(
                        "Niet uitgesloten, en in geen geval gezien: " + it.over() + ", " + it.wat() + "."));
        long whole = report.aspecten().stream()
                .filter(BewijsReport.Searched::volledig)
                .count();
        terminal.line(whole + " van " + report.aspecten().size()
                + " aspecten zijn volledig doorzocht met de grenswaarden van " + report.dag()
                + "; in de andere is gericht gezocht.");
        report.aspecten().stream()
                .filter(it -> !it.volledig())
                .forEach(it -> terminal.line("    " + it.aspect() + ": " + it.waarom() + "."));
        if (report.gestopt()) {
            terminal.line("De tijd was om voordat alles was doorzocht (" + Proof.LONGEST.toSeconds() + " seconden).");
        }
        terminal.line(report.gevonden().size() + " gevonden; van "
                + report.verklaard().size() + " andere is uitgelegd waarom het zo mag.");
    }

    private static void tell(Finding it, Terminal terminal) {
        terminal.line(it.bestand() + ":" + it.regel() + "  " + name(it) + ": " + it.over() + ", " + it.wat() + ".");
        if (!it.bewezen()) {
            terminal.line("    Dit is niet bewezen: " + it.gegeven() + ".");
        }
        it.voorbeelden().forEach(saved -> {
            terminal.line("    Dit geval, in " + saved.bestand() + ":");
            terminal.line(saved.tekst().stripTrailing());
        });
    }

    private static String name(Finding it) {
        return switch (it.soort()) {
            case TEGENSPRAAK -> "Regels spreken elkaar tegen";
            case GAT -> "Hier is een gat";
            case NOOIT -> "Een regel doet nooit mee";
            case ONBEREIKT -> "Dit komt nooit uit";
        };
    }

    private static void take(List<Finding> found, RuleFiles files, Path folder, Terminal terminal) throws IOException {
        for (Map.Entry<String, String> it :
                TakenOver.in(files, BewijsReport.texts(found)).entrySet()) {
            AtomicFiles.write(folder.resolve(it.getKey()), it.getValue().getBytes(StandardCharsets.UTF_8));
            terminal.error("Aangevuld: " + it.getKey() + ". Kijk na of u dit verwacht.");
        }
    }
}

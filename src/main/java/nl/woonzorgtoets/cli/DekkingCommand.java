package nl.woonzorgtoets.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.document.codec.CaseBytes;
import nl.woonzorgtoets.document.codec.CaseOutline;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.document.codec.UnreadableCaseException;
import nl.woonzorgtoets.proof.Coverage;
import nl.woonzorgtoets.proof.DekkingReport;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;

/** What of a rules folder no example and no archived case has to do with. */
final class DekkingCommand {

    private DekkingCommand() {}

    static boolean run(Arguments arguments, Terminal terminal) throws Exception {
        arguments.atMost(1);
        Rulebook rulebook = RulebookReader.read(RuleFiles.read(arguments.path(0, "rules")));
        Coverage coverage = new Coverage(rulebook);
        Path cases = arguments.option("archief") == null ? null : arguments.path("archief", null);
        if (cases != null) {
            for (CaseSource source : CaseSource.in(cases)) {
                try (source) {
                    look(source, rulebook, coverage, terminal);
                }
            }
        }
        DekkingReport report = coverage.report(cases != null);
        if (arguments.json()) {
            terminal.json(told(report));
        } else {
            tell(report, terminal);
        }
        return report.isGedekt();
    }

    private static void look(CaseSource source, Rulebook rulebook, Coverage coverage, Terminal terminal) {
        long[] done = {0};
        source.walk().over(bytes -> {
            look(bytes, rulebook, coverage);
            terminal.progress(source.name(), ++done[0], source.size());
        });
    }

    /** A case of another framework, and one that cannot be read by these questions, says nothing about these rules. */
    private static void look(CaseBytes bytes, Rulebook rulebook, Coverage coverage) {
        try {
            CaseOutline it = Codecs.outline(bytes);
            if (it.kader().equals(rulebook.framework()) && !it.withheld()) {
                coverage.lookAt(rulebook.readKept(it.dossierBytes()), it.portfolio());
            }
        } catch (UnreadableCaseException | InvalidDossierException e) {
            return;
        }
    }

    private static Map<String, Object> told(DekkingReport report) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("onderdelen", report.onderdelen());
        told.put("zonderVoorbeeld", report.zonderVoorbeeld());
        told.put("zaken", report.zaken());
        told.put("zonderZaak", report.zonderZaak());
        told.put("ongelezenVragen", report.ongelezenVragen());
        told.put("ongelezenDrempels", report.ongelezenDrempels());
        told.put("zonderRegel", report.zonderRegel());
        return told;
    }

    private static void tell(DekkingReport report, Terminal terminal) {
        parts("Geen voorbeeld maakt dit waar", report.zonderVoorbeeld(), terminal);
        if (report.zonderZaak() != null) {
            parts("Geen zaak maakt dit waar", report.zonderZaak(), terminal);
        }
        report.ongelezenVragen().forEach(it -> terminal.line("Geen regel leest deze vraag: " + it));
        report.ongelezenDrempels().forEach(it -> terminal.line("Geen regel leest deze drempel: " + it));
        report.zonderRegel().forEach(it -> terminal.line("Geen regel draagt deze paragraaf: " + it));
        terminal.line(report.zonderVoorbeeld().size() + " van " + report.onderdelen()
                + " regels, en manieren waarop een regel kan opgaan, komen in geen voorbeeld voor"
                + (report.zaken() == null
                        ? "."
                        : ", en " + report.zonderZaak().size() + " in geen van de " + report.zaken() + " zaken."));
    }

    private static void parts(String why, List<DekkingReport.Part> parts, Terminal terminal) {
        parts.forEach(it -> terminal.line(it.bestand() + ":" + it.regel() + "  " + why + ": " + it.over()
                + (it.wat() == null ? "" : ", ‘" + it.wat() + "’")));
    }
}

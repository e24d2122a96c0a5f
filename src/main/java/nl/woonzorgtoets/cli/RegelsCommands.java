package nl.woonzorgtoets.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.woonzorgtoets.release.AmountExamples;
import nl.woonzorgtoets.release.Checked;
import nl.woonzorgtoets.release.Examples;
import nl.woonzorgtoets.release.KnownDossiers;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.rulebook.model.Melding;

/** What policy staff asks about a rules folder. */
final class RegelsCommands {

    private RegelsCommands() {}

    /**
     * Reads everything, runs the examples and judges the known dossiers: a folder of which one comes out otherwise is not in order, though it
     * can be read.
     */
    static boolean controleer(Arguments arguments, Terminal terminal) throws RejectedRulebookException {
        arguments.atMost(1);
        Checked checked = Checked.of(RuleFiles.read(arguments.path(0, "rules")));
        List<KnownDossiers.Shift> shifts =
                checked.isSound() ? KnownDossiers.shifts(null, checked.rulebook()) : List.of();
        boolean inOrder = checked.isSound() && shifts.isEmpty();
        if (arguments.json()) {
            terminal.json(checked.isSound() ? sound(checked, shifts) : Map.of("meldingen", checked.meldingen()));
            return inOrder;
        }
        terminal.meldingen(checked.meldingen());
        if (!checked.isSound()) {
            terminal.line(many(checked.meldingen().size(), "melding", "meldingen") + ".");
            return false;
        }
        tellWarnings(checked.waarschuwingen(), terminal);
        shifts.forEach(it -> terminal.line(it.tekst()));
        terminal.line((inOrder ? "In orde: " : "De map zelf kan worden gelezen: ")
                + many(checked.rulebook().rules().size(), "regel", "regels") + ", "
                + many(examples(checked), "voorbeeld dat uitkomt", "voorbeelden die uitkomen") + ".");
        if (!inOrder) {
            terminal.line("Niet in orde: " + failing(shifts)
                    + " Verbeter de regels, of pas het dossier en dossiers/verwacht.yaml aan.");
        }
        terminal.line("Regelset " + checked.rulebook().hash());
        return inOrder;
    }

    private static String failing(List<KnownDossiers.Shift> shifts) {
        int unreadable = (int) shifts.stream().filter(it -> it.wordt() == null).count();
        int otherwise = shifts.size() - unreadable;
        String cannot =
                many(unreadable, "bekend dossier is niet te beoordelen", "bekende dossiers zijn niet te beoordelen");
        String differs = many(otherwise, "bekend dossier komt anders uit", "bekende dossiers komen anders uit");
        return unreadable == 0 ? differs + "." : otherwise == 0 ? cannot + "." : cannot + ", en " + differs + ".";
    }

    private static Map<String, Object> sound(Checked checked, List<KnownDossiers.Shift> shifts) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("hash", checked.rulebook().hash());
        told.put("regels", checked.rulebook().rules().size());
        told.put("voorbeelden", examples(checked));
        told.put("meldingen", checked.meldingen());
        told.put("waarschuwingen", checked.waarschuwingen());
        told.put(
                "bekendeDossiers",
                shifts.stream().map(KnownDossiers.Shift::tekst).toList());
        return told;
    }

    private static void tellWarnings(List<Melding> warnings, Terminal terminal) {
        if (!warnings.isEmpty()) {
            terminal.line(many(warnings.size(), "waarschuwing", "waarschuwingen")
                    + "; de regelset kan zo oordelen, maar kijk of dit de bedoeling is:");
            terminal.meldingen(warnings);
        }
    }

    private static int examples(Checked checked) {
        return checked.examples().size() + checked.rulebook().amountExamples().size();
    }

    private static String many(int number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }

    static boolean voorbeelden(Arguments arguments, Terminal terminal) throws RejectedRulebookException {
        arguments.atMost(1);
        Rulebook rulebook = read(arguments);
        List<Examples.Result> results = Examples.run(rulebook);
        int many = results.size() + rulebook.amountExamples().size();
        List<Melding> failures = Stream.concat(
                        results.stream().filter(it -> !it.passed()).map(Examples.Result::melding),
                        AmountExamples.failures(rulebook).stream())
                .toList();
        if (arguments.json()) {
            terminal.json(Map.of("voorbeelden", many, "meldingen", failures));
        } else {
            terminal.meldingen(failures);
            terminal.line((many - failures.size()) + " van " + many + " voorbeelden komen uit zoals verwacht.");
        }
        // A selection without examples proves nothing.
        return failures.isEmpty() && many > 0;
    }

    private static Rulebook read(Arguments arguments) throws RejectedRulebookException {
        return RulebookReader.read(RuleFiles.read(arguments.path(0, "rules")));
    }
}

package nl.woonzorgtoets.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.woonzorgtoets.release.AmountExamples;
import nl.woonzorgtoets.release.Examples;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.rulebook.model.Melding;

/** What policy staff asks about a rules folder. */
final class RegelsCommands {

    private RegelsCommands() {}

    static boolean controleer(Arguments arguments, Terminal terminal) {
        arguments.atMost(1);
        try {
            Rulebook rulebook = read(arguments);
            if (arguments.json()) {
                terminal.json(Map.of(
                        "hash", rulebook.hash(), "regels", rulebook.rules().size(), "meldingen", List.of()));
            } else {
                terminal.line("In orde: " + rulebook.rules().size() + " regels, "
                        + (rulebook.examples().size()
                                + rulebook.amountExamples().size()) + " voorbeelden.");
                terminal.line("Regelset " + rulebook.hash());
            }
            return true;
        } catch (RejectedRulebookException e) {
            if (arguments.json()) {
                terminal.json(Map.of("meldingen", e.meldingen()));
            } else {
                terminal.meldingen(e.meldingen());
                int many = e.meldingen().size();
                terminal.line(many + (many == 1 ? " melding." : " meldingen."));
            }
            return false;
        }
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

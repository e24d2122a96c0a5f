package nl.woonzorgtoets.release.changes;

import static nl.woonzorgtoets.release.changes.InWords.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Keuze;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.wording.Clause;
import nl.woonzorgtoets.wording.RuleWording;
import nl.woonzorgtoets.wording.Words;

/** Rules: what they ask and what they conclude. */
final class DescribedRules {

    private final Rulebook rulebook;
    private final RuleWording wording;
    private final Words words;

    private DescribedRules(Rulebook rulebook) {
        this.rulebook = rulebook;
        // Without the values of thresholds: those are changes of their own.
        this.wording = new RuleWording(rulebook, null, null);
        this.words = new Words(rulebook);
    }

    static List<Thing> of(Rulebook rulebook) {
        DescribedRules rules = new DescribedRules(rulebook);
        return Stream.concat(rulebook.rules().stream().map(rules::rule), choices(rulebook))
                .toList();
    }

    private Thing rule(Rule rule) {
        String source = rule.source().toString();
        List<String> conditions =
                wording.conditions(rule).stream().map(DescribedRules::sentence).toList();
        List<String> whenNew = new ArrayList<>();
        conditions.forEach(condition -> whenNew.add("Voorwaarde: " + condition));
        whenNew.add("Conclusie: " + conclusion(rule) + ".");
        whenNew.add("Bron: " + words.source(source) + ".");
        String name = "Regel " + rule.id();
        Thing thing = new Thing(
                        rule.id(),
                        name + " is nieuw: " + rule.title() + ".",
                        name + " is gewijzigd: " + rule.title() + ".",
                        name + " vervalt: " + rule.title() + ".")
                .is("Titel", rule.title())
                .is("Tekst", rule.text())
                .is("Bron", source, word(words.source(source)))
                .is("Bestand", rule.file())
                .is("Conclusie", rule.conclusion(), conclusion(rule))
                .whenNew(whenNew);
        conditions.forEach(condition -> thing.has("Voorwaarde", condition, condition));
        return thing.silently(
                "in dezelfde woorden " + conditions.stream().sorted().toList(),
                rule.conditions().stream().map(Condition::text).toList(),
                "De voorwaarden zijn anders opgeschreven. In woorden zijn zij gelijk. Kijk regel voor regel.");
    }

    private static String sentence(Clause clause) {
        return clause.parts().stream()
                .map(DescribedRules::sentence)
                .collect(Collectors.joining(
                        " ", clause.sentence() + (clause.parts().isEmpty() ? "" : " "), ""));
    }

    private String conclusion(Rule rule) {
        String aspect = rule.conclusion().aspect();
        var known = rulebook.kader().aspecten().get(aspect);
        return word(kind(rule.conclusion().kind())) + " bij " + word(known == null ? aspect : known.vraag());
    }

    private static String kind(BevindingSoort kind) {
        return switch (kind) {
            case GEDEELTELIJK -> "voldoet deels";
            case VOLDOET_NIET -> "voldoet niet";
            case VOLDOET, UITZONDERING, SIGNAAL -> kind.word();
        };
    }

    /** Those in rule files, whatever line they stand on; the others belong to a threshold, an aspect or a question. */
    private static Stream<Thing> choices(Rulebook rulebook) {
        return rulebook.keuzes().stream()
                .filter(it -> it.bestand().endsWith(".drl"))
                .map(DescribedRules::choice);
    }

    private static Thing choice(Keuze choice) {
        String text = choice.bestand() + ": " + choice.tekst();
        return new Thing("keuze " + text, "Keuze erbij in " + text, text, "Keuze weg uit " + text);
    }
}

package nl.woonzorgtoets.rulebook;

import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.model.QuestionsRead;
import nl.woonzorgtoets.rulebook.model.Rule;

/** Checks that everything a rule can conclude can also be explained. */
final class RuleTexts {

    private RuleTexts() {}

    static void check(List<Rule> rules, Map<String, Aspect> aspects, QuestionsRead read, Meldingen meldingen) {
        for (Rule rule : rules) {
            Aspect aspect = aspects.get(rule.conclusion().aspect());
            BevindingSoort kind = rule.conclusion().kind();
            if (aspect == null) {
                continue;
            }
            if (aspect.uitAntwoorden() != null) {
                answered(rule, aspect, meldingen);
                continue;
            }
            if (aspect.soort() == AspectSoort.ONGERIJMDHEID && read.by(rule).isEmpty()) {
                meldingen.add(
                        rule.file(),
                        rule.line(),
                        0,
                        "Regel " + rule.id() + " leest geen enkel antwoord uit het dossier. Dan valt er bij '"
                                + aspect.id() + "' niets te verbeteren of toe te lichten. Lees een antwoord, of kies"
                                + " de soort SIGNAAL.",
                        null);
            }
            if (aspect.teksten().get(kind) == null) {
                missing(rule, aspect, kind.word(), meldingen);
            }
            boolean condition = aspect.soort() == AspectSoort.VOORWAARDE && kind != BevindingSoort.VOLDOET;
            if (condition && aspect.voorwaarde() == null) {
                missing(rule, aspect, "voorwaarde", meldingen);
            }
        }
    }

    private static void answered(Rule rule, Aspect aspect, Meldingen meldingen) {
        meldingen.add(
                rule.file(),
                rule.line(),
                0,
                "Regel " + rule.id() + " gaat over het aspect '" + aspect.id()
                        + "', maar daar volgen de punten uit antwoorden. Haal de regel weg, of geef in kader.yaml punten"
                        + " per uitkomst.",
                null);
    }

    private static void missing(Rule rule, Aspect aspect, String text, Meldingen meldingen) {
        meldingen.add(
                rule.file(),
                rule.line(),
                0,
                "Regel " + rule.id() + " heeft een tekst '" + text + "' nodig bij het aspect '" + aspect.id()
                        + "' in kader.yaml.",
                null);
    }
}

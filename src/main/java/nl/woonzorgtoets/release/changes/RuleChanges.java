package nl.woonzorgtoets.release.changes;

import static nl.woonzorgtoets.release.changes.ChangeCollector.by;
import static nl.woonzorgtoets.release.changes.ChangeCollector.each;
import static nl.woonzorgtoets.release.changes.ChangeCollector.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.release.changes.Change.Topic;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Keuze;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.wording.Clause;
import nl.woonzorgtoets.wording.RuleWording;

/** Rules that came, went, or ask or conclude something else. */
final class RuleChanges {

    private final Rulebook was;
    private final Rulebook becomes;
    private final Sources sources;
    private final ChangeCollector found = new ChangeCollector(Topic.REGELS);

    private RuleChanges(Rulebook was, Rulebook becomes) {
        this.was = was;
        this.becomes = becomes;
        this.sources = new Sources(was, becomes);
    }

    static List<Change> between(Rulebook was, Rulebook becomes) {
        return new RuleChanges(was, becomes).find();
    }

    private List<Change> find() {
        each(
                by(Rule::id, was.rules()),
                by(Rule::id, becomes.rules()),
                rule -> found.add("Regel " + rule.id() + " is nieuw: " + rule.title() + ".", describe(rule)),
                this::compare,
                rule -> found.add("Regel " + rule.id() + " vervalt: " + rule.title() + "."));
        choices();
        return found.changes();
    }

    private void choices() {
        Set<Keuze> old = choices(was);
        Set<Keuze> fresh = choices(becomes);
        fresh.stream()
                .filter(it -> !old.contains(it))
                .forEach(it -> found.add("Keuze erbij in " + it.bestand() + ": " + it.tekst()));
        old.stream()
                .filter(it -> !fresh.contains(it))
                .forEach(it -> found.add("Keuze weg uit " + it.bestand() + ": " + it.tekst()));
    }

    /** Those in rule files, whatever line they stand on; the others belong to a threshold, an aspect or a question. */
    private static Set<Keuze> choices(Rulebook rulebook) {
        return rulebook.keuzes().stream()
                .filter(it -> it.bestand().endsWith(".drl"))
                .map(it -> new Keuze(it.bestand(), 0, it.onderwerp(), it.tekst()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<String> describe(Rule rule) {
        List<String> parts = new ArrayList<>();
        sentences(rule, becomes).forEach(condition -> parts.add("Voorwaarde: " + condition));
        parts.add("Conclusie: " + conclusion(rule, becomes) + ".");
        parts.add("Bron: " + sources.becomes(rule.source().toString()) + ".");
        return parts;
    }

    private void compare(Rule old, Rule fresh) {
        Parts parts = new Parts()
                .from("Titel", old.title(), fresh.title())
                .from(
                        "Bron",
                        sources.was(old.source().toString()),
                        sources.becomes(fresh.source().toString()))
                .from("Bestand", old.file(), fresh.file());
        if (!old.conclusion().equals(fresh.conclusion())) {
            parts.add("Conclusie: van " + conclusion(old, was) + " naar " + conclusion(fresh, becomes) + ".");
        }
        conditions(old, fresh, parts);
        found.addIfAny("Regel " + fresh.id() + " is gewijzigd: " + fresh.title() + ".", parts.all());
    }

    private void conditions(Rule old, Rule fresh, Parts parts) {
        if (texts(old).equals(texts(fresh))) {
            return;
        }
        List<String> gone = sentences(old, was);
        List<String> come = sentences(fresh, becomes);
        sentences(fresh, becomes).forEach(gone::remove);
        sentences(old, was).forEach(come::remove);
        gone.forEach(text -> parts.add("Voorwaarde weg: " + text));
        come.forEach(text -> parts.add("Voorwaarde erbij: " + text));
        if (gone.isEmpty() && come.isEmpty()) {
            parts.add("De voorwaarden zijn anders opgeschreven. In woorden zijn zij gelijk. Kijk regel voor regel.");
        }
    }

    private static List<String> texts(Rule rule) {
        return rule.conditions().stream().map(Condition::text).toList();
    }

    /** Without the values of thresholds: those are changes of their own. */
    private static List<String> sentences(Rule rule, Rulebook rulebook) {
        List<String> sentences = new ArrayList<>();
        new RuleWording(rulebook, null, null).conditions(rule).forEach(clause -> sentences.add(sentence(clause)));
        return sentences;
    }

    private static String sentence(Clause clause) {
        return clause.parts().stream()
                .map(RuleChanges::sentence)
                .collect(Collectors.joining(
                        " ", clause.sentence() + (clause.parts().isEmpty() ? "" : " "), ""));
    }

    private static String kind(BevindingSoort kind) {
        return switch (kind) {
            case GEDEELTELIJK -> "voldoet deels";
            case VOLDOET_NIET -> "voldoet niet";
            case VOLDOET, UITZONDERING, SIGNAAL -> kind.word();
        };
    }

    private static String conclusion(Rule rule, Rulebook rulebook) {
        String aspect = rule.conclusion().aspect();
        var known = rulebook.kader().aspecten().get(aspect);
        return word(kind(rule.conclusion().kind())) + " bij " + word(known == null ? aspect : known.vraag());
    }
}

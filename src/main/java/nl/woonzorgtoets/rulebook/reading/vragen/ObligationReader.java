package nl.woonzorgtoets.rulebook.reading.vragen;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.NearestName;
import nl.woonzorgtoets.vocabulary.Obligation;
import nl.woonzorgtoets.vocabulary.Obligation.Kind;

/** Reads when an answer is due. */
record ObligationReader(List<String> phases, ConditionReader conditions, Editie editie) {

    private static final String FROM = "vanaf ";

    Obligation read(YamlNode field) {
        YamlNode due = field.get("verplicht");
        Obligation obligation = due.isThere() ? obligation(field, due) : optional(field);
        if (obligation.kind() != Kind.ALWAYS) {
            field.get("onmisbaar").report("Alleen een vraag die altijd verplicht is, kan onmisbaar zijn.");
        }
        if (obligation.kind() == Kind.ALWAYS) {
            field.get("als")
                    .report(
                            "Wat altijd verplicht is, hangt nergens van af. Haal 'als' weg, of kies een ander 'verplicht'.");
        }
        if (!obligation.isConditional()) {
            for (String key : List.of(FieldReader.COUNTS, FieldReader.ALSO_COUNTS)) {
                field.get(key).report("'" + key + "' past alleen bij een vraag met 'als'.");
            }
            return obligation;
        }
        YamlNode also = field.get(FieldReader.ALSO_COUNTS);
        if (editie.teltAltijd()) {
            also.report(Editie.hoortBijTweede("'" + FieldReader.ALSO_COUNTS + "'"));
            return obligation;
        }
        if (field.yes(FieldReader.COUNTS)) {
            also.report("Met '" + FieldReader.COUNTS + "' telt het antwoord altijd al. Haal een van de twee weg.");
        }
        return obligation.countingAlso(alternatives(also));
    }

    /** What may stay open; with conditions it is asked only then. */
    private Obligation optional(YamlNode field) {
        YamlNode when = field.get("als");
        if (when.isThere() && editie.teltAltijd()) {
            when.report(Editie.hoortBijTweede("'als' zonder 'verplicht'"));
            return Obligation.NEVER;
        }
        return Obligation.optional(alternatives(when));
    }

    private Obligation obligation(YamlNode field, YamlNode due) {
        String text = due.text();
        if ("altijd".equals(text)) {
            return Obligation.always(field.yes("onmisbaar"));
        }
        if ("als".equals(text)) {
            return Obligation.when(alternatives(field.require("als")));
        }
        if (text != null && text.startsWith(FROM)) {
            String phase = text.substring(FROM.length()).strip();
            if (!phases.contains(phase)) {
                due.report(
                        "De fase '" + phase + "' bestaat niet. Kies uit: " + String.join(", ", phases) + ".",
                        nearest(phase));
            }
            return Obligation.from(phase, alternatives(field.get("als")));
        }
        if (text != null) {
            due.reportUnknown("Hier hoort 'altijd', 'vanaf' met een fase, of 'als'.", List.of("altijd", "als"));
        }
        return Obligation.NEVER;
    }

    private String nearest(String phase) {
        String nearest = NearestName.of(phase, phases);
        return nearest == null ? null : FROM + nearest;
    }

    private List<Map<String, Set<String>>> alternatives(YamlNode when) {
        return when.list(conditions::read);
    }
}

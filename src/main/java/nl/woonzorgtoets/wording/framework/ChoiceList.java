package nl.woonzorgtoets.wording.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.Criterium;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Bedrag;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Keuze;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.framework.Framework.ChoiceGroup;
import nl.woonzorgtoets.wording.framework.Framework.ChoiceText;

/** Every place where the regelset goes beyond what the policy says, by what it is about. */
record ChoiceList(Rulebook rulebook) {

    static List<ChoiceGroup> of(Rulebook rulebook) {
        ChoiceList list = new ChoiceList(rulebook);
        Map<String, List<ChoiceText>> groups = new LinkedHashMap<>();
        rulebook.keuzes()
                .forEach(choice -> groups.computeIfAbsent(group(choice), title -> new ArrayList<>())
                        .add(new ChoiceText(list.subject(choice), Dutch.capital(choice.tekst()))));
        return groups.entrySet().stream()
                .map(it -> new ChoiceGroup(it.getKey(), it.getValue()))
                .toList();
    }

    private static String group(Keuze choice) {
        String file = choice.bestand();
        if (file.endsWith(".drl")) {
            return "Bij de regels";
        }
        return switch (file) {
            case "vragen.yaml" -> "Bij de vragen";
            case "kader.yaml" -> "Bij de weging";
            case "drempels.yaml" -> "Bij de drempels";
            default -> "Bij eigen waarden van drempels";
        };
    }

    private String subject(Keuze choice) {
        String subject = choice.onderwerp();
        if (subject.endsWith(".drl")) {
            return rulesIn(subject);
        }
        int bracket = subject.indexOf(" (");
        Drempel drempel = rulebook.drempels().get(bracket < 0 ? subject : subject.substring(0, bracket));
        Aspect aspect = rulebook.kader().aspecten().get(subject);
        Criterium criterium = rulebook.kader().criteria().get(subject);
        Bedrag amount = rulebook.bedrag(subject);
        if (drempel != null) {
            return drempel.label() + (bracket < 0 ? "" : ", " + gemeente(subject.substring(bracket + 2)));
        }
        if (aspect != null) {
            return aspect.naam();
        }
        if (amount != null) {
            return amount.label();
        }
        return criterium == null ? question(subject) : criterium.naam();
    }

    private String gemeente(String code) {
        String bare = code.replace(")", "");
        return rulebook.owners().getOrDefault(bare, bare);
    }

    private String rulesIn(String file) {
        return rulebook.rules().stream()
                .filter(rule -> rule.file().equals(file))
                .map(Rule::id)
                .collect(Collectors.joining(", ", "Regels ", ""));
    }

    private String question(String subject) {
        int dot = subject.indexOf('.');
        Field asked = dot < 0 ? null : rulebook.vocabulary().field(subject);
        FactType type = rulebook.vocabulary().factTypes().get(dot < 0 ? subject : subject.substring(0, dot));
        Field figure = dot < 0 || type == null ? null : type.field(subject.substring(dot + 1));
        if (asked != null) {
            return asked.label();
        }
        if (figure != null) {
            return figure.label();
        }
        return type == null ? Dutch.capital(subject) : type.label();
    }
}

package nl.woonzorgtoets.rulebook.reading.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.rulebook.model.Bedrag;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Factor;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.rulebook.reading.vragen.Questions;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.NearestName;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/**
 * Finds what amounts reckon with by its name: questions, intermediate results, thresholds, and the amounts above.
 *
 * @param declared the names of all amounts
 * @param above the amounts that were read before
 */
record FactorReader(
        Questions questions, Map<String, Drempel> drempels, Set<String> declared, Map<String, Bedrag> above) {

    private static final String TIMES = "\\s*[*×]\\s*";
    private static final String NUMBER = "-?[0-9]+([.,][0-9]+)?";
    private static final String NO_NAME = "(?s).*[\\s/+()$].*";

    /** What is multiplied; null, and reported, when something is wrong with it. */
    List<Factor> product(YamlNode node, String unit) {
        String text = node.text();
        if (text == null) {
            return null;
        }
        List<Factor> product = new ArrayList<>();
        for (String name : text.strip().split(TIMES, -1)) {
            product.add(number(node, name));
        }
        return product.contains(null) || !isInUnit(node, product, unit) ? null : List.copyOf(product);
    }

    private Factor number(YamlNode node, String name) {
        if (name.matches(NUMBER)) {
            node.report(
                    "Het getal " + name + " mag hier niet staan. Zet het in drempels.yaml, en noem hier de drempel.");
            return null;
        }
        if (name.isEmpty() || name.matches(NO_NAME)) {
            node.report(
                    "Hier kan alleen vermenigvuldigd worden, met * tussen de namen. Geef een andere berekening een naam"
                            + " als tussenuitkomst in vragen.yaml, en noem die hier.");
            return null;
        }
        Factor found = find(node, name);
        return found == null || isNumber(node, name, found) ? found : null;
    }

    private static boolean isNumber(YamlNode node, String name, Factor it) {
        FieldType type = it.soort();
        if (!type.isNumber()) {
            node.report("'" + name + "' is van de soort " + type.word() + ". Hier hoort een getal.");
        }
        return type.isNumber();
    }

    /** A question or intermediate result that is yes or no; null, and reported, when it is none. */
    Factor yesOrNo(YamlNode node) {
        String name = node.text();
        Factor found = name == null ? null : find(node, name);
        if (found != null && found.soort() != FieldType.JANEE) {
            node.report(
                    "Hier hoort een vraag of tussenuitkomst van de soort janee. Vraagt u naar iets anders, maak er dan"
                            + " een tussenuitkomst van in vragen.yaml.");
            return null;
        }
        return found;
    }

    private Factor find(YamlNode node, String name) {
        Map<String, Factor> found = new LinkedHashMap<>();
        Field question = vocabulary().field(name);
        if (question != null) {
            questions.used().add(name);
            found.put("een vraag", new Factor.Antwoord(name.substring(0, name.indexOf('.')), question));
        }
        Field result = results() == null ? null : results().field(name);
        if (result != null) {
            found.put("een tussenuitkomst", new Factor.Uitkomst(result));
        }
        if (drempels.containsKey(name)) {
            found.put("een drempel", new Factor.Waarde(drempels.get(name)));
        }
        if (above.containsKey(name)) {
            found.put("een bedrag", new Factor.Ander(above.get(name)));
        }
        if (found.isEmpty()) {
            unknown(node, name);
            return null;
        }
        if (found.size() > 1) {
            node.report("De naam '" + name + "' is van " + String.join(" en van ", found.keySet())
                    + ". Geef een van beide een andere naam.");
            return null;
        }
        return question == null || isForAll(node, name, question)
                ? found.values().iterator().next()
                : null;
    }

    private void unknown(YamlNode node, String name) {
        if (declared.contains(name)) {
            node.report("Een bedrag rekent alleen met bedragen die erboven staan. Zet '" + name + "' erboven.");
            return;
        }
        Set<String> known = new LinkedHashSet<>(above.keySet());
        known.addAll(drempels.keySet());
        if (results() != null) {
            results().fields().forEach(it -> known.add(it.name()));
        }
        vocabulary().sections().values().stream()
                .filter(it -> !it.list())
                .forEach(it -> it.type().fields().forEach(field -> known.add(it.name() + "." + field.name())));
        node.report("'" + name + "' is geen vraag, drempel, tussenuitkomst of bedrag.", NearestName.of(name, known));
    }

    private boolean isForAll(YamlNode node, String name, Field question) {
        Section section = vocabulary().sections().get(name.substring(0, name.indexOf('.')));
        if (section.list()) {
            node.report(
                    "De vraag '" + name + "' staat in een lijst. Tel de lijst op in een tussenuitkomst in vragen.yaml,"
                            + " en noem die hier.");
            return false;
        }
        if (question.secret()) {
            node.report("De vraag '" + name
                    + "' is geheim, maar een bedrag vertelt het antwoord. Haal de vraag hier weg, of"
                    + " haal 'geheim: ja' weg in vragen.yaml.");
            return false;
        }
        return true;
    }

    private Vocabulary vocabulary() {
        return questions.vocabulary();
    }

    /** Null when there are none. */
    private FactType results() {
        return vocabulary().factTypes().get(Tussenuitkomsten.FEIT);
    }

    /** Of an amount in euro one factor is in euro; one that does not say in what it is, can be. */
    private static boolean isInUnit(YamlNode node, List<Factor> product, String unit) {
        List<String> units = product.stream()
                .filter(it -> !it.procent())
                .map(it -> it.eenheid() == null ? "" : it.eenheid().split("[ ,]", 2)[0])
                .toList();
        long same = units.stream().filter(it -> it.equals(unit)).count();
        if (units.isEmpty()) {
            node.report("Een percentage alleen is geen bedrag. Zet erbij waarvan het is, met * ertussen.");
        } else if (same > 1) {
            node.report("Hier wordt " + unit + " met " + unit + " vermenigvuldigd. Kijk naar de eenheden.");
        } else if (same == 0 && !units.contains("")) {
            node.report("Dit is in " + String.join(" en ", units) + ", en het bedrag is in " + unit
                    + ". Kijk naar de eenheden in vragen.yaml en drempels.yaml.");
        } else {
            return true;
        }
        return false;
    }
}

package nl.woonzorgtoets.rulebook.reading.vragen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.rulebook.model.Wijziging;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Asking.Change;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;

/**
 * Reads how a move changes an answer, and holds that against what the question says of it.
 *
 * @param numbers names of the thresholds that are a number
 */
record WijzigingReader(Questions questions, ConditionReader conditions, Set<String> numbers) {

    private static final List<String> HOW = List.of("naar", "naarDrempel", "tot", "erbij", "eraf", "kleiner");

    static final Block WIJZIGING = new Block()
            .may("veld", Kind.VRAAG, "De vraag waarvan het antwoord verandert.")
            .may("naar", Kind.ANTWOORD, "Wat het antwoord wordt.")
            .may("naarDrempel", Kind.WOORD, "In plaats van naar: de drempel waarvan het antwoord de waarde krijgt.")
            .may(
                    "tot",
                    Kind.ANTWOORD,
                    "Tot welke optie of welk getal het antwoord hoogstens gaat; niet verder dan nodig.")
            .may("erbij", Kind.NAMEN, "De opties waarvan er één bij komt, elk met hoe dat in de zin staat.")
            .may("eraf", Kind.LIJST, "De opties die vervallen.")
            .may("kleiner", Kind.JANEE, "Of het aantal over alle rijen samen kleiner wordt, tot hoogstens de helft.")
            .may("waar", Kind.NAMEN, "In een lijst: bij welke antwoorden in de rij.")
            .may("nietOnder", Kind.VRAAG, "Het aantal in dezelfde rij waar het niet onder komt; alleen bij kleiner.")
            .may("lijst", Kind.WOORD, "In plaats van veld: de lijst waarin een rij verandert of erbij komt.")
            .may("rij", Kind.NAMEN, "Bij lijst: de antwoorden waaraan de rij te kennen is.")
            .may("wordt", Kind.NAMEN, "Bij lijst: de antwoorden die de rij krijgt.");

    /** Null, and reported, when nothing can be made of it. */
    Wijziging read(YamlNode node) {
        if (node.as(WIJZIGING).has("lijst")) {
            return row(node);
        }
        List<String> how = HOW.stream().filter(node::has).toList();
        if (!node.has("veld") || how.size() != 1) {
            node.report("Zeg bij 'veld' welk antwoord verandert, en hoe met één van: " + String.join(", ", HOW)
                    + ". Of zeg bij 'lijst' welke rij verandert.");
            return null;
        }
        Field field = questions.question(node.get("veld"));
        return field == null ? null : read(node, node.text("veld"), field, how.get(0));
    }

    private Wijziging read(YamlNode node, String path, Field field, String how) {
        YamlNode said = node.get(how);
        Map<String, Set<String>> where = node.has("waar") ? conditions.read(node.get("waar")) : Map.of();
        return switch (how) {
            case "naar" -> set(node, said, path, field, where);
            case "naarDrempel" -> threshold(node.get("veld"), said, path, field, where);
            case "tot" -> field.type() == FieldType.OPTIE ? step(said, path, field) : number(said, path, field);
            case "erbij" -> more(said, path, field);
            case "eraf" -> less(said, path, field);
            default -> smaller(node, path, field, where);
        };
    }

    private Wijziging set(YamlNode node, YamlNode said, String path, Field field, Map<String, Set<String>> where) {
        Object answer = answer(path, said);
        Boolean up = answer instanceof Boolean yes ? yes : null;
        return !mayChange(node.get("veld"), field, up) || answer == null
                ? null
                : new Wijziging.Wordt(path, where, answer);
    }

    private Wijziging threshold(YamlNode at, YamlNode said, String path, Field field, Map<String, Set<String>> where) {
        if (!field.type().isNumber()) {
            said.report("'naarDrempel' past alleen bij een vraag met een getal.");
            return null;
        }
        String name = said.oneOf(numbers);
        return !mayChange(at, field, null) || name == null ? null : new Wijziging.Drempelwaarde(path, where, name);
    }

    /** From the option next to which a plan is, so from the far end towards the last. */
    private Wijziging step(YamlNode said, String path, Field field) {
        List<String> codes = new ArrayList<>(field.options().keySet());
        String last = said.oneOf(codes);
        boolean up = field.asking().change().allowsUp();
        if (!mayChange(said, field, null) || last == null || !isSingle(said, path)) {
            return null;
        }
        if (field.asking().change() == Change.ANY) {
            said.report(
                    "Van '" + path + "' is niet gezegd welke kant op beter is. Zet daar wijzigbaar: hoger of lager.");
            return null;
        }
        if (!up) {
            Collections.reverse(codes);
        }
        List<String> on = codes.subList(0, codes.indexOf(last) + 1);
        return new Wijziging.Trede(path, List.copyOf(on));
    }

    private Wijziging number(YamlNode said, String path, Field field) {
        if (!field.type().isNumber()) {
            said.report("'tot' past alleen bij een vraag met één optie of een getal.");
            return null;
        }
        BigDecimal limit = said.number();
        boolean outside = limit != null
                && (field.minimum() != null && limit.compareTo(field.minimum()) < 0
                        || field.maximum() != null && limit.compareTo(field.maximum()) > 0);
        if (outside) {
            said.report("Dit getal ligt buiten het minimum en maximum van de vraag.");
        }
        return !mayChange(said, field, null) || limit == null || outside || !isSingle(said, path)
                ? null
                : new Wijziging.Getal(path, limit);
    }

    private Wijziging more(YamlNode said, String path, Field field) {
        if (isNotMany(said, field) || !mayChange(said, field, true)) {
            return null;
        }
        said.keys().forEach(key -> key.oneOf(field.options().keySet()));
        Map<String, String> words = new LinkedHashMap<>(said.texts());
        return words.isEmpty() ? null : new Wijziging.Erbij(path, words);
    }

    private Wijziging less(YamlNode said, String path, Field field) {
        if (isNotMany(said, field) || !mayChange(said, field, false)) {
            return null;
        }
        return new Wijziging.Eraf(
                path,
                new LinkedHashSet<>(said.list(it -> it.oneOf(field.options().keySet()))));
    }

    private Wijziging smaller(YamlNode node, String path, Field field, Map<String, Set<String>> where) {
        if (field.type() != FieldType.GEHEEL || !node.yes("kleiner")) {
            node.get("kleiner").report("'kleiner: ja' past alleen bij een vraag van de soort geheel.");
            return null;
        }
        if (node.has("nietOnder")) {
            questions.question(node.get("nietOnder"));
        }
        return mayChange(node.get("veld"), field, false)
                ? new Wijziging.Kleiner(path, where, node.text("nietOnder"))
                : null;
    }

    private Wijziging row(YamlNode node) {
        if (questions.vocabulary() == null) {
            return null;
        }
        List<String> lists = questions.vocabulary().sections().values().stream()
                .filter(it -> it.list())
                .map(it -> it.name())
                .toList();
        String list = node.get("lijst").oneOf(lists);
        node.require("wordt");
        if (list == null || !node.has("wordt")) {
            return null;
        }
        Map<String, Object> with = node.has("rij") ? answers(node.get("rij"), list) : Map.of();
        Map<String, Object> becomes = answers(node.get("wordt"), list);
        node.get("wordt").keys().forEach(key -> {
            Field field = questions.field(list + "." + key.text());
            if (field != null) {
                mayChange(key, field, null);
            }
        });
        return new Wijziging.Rij(list, with, becomes);
    }

    /** By the name of the question. */
    private Map<String, Object> answers(YamlNode node, String list) {
        return node.map((name, value) -> answer(list + "." + name, value));
    }

    /** What stands there, as an answer to the question at that path; null, and reported, when it is none. */
    private Object answer(String path, YamlNode said) {
        Field field = questions.vocabulary() == null ? null : questions.field(path);
        if (field == null) {
            if (questions.vocabulary() != null) {
                said.report("De vraag '" + path + "' bestaat niet.");
            }
            return null;
        }
        return switch (field.type()) {
            case JANEE -> said.yes();
            case OPTIE -> said.oneOf(field.options().keySet());
            case GEHEEL, DECIMAAL -> said.number();
            case TEKST -> said.text();
            case DATUM -> said.date() == null ? null : said.text();
            case OPTIES -> {
                said.report("Zeg bij een vraag met meer opties wat er bij komt ('erbij') of af gaat ('eraf').");
                yield null;
            }
        };
    }

    /** @param up whether the answer goes up; null: that depends on what it is */
    private static boolean mayChange(YamlNode at, Field field, Boolean up) {
        Change change = field.asking().change();
        if (change == Change.NONE) {
            at.report(
                    "Van de vraag '" + field.name()
                            + "' is niet gezegd dat het antwoord eerlijk te veranderen is. Zet daar wijzigbaar bij, of laat haar hier weg.");
            return false;
        }
        if (up != null && !(up ? change.allowsUp() : change.allowsDown())) {
            at.report("De vraag '" + field.name() + "' kan alleen de andere kant op: daar staat wijzigbaar: "
                    + (up ? "lager" : "hoger") + ".");
            return false;
        }
        return true;
    }

    private boolean isSingle(YamlNode at, String path) {
        if (questions.section(path).list()) {
            at.report("'tot' past alleen bij een vraag die één keer voorkomt.");
            return false;
        }
        return true;
    }

    private static boolean isNotMany(YamlNode at, Field field) {
        if (field.type() != FieldType.OPTIES) {
            at.report("Dit past alleen bij een vraag van de soort opties.");
            return true;
        }
        return false;
    }
}

package nl.woonzorgtoets.rulebook.reading.vragen;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.reading.table.Tables;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.WordsReader;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Asking;
import nl.woonzorgtoets.vocabulary.Asking.Change;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.Obligation;
import nl.woonzorgtoets.vocabulary.TextForm;

/** Reads what kind of answer a question or figure takes. */
record FieldReader(Tables tables, Editie editie, AskingReader asking) {

    static final String COUNTS = "teltAlsHetNietSpeelt";
    static final String ALSO_COUNTS = "teltOokBij";
    private static final String WITHOUT = "zonderAntwoord";
    private static final String FORM = "vorm";
    private static final String CHANGE = "wijzigbaar";
    private static final Map<String, Change> CHANGES = Map.of(
            "nee", Change.NONE,
            "false", Change.NONE,
            "ja", Change.ANY,
            "true", Change.ANY,
            "hoger", Change.UP,
            "lager", Change.DOWN);

    private static final List<String> KINDS =
            Arrays.stream(FieldType.values()).map(FieldType::word).toList();

    static final Block BELONGS = new Block()
            .must("kolom", Kind.KOLOM, "De kolom, in de tabel van de opties, met het antwoord op de andere vraag.")
            .must("veld", Kind.VRAAG, "De andere vraag.");

    private static final Block USUAL = new Block()
            .may("van", Kind.TEKST, "Het kleinste getal of de eerste dag die niet opvalt; nul valt nooit op.")
            .may("tot", Kind.TEKST, "Het grootste getal of de laatste dag die niet opvalt.");

    /** What questions and figures have in common. */
    static final Block FIELD = new Block()
            .must("label", Kind.TEKST, "De vraag, of hoe het cijfer heet.")
            .may("hulp", Kind.TEKST, "Uitleg voor wie het invult of leest.")
            .must("soort", Kind.WOORD, "Het soort antwoord: " + String.join(", ", KINDS) + ".")
            .may("opties", Kind.BLOK, OptionsReader.FROM_TABLE, "De codes met hun label, of een tabel.")
            .may("minimum", Kind.GETAL, "Het kleinste getal dat mag; alleen bij getallen.")
            .may("maximum", Kind.GETAL, "Het grootste getal dat mag; alleen bij getallen.")
            .may("eenheid", Kind.TEKST, "Wat achter het getal staat.")
            .choice()
            .with(WordsReader.KEYS);

    static final Block QUESTION = new Block()
            .with(FIELD)
            .or("5", "decimalen", Kind.AANTAL, "Hoeveel cijfers achter de punt er hoogstens mogen.")
            .or("200", "maximumlengte", Kind.AANTAL, "Hoeveel tekens een tekst hoogstens heeft.")
            .may(
                    FORM,
                    Kind.WOORD,
                    "Welke vorm een tekst heeft: " + String.join(", ", TextForm.words())
                            + "; zonder deze sleutel vrij. Een deel met een vindplaats noemt stukken.")
            .may("verplicht", Kind.WOORD, "Altijd, als, of vanaf een fase; anders mag zij open blijven.")
            .may("als", Kind.LIJST, "Bij welke andere antwoorden de vraag ertoe doet; anders stelt niemand haar.")
            .may("onmisbaar", Kind.JANEE, "Of een dossier zonder dit antwoord geweigerd wordt; alleen bij altijd.")
            .may(
                    CHANGE,
                    Kind.WOORD,
                    "Of het antwoord eerlijk te veranderen is: nee, ja, hoger (meer, ja, of een latere optie) of lager; zonder deze sleutel kan geen zet het veranderen.")
            .may("nietBeantwoord", Kind.LIJST, "De opties die zeggen dat er nog geen antwoord is.")
            .may("hoortBij", Kind.BLOK, BELONGS, "In welk ander antwoord dit antwoord ligt.")
            .may("geheim", Kind.JANEE, "Of het antwoord geheim blijft bij plannen die geheim zijn.")
            .may(
                    COUNTS,
                    Kind.JANEE,
                    "Of het antwoord ook telt als de vraag er bij de andere antwoorden niet toe doet; alleen bij 'als'.")
            .may(
                    ALSO_COUNTS,
                    Kind.LIJST,
                    "Bij welke andere antwoorden een gegeven antwoord ook telt, zonder dat de vraag er dan toe doet; alleen bij 'als'.")
            .may("aannemelijk", Kind.BLOK, USUAL, "Wat meestal wordt geantwoord; buiten dat bereik vragen we na.")
            .may(
                    WITHOUT,
                    Kind.ANTWOORD,
                    "Het getal, of ja of nee, dat telt zolang er geen antwoord is; van een getal zegt het oordeel dat erbij.")
            .with(AskingReader.KEYS)
            .meant();

    /** Of figures, that nobody is asked. */
    FieldReader(Tables tables, Editie editie) {
        this(tables, editie, null);
    }

    /**
     * The field, as yet without when it is due and what it must lie in.
     *
     * @param ofPart what the part of the dossier says of all its questions; null when it is a figure, as precise as it was published
     */
    Field read(String name, int index, YamlNode node, Asking ofPart) {
        boolean asked = ofPart != null;
        FieldType type = type(node.get("soort"));
        BigDecimal minimum = bound(node, "minimum", type);
        BigDecimal maximum = bound(node, "maximum", type);
        if (minimum != null && maximum != null && minimum.compareTo(maximum) > 0) {
            node.get("minimum").report("Het minimum is groter dan het maximum.");
        }
        int digits = asked ? Math.min(node.count("decimalen"), 15) : 15;
        return new Field(
                name,
                index,
                type,
                node.text("label"),
                node.text("hulp"),
                node.text("eenheid"),
                new OptionsReader(tables).read(node, type),
                minimum,
                maximum,
                asked && type == FieldType.GEHEEL ? 0 : digits,
                asked ? longest(node) : 200,
                asked ? form(node, type) : TextForm.FREE,
                Obligation.NEVER,
                asked && isNotFixed(node),
                null,
                asked ? openAnswers(node) : Set.of(),
                WordsReader.read(node),
                asked && node.yes("geheim"),
                !asked || countsAlways(node),
                asked ? usual(node.get("aannemelijk").as(USUAL), type) : null,
                asked ? withoutAnswer(node, type, minimum, maximum) : null,
                asked ? asking.read(node, ofPart).changed(change(node)) : Asking.NONE);
    }

    private static boolean isNotFixed(YamlNode node) {
        String word = node.text(CHANGE);
        return word == null || CHANGES.get(word) != Change.NONE;
    }

    /** In the first edition all can change that is not said to be fixed. */
    private Change change(YamlNode node) {
        YamlNode change = node.get(CHANGE);
        if (!change.isThere()) {
            return editie.verklaartZelf() ? Change.NONE : Change.ANY;
        }
        String word = change.text();
        if (word != null && !CHANGES.containsKey(word)) {
            change.oneOf(List.of("nee", "ja", "hoger", "lager"));
        }
        Change how = word == null ? Change.NONE : CHANGES.getOrDefault(word, Change.NONE);
        if ((how == Change.UP || how == Change.DOWN) && !editie.verklaartZelf()) {
            change.report(Editie.hoortBijTweede("'" + CHANGE + ": " + word + "'"));
        }
        return how;
    }

    private static int longest(YamlNode node) {
        int longest = node.count("maximumlengte");
        if (longest == 0) {
            node.get("maximumlengte").hold("Zo mag er geen enkel antwoord zijn. Zet hier 1 of meer.");
        }
        return longest;
    }

    private TextForm form(YamlNode node, FieldType type) {
        YamlNode form = node.get(FORM);
        if (!form.isThere()) {
            return TextForm.FREE;
        }
        if (editie.teltAltijd()) {
            form.report(Editie.hoortBijTweede("'" + FORM + "'"));
        } else if (type != FieldType.TEKST) {
            form.report("'" + FORM + "' past alleen bij 'soort: tekst'.");
        }
        String word = form.oneOf(TextForm.words());
        return word == null ? TextForm.FREE : TextForm.values()[TextForm.words().indexOf(word)];
    }

    /** In the first edition every answer counts. */
    private boolean countsAlways(YamlNode node) {
        if (editie.teltAltijd()) {
            node.get(COUNTS).report(Editie.hoortBijTweede("'" + COUNTS + "'"));
            return true;
        }
        return node.yes(COUNTS);
    }

    private Object withoutAnswer(YamlNode node, FieldType type, BigDecimal minimum, BigDecimal maximum) {
        YamlNode without = node.get(WITHOUT);
        if (editie.teltAltijd()) {
            without.report(Editie.hoortBijTweede("'" + WITHOUT + "'"));
            return null;
        }
        if (type == FieldType.JANEE && without.isThere()) {
            return without.yes();
        }
        BigDecimal counts = bound(node, WITHOUT, type);
        boolean outside = counts != null
                && (minimum != null && counts.compareTo(minimum) < 0
                        || maximum != null && counts.compareTo(maximum) > 0);
        if (outside) {
            without.report("Dit getal ligt buiten het minimum en maximum van de vraag.");
        }
        return counts;
    }

    private static Field.Plausible usual(YamlNode node, FieldType type) {
        if (!node.isThere()) {
            return null;
        }
        if (!type.isNumber() && type != FieldType.DATUM) {
            node.report("'aannemelijk' past alleen bij een getal of een datum.");
            return null;
        }
        YamlNode from = node.get("van");
        YamlNode to = node.get("tot");
        Field.Plausible usual = type == FieldType.DATUM
                ? new Field.Plausible(from.date(), to.date())
                : new Field.Plausible(from.number(), to.number());
        if (usual.isEmpty()) {
            from.report("'van' ligt na 'tot': dan valt elk antwoord op.");
        }
        return usual;
    }

    /** What is worked out and nobody is asked, such as a total: exact, with the words that stand there. */
    static Field unasked(String name, int index, FieldType type, YamlNode node) {
        return new Field(
                name,
                index,
                type,
                node.text("label"),
                node.text("hulp"),
                node.text("eenheid"),
                Map.of(),
                null,
                null,
                15,
                0,
                TextForm.FREE,
                Obligation.NEVER,
                false,
                null,
                Set.of(),
                WordsReader.read(node),
                false,
                true,
                null,
                null,
                Asking.NONE);
    }

    private static Set<String> openAnswers(YamlNode node) {
        YamlNode open = node.get("nietBeantwoord");
        YamlNode options = node.get("opties");
        return open.isThere() && options.isThere()
                ? Set.copyOf(open.list(option -> option.oneOf(options.members().keySet())))
                : Set.of();
    }

    private static FieldType type(YamlNode kind) {
        String word = kind.oneOf(KINDS);
        return word == null ? FieldType.TEKST : FieldType.values()[KINDS.indexOf(word)];
    }

    private static BigDecimal bound(YamlNode node, String key, FieldType type) {
        YamlNode bound = node.get(key);
        if (!type.isNumber()) {
            bound.report("Een " + key + " past alleen bij een getal.");
        }
        return bound.number();
    }
}

package nl.woonzorgtoets.rulebook.reading.settings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Choices;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.References;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.FieldType;

/**
 * Reads the dated values of one threshold.
 *
 * @param proposed whether the folder is still to judge
 */
record DrempelwaardenReader(Editie editie, boolean proposed, Choices choices) {

    private static final String UNKNOWN = "onbekend";

    static final Block VALUE = new Block()
            .must("vanaf", Kind.DATUM, "De eerste dag waarop de waarde geldt.")
            .may(
                    "waarde",
                    Kind.ANTWOORD,
                    "Een getal, een datum, de code van een optie, of onbekend: die is er, maar niet vastgelegd. Verplicht,"
                            + " behalve bij vervalt.")
            .may("tot", Kind.DATUM, "De eerste dag waarop de waarde niet meer geldt; anders geldt zij tot de volgende.")
            .may("vervalt", Kind.JANEE, "Of er vanaf die dag geen drempel meer is.")
            .may("reden", Kind.TEKST, "Waarom de drempel vervalt; verplicht bij vervalt.")
            .may("bron", Kind.BRON, "Waar de waarde op rust; anders is het de bron van de drempel.")
            .may("opmerking", Kind.TEKST, "Wat er bij de waarde te zeggen is, zoals het besluit.")
            .choice();

    /** @param source what a value rests on that names nothing itself */
    List<Drempel.Waarde> read(
            YamlNode node, String name, FieldType type, Map<String, String> options, String source, References cited) {
        List<Drempel.Waarde> values = new ArrayList<>();
        YamlNode list = node.get("waarden");
        for (YamlNode value : list.elements()) {
            choices.add(name, value.as(VALUE));
            LocalDate date = value.get("vanaf").date();
            String ownSource = source(value, source, cited);
            boolean ends = ends(value);
            if (date != null) {
                checkLater(values, date, value.get("vanaf"));
                boolean unknown = !ends && isUnknown(value.get("waarde"), options);
                values.add(new Drempel.Waarde(
                        date,
                        until(value, date),
                        ends || unknown ? null : value(value.require("waarde"), type, options),
                        unknown,
                        ownSource,
                        value.text(ends ? "reden" : "opmerking"),
                        value.file(),
                        value.line()));
            }
        }
        if (list.isList() && list.elements().isEmpty()) {
            list.report("Er is geen enkele waarde.");
        }
        return Collections.unmodifiableList(values);
    }

    /** What is named there, or else. */
    static String source(YamlNode node, String otherwise, References cited) {
        String own = cited.check(node.get("bron"));
        return own == null ? otherwise : own;
    }

    private static void checkLater(List<Drempel.Waarde> earlier, LocalDate date, YamlNode from) {
        if (earlier.isEmpty()) {
            return;
        }
        Drempel.Waarde last = earlier.get(earlier.size() - 1);
        if (!last.vanaf().isBefore(date)) {
            from.report(
                    "De waarden staan niet op volgorde: de nieuwste hoort onderaan, en elke dag komt één keer voor.");
        } else if (last.tot() != null && last.tot().isAfter(date)) {
            from.report("De waarde hiervoor geldt tot " + last.tot() + ". Laat deze daarna beginnen.");
        }
    }

    /** The first day on which the value does not hold any more; null when it does not say. */
    private LocalDate until(YamlNode value, LocalDate from) {
        YamlNode node = value.get("tot");
        if (node.isThere() && !editie.kentNietInWerking()) {
            node.report(Editie.hoortBijTweede("'tot'"));
        }
        LocalDate until = node.date();
        if (until != null && !until.isAfter(from)) {
            node.report("Deze dag ligt niet na 'vanaf'. Zet hier de eerste dag waarop de waarde niet meer geldt.");
        }
        return until;
    }

    /** Unless it is an option that is called so. */
    private boolean isUnknown(YamlNode value, Map<String, String> options) {
        return editie.kentNietInWerking()
                && value.isPlain()
                && !value.isNull()
                && UNKNOWN.equals(value.text())
                && !options.containsKey(UNKNOWN);
    }

    /** Whether the threshold ends here, and says why. */
    private boolean ends(YamlNode value) {
        if (editie.leegIsVervallen() || !value.yes("vervalt")) {
            return false;
        }
        value.require("reden");
        value.get("waarde").report("Een drempel die vervalt, heeft geen waarde.");
        value.get("tot").report("Een drempel die vervalt, heeft geen 'tot'. Zet erna de waarde die dan gaat gelden.");
        return true;
    }

    private Object value(YamlNode value, FieldType type, Map<String, String> options) {
        if (value.isNull() && editie.leegIsVervallen()) {
            if (proposed && !value.isWritten("null")) {
                value.report("Leeg is iets anders dan geen drempel. Vervalt de drempel, schrijf dan 'waarde: null'."
                        + " Anders hoort hier een waarde.");
            }
            return null;
        }
        if (value.isNull()) {
            value.report("Hier ontbreekt een waarde. Vervalt de drempel, schrijf dan 'vervalt: ja' met een 'reden'.");
            return null;
        }
        if (type == FieldType.OPTIE) {
            return value.oneOf(options.keySet());
        }
        if (type == FieldType.DATUM) {
            return value.date();
        }
        BigDecimal number = value.number();
        if (number != null
                && type == FieldType.GEHEEL
                && number.stripTrailingZeros().scale() > 0) {
            value.report("Hier hoort een geheel getal.");
        }
        return number;
    }
}

package nl.woonzorgtoets.rulebook.reading.settings;

import java.math.BigDecimal;
import nl.woonzorgtoets.oordeel.Marge;
import nl.woonzorgtoets.rulebook.model.Keuze;
import nl.woonzorgtoets.rulebook.reading.vragen.Questions;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Choices;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.FieldType;

/** Reads how far a figure may be beside the truth. How far is always our own choice, and told among the choices. */
record MargeReader(Questions questions, Choices choices) {

    static final String KEY = "marge";

    private static final String WHY = "Waarom de marge zo groot is; een marge is altijd een eigen keuze.";
    private static final String ASK = "Wat iemand kan doen om zekerder te zijn: een hele zin.";

    static final Block OF_THRESHOLD = new Block()
            .may("waarde", Kind.GETAL, "Hoeveel het cijfer kan afwijken, in zijn eigen eenheid.")
            .may("procent", Kind.GETAL, "In plaats van 'waarde': hoeveel procent van de drempel.")
            .must("cijfer", Kind.VRAAG, "Om welk antwoord of welk cijfer het gaat, zoals Gebied.inwoners.")
            .may(
                    "per",
                    Kind.VRAAG,
                    "Het cijfer waarvan de drempel een percentage is; dan telt 'waarde' in zijn eenheid.")
            .must("omdat", Kind.TEKST, WHY)
            .may("navraag", Kind.TEKST, ASK);

    private static final Block OF_RESULT = new Block()
            .must("waarde", Kind.GETAL, "Hoeveel de uitkomst kan afwijken.")
            .must("omdat", Kind.TEKST, WHY)
            .may("navraag", Kind.TEKST, ASK);

    static final Block OF_FRAMEWORK = new Block()
            .may("score", Kind.BLOK, OF_RESULT, "De marge op de score, bij de klassen en de ondergrenzen.")
            .may("signalen", Kind.BLOK, OF_RESULT, "De marge op het aantal signalen over integriteit.");

    /** Null when there is none. */
    Marge ofThreshold(String name, FieldType type, YamlNode node) {
        if (!node.isThere()) {
            return null;
        }
        YamlNode amount = node.as(OF_THRESHOLD).get("waarde");
        YamlNode percent = node.get("procent");
        if (!type.isNumber()) {
            node.report("Een marge past alleen bij een drempel met een getal.");
        }
        if (amount.isThere() == percent.isThere()) {
            node.report("Geef de marge met 'waarde' of met 'procent', en niet met allebei.");
        }
        YamlNode per = node.get("per");
        if (per.isThere()) {
            percent.report("Bij 'per' hoort 'waarde': het aantal waarvan de drempel een percentage is.");
            questions.figure(per);
        }
        BigDecimal size = size(percent.isThere() ? percent : amount);
        choice("marge van " + name, node);
        return new Marge(
                size,
                percent.isThere(),
                node.text("cijfer"),
                questions.isMeasured(node.get("cijfer")),
                per.text(),
                node.text("omdat"),
                node.text("navraag"));
    }

    Marge.VanKader ofFramework(YamlNode node) {
        if (!node.isThere()) {
            return Marge.VanKader.GEEN;
        }
        return new Marge.VanKader(
                ofResult("score", node.as(OF_FRAMEWORK).get("score")), ofResult("signalen", node.get("signalen")));
    }

    private Marge ofResult(String name, YamlNode node) {
        if (!node.isThere()) {
            return null;
        }
        BigDecimal size = size(node.as(OF_RESULT).get("waarde"));
        choice("marge van " + name, node);
        return new Marge(size, false, null, true, null, node.text("omdat"), node.text("navraag"));
    }

    private static BigDecimal size(YamlNode node) {
        BigDecimal size = node.number();
        if (size != null && size.signum() <= 0) {
            node.report("Een marge is groter dan 0. Is er geen, laat haar dan weg.");
        }
        return size == null ? BigDecimal.ONE : size;
    }

    private void choice(String subject, YamlNode node) {
        YamlNode why = node.get("omdat");
        if (why.text() != null) {
            choices.all().add(new Keuze(why.file(), why.line(), subject, why.text()));
        }
    }
}

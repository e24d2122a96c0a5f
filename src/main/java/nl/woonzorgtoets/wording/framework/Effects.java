package nl.woonzorgtoets.wording.framework;

import java.math.BigDecimal;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.wording.AnswerPointsWording;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.FindingWords;

/** What aspects and conclusions do to a verdict, in words. */
record Effects(Kader kader) {

    static String kind(AspectSoort soort) {
        return switch (soort) {
            case EIS -> "Eis";
            case EIS_IN_BEGINSEL -> "Eis in beginsel";
            case WEGING -> "Weging";
            case PLUS -> "Pluspunt";
            case VOORWAARDE -> "Voorwaarde";
            case SIGNAAL -> "Signaal";
            case ONGERIJMDHEID -> "Ongerijmdheid";
        };
    }

    /** What the aspect does, with how its points follow where no rules say so, and the limits that its outcomes set. */
    String weight(Aspect aspect, AnswerPointsWording points) {
        StringBuilder weight = new StringBuilder(effect(aspect));
        String how = points.how(aspect.uitAntwoorden());
        weight.append(how == null ? "" : " " + how);
        aspect.hoogstens()
                .forEach((outcome, most) -> weight.append(" Bij de uitkomst ")
                        .append(Dutch.quoted(FindingWords.name(BevindingSoort.valueOf(outcome.name()))))
                        .append(" is het oordeel hoogstens ")
                        .append(name(most))
                        .append('.'));
        aspect.hoogsteScore()
                .forEach((outcome, most) -> weight.append(" Bij de uitkomst ")
                        .append(Dutch.quoted(FindingWords.name(BevindingSoort.valueOf(outcome.name()))))
                        .append(" is de totale score hoogstens ")
                        .append(Dutch.number(most))
                        .append('.'));
        return weight.toString();
    }

    private String effect(Aspect aspect) {
        return switch (aspect.soort()) {
            case EIS ->
                "Wie hier niet aan voldoet, krijgt het oordeel "
                        + name(kader.stappen().eis()) + (kader.geeftScore() ? ". Punten maken dat niet goed." : ".");
            case EIS_IN_BEGINSEL ->
                "Wie hier niet aan voldoet, krijgt het oordeel "
                        + name(kader.stappen().eisInBeginsel()) + ", tenzij er een uitzondering is.";
            case WEGING ->
                (isOne(aspect) ? "Hier is 1 punt" : "Hier zijn " + points(aspect, BevindingSoort.VOLDOET) + " punten")
                        + " te halen" + (criterium(aspect) == null ? "." : " binnen " + criterium(aspect) + ".");
            case PLUS -> "Dit kan " + extra(aspect, BevindingSoort.VOLDOET) + " op de totale score geven.";
            case VOORWAARDE ->
                "Wie hier niet of deels aan voldoet, krijgt hoogstens het oordeel "
                        + name(kader.stappen().voorwaarde()) + ".";
            case SIGNAAL ->
                aspect.integriteit()
                        ? "Een signaal staat bij het oordeel en telt mee bij de signalen over integriteit."
                        : "Een signaal staat bij het oordeel. Het verandert het oordeel niet.";
            case ONGERIJMDHEID ->
                "Antwoorden passen dan niet bij elkaar. Tot dat is verbeterd of toegelicht, is het oordeel "
                        + name(kader.stappen().ongerijmd()) + ". Daarna is het een signaal.";
        };
    }

    String meaning(Aspect aspect, BevindingSoort kind) {
        return switch (aspect.soort()) {
            case EIS ->
                kind == BevindingSoort.VOLDOET
                        ? "Aan deze eis is voldaan."
                        : "Het oordeel wordt " + name(kader.stappen().eis()) + ".";
            case EIS_IN_BEGINSEL -> inPrinciple(kind);
            case WEGING ->
                isOne(aspect)
                        ? ofOnePoint(aspect, kind)
                        : "Dit geeft " + points(aspect, kind) + " van de " + points(aspect, BevindingSoort.VOLDOET)
                                + " punten.";
            case PLUS -> "Dit geeft " + extra(aspect, kind) + ".";
            case VOORWAARDE ->
                kind == BevindingSoort.VOLDOET
                        ? "Er is geen voorwaarde nodig."
                        : "Er komt een voorwaarde bij het oordeel: " + aspect.voorwaarde();
            case SIGNAAL -> "Het signaal staat bij het oordeel.";
            case ONGERIJMDHEID -> "De antwoorden passen niet bij elkaar: zij worden verbeterd of toegelicht.";
        };
    }

    private String inPrinciple(BevindingSoort kind) {
        return switch (kind) {
            case VOLDOET -> "Aan deze eis in beginsel is voldaan.";
            case UITZONDERING ->
                "De eis in beginsel houdt " + kader.woorden().plan().de() + " dan niet tegen.";
            case GEDEELTELIJK, VOLDOET_NIET, SIGNAAL ->
                "Het oordeel wordt " + name(kader.stappen().eisInBeginsel()) + ", tenzij er een uitzondering is.";
        };
    }

    private String criterium(Aspect aspect) {
        return aspect.criterium() == null
                ? null
                : "‘" + kader.criteria().get(aspect.criterium()).naam() + "’";
    }

    private static String ofOnePoint(Aspect aspect, BevindingSoort kind) {
        return aspect.punten(kind).signum() == 0
                ? "Dit geeft geen punt."
                : "Dit geeft " + points(aspect, kind) + " punt.";
    }

    private static boolean isOne(Aspect aspect) {
        return aspect.punten(BevindingSoort.VOLDOET).compareTo(BigDecimal.ONE) == 0;
    }

    private static String points(Aspect aspect, BevindingSoort kind) {
        BigDecimal points = aspect.punten(kind);
        return Dutch.number(points);
    }

    private static String extra(Aspect aspect, BevindingSoort kind) {
        return VerdictRules.points(aspect.punten(kind), "extra punt");
    }

    private static String name(Oordeel oordeel) {
        return Dutch.quoted(oordeel.naam());
    }
}

package nl.woonzorgtoets.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import nl.woonzorgtoets.document.AspectPoints;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.oordeel.Antwoordpunten;
import nl.woonzorgtoets.oordeel.Antwoordpunten.Aandeel;
import nl.woonzorgtoets.oordeel.Antwoordpunten.Schaal;
import nl.woonzorgtoets.oordeel.Antwoordpunten.Staffel;
import nl.woonzorgtoets.oordeel.Antwoordpunten.Staffel.Trap;
import nl.woonzorgtoets.rulebook.Rulebook;

/** Points that follow from answers: how they do, and what they came to. */
public record AnswerPointsWording(Rulebook rulebook) {

    /** How the points follow, in a sentence; null when rules decide. */
    public String how(Antwoordpunten how) {
        if (how instanceof Schaal scale) {
            String answer = "Het antwoord op " + question(scale.veld());
            return (scale.van() == null
                            ? answer + " is het aantal punten"
                            : answer + " geeft punten: van 0 bij " + number(scale.van()) + " oplopend tot "
                                    + number(scale.uit()) + " bij " + number(scale.tot()))
                    + capped(scale) + ".";
        }
        if (how instanceof Aandeel share) {
            return "De punten zijn het deel dat " + question(share.deel()) + " is van " + question(share.geheel())
                    + ", van de " + points(share.uit()) + capped(share) + ".";
        }
        return how instanceof Staffel brackets
                ? "Het antwoord op " + question(brackets.veld()) + " geeft punten per trap: "
                        + brackets.trappen().stream().map(this::step).collect(Collectors.joining("; ")) + "."
                : null;
    }

    /**
     * What it came to, in a sentence.
     *
     * @param used the answers that may be told
     */
    public String outcome(AspectPoints points, List<UsedValue> used, boolean extra) {
        String given = extra
                ? number(points.obtained()) + " extra " + word(points.obtained())
                : number(points.obtained()) + " van "
                        + (isOne(points.available()) ? "1 punt" : "de " + number(points.available()) + " punten");
        Words words = new Words(rulebook);
        String answers = used.stream()
                .map(it -> Dutch.quoted(words.field(it.fact(), it.field())) + " is "
                        + words.value(it.fact(), it.field(), plain(it.value())))
                .collect(Collectors.joining(" en "));
        return answers.isEmpty()
                ? "Dit geeft " + given + "."
                : (used.size() == 1 ? "Het antwoord op " : "") + answers + "; dat geeft " + given + ".";
    }

    private String capped(Antwoordpunten how) {
        return how.hoogstens().compareTo(how.uit()) < 0 || how instanceof Schaal scale && scale.van() == null
                ? ", met een maximum van " + number(how.hoogstens())
                : "";
    }

    private String step(Trap step) {
        return points(step.punten()) + " vanaf " + number(step.vanaf());
    }

    private String question(String path) {
        return Dutch.quoted(rulebook.vocabulary().field(path).label());
    }

    private static String points(BigDecimal points) {
        return number(points) + " " + word(points);
    }

    private static String word(BigDecimal points) {
        return isOne(points) ? "punt" : "punten";
    }

    private static boolean isOne(BigDecimal points) {
        return points.compareTo(BigDecimal.ONE) == 0;
    }

    private static Object plain(Object value) {
        return value instanceof BigDecimal number ? Dutch.tidy(number) : value;
    }

    private static String number(BigDecimal number) {
        return Dutch.number(Dutch.tidy(number));
    }
}

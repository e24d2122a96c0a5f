package nl.woonzorgtoets.report;

import static nl.woonzorgtoets.report.Judged.text;

import java.math.BigDecimal;
import java.util.Locale;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Unit;
import tools.jackson.databind.JsonNode;

/** What a fact says, as a number or a word with its unit. */
final class Amounts {

    private static final String THRESHOLD = "/drempels/";

    private final Judged judged;

    Amounts(Judged judged) {
        this.judged = judged;
    }

    static boolean isThreshold(JsonNode fact) {
        return text(fact, "plaats").startsWith(THRESHOLD);
    }

    static String thresholdName(JsonNode fact) {
        return text(fact, "plaats").substring(THRESHOLD.length());
    }

    /** A unit that explains more than it counts stands beside the name, and not here. */
    String value(JsonNode fact) {
        JsonNode value = fact.path("waarde");
        if (value.isNumber() && !explanation(fact).isEmpty()) {
            return number(value.decimalValue());
        }
        return withUnit(fact);
    }

    /** Without its unit where the name says already what is counted. */
    String value(JsonNode fact, String name) {
        String unit = unit(fact);
        boolean told = unit != null && name.toLowerCase(Locale.ROOT).contains(unit.split(" ")[0]);
        return told ? number(fact.path("waarde").decimalValue()) : value(fact);
    }

    String number(BigDecimal number) {
        return Dutch.number(tidy(number));
    }

    String threshold(JsonNode fact) {
        String name = thresholdName(fact);
        Drempel drempel =
                judged.rulebook() == null ? null : judged.rulebook().drempels().get(name);
        if (drempel == null) {
            return withUnit(fact);
        }
        JsonNode value = fact.path("waarde");
        String label = drempel.opties().getOrDefault(value.asString(""), withUnit(fact));
        boolean plain = drempel.eenheid() == null
                || value.isNumber() && value.decimalValue().signum() == 0;
        return plain ? label : label + " " + drempel.eenheid();
    }

    String unit(JsonNode fact) {
        FactType type = judged.rulebook() == null
                ? null
                : judged.rulebook().vocabulary().factTypes().get(text(fact, "feit"));
        Field field = type == null ? null : type.field(text(fact, "veld"));
        return field == null ? null : field.unit();
    }

    /** A unit that says more than what is counted, without what the name says already. */
    String explanation(JsonNode fact) {
        Unit unit = Unit.of(unit(fact));
        String name = judged.words().field(text(fact, "feit"), text(fact, "veld"));
        return unit.meaning().isEmpty() || unit.saidBy(name) ? unit.meaning() : unit.counted() + ", " + unit.meaning();
    }

    private String withUnit(JsonNode fact) {
        JsonNode value = fact.path("waarde");
        Object plain = value.isNumber() ? tidy(value.decimalValue()) : value.asString("");
        return judged.words().value(text(fact, "feit"), text(fact, "veld"), plain);
    }

    private static BigDecimal tidy(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

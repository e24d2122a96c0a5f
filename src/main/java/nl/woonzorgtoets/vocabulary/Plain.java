package nl.woonzorgtoets.vocabulary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** JSON as plain values, so small that nothing in it can grow, with every digit as it was written. */
final class Plain {

    /** @param place where it stands, worked out only when something is wrong there */
    Object of(Json json, Supplier<String> place) throws InvalidDossierException {
        if (json instanceof Json.Members object) {
            return map(object, place);
        }
        if (json instanceof Json.Elements list) {
            List<Object> values = new ArrayList<>();
            for (Json element : list.elements()) {
                int index = values.size();
                values.add(of(element, () -> place.get() + "/" + index));
            }
            return values;
        }
        if (json instanceof Json.Number number) {
            return number(number, place);
        }
        if (json instanceof Json.Text text) {
            return text(text, place);
        }
        return json instanceof Json.Bool bool ? bool.value() : null;
    }

    private Map<String, Object> map(Json.Members object, Supplier<String> around) throws InvalidDossierException {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Json.Member member : object.members()) {
            Supplier<String> place = () -> Quote.pointer(around.get(), member.name());
            if (map.containsKey(member.name())) {
                throw Problems.only(place.get(), Quote.of(member.name()) + " staat er twee keer.");
            }
            map.put(member.name(), of(member.value(), place));
        }
        return map;
    }

    private static BigDecimal number(Json.Number number, Supplier<String> place) throws InvalidDossierException {
        BigDecimal value = NumberReader.plain(number.text());
        if (value == null) {
            throw Problems.only(place.get(), NumberReader.TOO_LARGE);
        }
        BigDecimal asWritten = new BigDecimal(number.text());
        return asWritten.scale() > NumberReader.LONGEST ? value : asWritten;
    }

    private static String text(Json.Text text, Supplier<String> place) throws InvalidDossierException {
        if (text.text().length() > Texts.LONGEST) {
            throw Problems.only(place.get(), "De tekst is te lang: ten hoogste " + Texts.LONGEST + " tekens.");
        }
        return text.text();
    }
}

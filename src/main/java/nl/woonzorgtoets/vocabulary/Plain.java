package nl.woonzorgtoets.vocabulary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as plain values, so small that nothing in it can grow, with every digit as it was written. */
final class Plain {

    Object of(Json json, String pointer) throws InvalidDossierException {
        if (json instanceof Json.Members object) {
            return map(object, pointer);
        }
        if (json instanceof Json.Elements list) {
            List<Object> values = new ArrayList<>();
            for (Json element : list.elements()) {
                values.add(of(element, pointer + "/" + values.size()));
            }
            return values;
        }
        if (json instanceof Json.Number number) {
            return number(number, pointer);
        }
        if (json instanceof Json.Text text) {
            return text(text, pointer);
        }
        return json instanceof Json.Bool bool ? bool.value() : null;
    }

    private Map<String, Object> map(Json.Members object, String pointer) throws InvalidDossierException {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Json.Member member : object.members()) {
            String place = Quote.pointer(pointer, member.name());
            if (map.containsKey(member.name())) {
                throw Problems.only(place, Quote.of(member.name()) + " staat er twee keer.");
            }
            map.put(member.name(), of(member.value(), place));
        }
        return map;
    }

    private static BigDecimal number(Json.Number number, String pointer) throws InvalidDossierException {
        BigDecimal value = NumberReader.plain(number.text());
        if (value == null) {
            throw Problems.only(pointer, NumberReader.TOO_LARGE);
        }
        BigDecimal asWritten = new BigDecimal(number.text());
        return asWritten.scale() > NumberReader.LONGEST ? value : asWritten;
    }

    private static String text(Json.Text text, String pointer) throws InvalidDossierException {
        if (text.text().length() > Texts.LONGEST) {
            throw Problems.only(pointer, "De tekst is te lang: ten hoogste " + Texts.LONGEST + " tekens.");
        }
        return text.text();
    }
}

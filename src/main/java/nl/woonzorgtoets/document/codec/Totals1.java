package nl.woonzorgtoets.document.codec;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Version 1 writes totals of the portfolio as text: an exact number, or null when it is unknown. */
final class Totals1 {

    private Totals1() {}

    static Map<String, BigDecimal> numbers(Map<String, String> texts) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        texts.forEach((name, text) -> numbers.put(name, text == null ? null : new BigDecimal(text)));
        return numbers;
    }

    static Map<String, String> texts(Map<String, BigDecimal> numbers) {
        Map<String, String> texts = new LinkedHashMap<>();
        numbers.forEach((name, number) -> texts.put(name, number == null ? null : number.toPlainString()));
        return texts;
    }
}

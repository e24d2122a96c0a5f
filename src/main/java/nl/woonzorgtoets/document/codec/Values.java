package nl.woonzorgtoets.document.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Values as they come out of JSON. */
final class Values {

    private Values() {}

    /** Every number is a BigDecimal, as it was when it was written. */
    static Object plain(Object json) {
        if (json instanceof List<?> many) {
            return plain(many);
        }
        if (json instanceof BigInteger whole) {
            return new BigDecimal(whole);
        }
        return json instanceof Integer || json instanceof Long ? BigDecimal.valueOf(((Number) json).longValue()) : json;
    }

    static List<Object> plain(List<?> many) {
        List<Object> plain = new ArrayList<>();
        many.forEach(it -> plain.add(plain(it)));
        return plain;
    }
}

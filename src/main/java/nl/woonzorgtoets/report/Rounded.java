package nl.woonzorgtoets.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.telling.Told.Row;

/** A short letter tells numbers in hundredths; what would become nothing by that is told as a little more or less than nothing. */
final class Rounded {

    private static final Pattern PRECISE = Pattern.compile("(?<![\\d.,])-?\\d+,\\d{3,}(?![\\d,])");
    private static final int DECIMALS = 2;

    private Rounded() {}

    static Part of(Part part) {
        return new Part(
                part.title(),
                texts(part.sentences()),
                texts(part.points()),
                part.rows().stream()
                        .map(it -> new Row(it.what(), text(it.value())))
                        .toList(),
                part.annex());
    }

    private static List<String> texts(List<String> texts) {
        return texts.stream().map(Rounded::text).toList();
    }

    static String text(String text) {
        return PRECISE.matcher(text)
                .replaceAll(it -> number(new BigDecimal(it.group().replace(',', '.'))));
    }

    private static String number(BigDecimal exact) {
        BigDecimal rounded = exact.setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() != 0 || exact.signum() == 0
                ? Dutch.number(rounded)
                : exact.signum() > 0 ? "iets boven 0" : "iets onder 0";
    }
}

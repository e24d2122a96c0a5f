package nl.woonzorgtoets.archive.cases;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text as people search and sort: without accents and capitals, and numbers by what they are worth. */
final class SearchText {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");

    /** So many signs there are from the nought to the first letter that may stand beside a number. */
    private static final int MOST_DIGITS = 'Z' - '0';

    private SearchText() {}

    static String of(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(SearchText::folded).collect(Collectors.joining("\n"));
    }

    /** Before each number a sign for how many digits it has, so that of two the longer comes last; null for null. */
    static String sortable(String text) {
        return text == null
                ? null
                : NUMBER.matcher(folded(text)).replaceAll(it -> {
                    String number = LEADING_ZEROS.matcher(it.group()).replaceFirst("");
                    return (char) ('0' + Math.min(number.length(), MOST_DIGITS)) + number;
                });
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}

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
    private static final int WIDTH = 20;

    private SearchText() {}

    static String of(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(SearchText::folded).collect(Collectors.joining("\n"));
    }

    /** Null for null. */
    static String sortable(String text) {
        return text == null
                ? null
                : NUMBER.matcher(folded(text))
                        .replaceAll(it ->
                                "0".repeat(Math.max(0, WIDTH - it.group().length())) + it.group());
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}

package nl.woonzorgtoets.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How loose texts become running Dutch. */
final class Sentences {

    private static final String[] NUMBERS = {
        "geen", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"
    };

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\uFFFE\\uFFFF]");

    private Sentences() {}

    /** A text and the place it rests on. */
    record Cited(String text, String source) {}

    /** Each text once, with the places it rests on; texts that rest on the same place stand together and name it once. */
    static String run(List<Cited> texts) {
        Map<String, Set<String>> sources = new LinkedHashMap<>();
        texts.forEach(it -> sources.computeIfAbsent(it.text(), text -> new LinkedHashSet<>())
                .add(it.source()));
        Map<String, List<String>> bySource = new LinkedHashMap<>();
        sources.forEach(
                (text, places) -> bySource.computeIfAbsent(list(List.copyOf(places), "en"), source -> new ArrayList<>())
                        .add(text));
        return bySource.entrySet().stream()
                .map(it -> cite(String.join(" ", it.getValue()), it.getKey()))
                .collect(Collectors.joining(" "));
    }

    /** The source within the last sentence of the text. */
    static String cite(String text, String source) {
        if (source.isEmpty()) {
            return text;
        }
        return text.endsWith(".")
                ? text.substring(0, text.length() - 1) + " (" + source + ")."
                : text + " (" + source + ")";
    }

    /** Small numbers in words. */
    static String count(long number) {
        return number >= 0 && number < NUMBERS.length ? NUMBERS[(int) number] : String.valueOf(number);
    }

    static String count(long number, String one, String more) {
        return count(number) + " " + (number == 1 ? one : more);
    }

    /** {@code a, b of c} */
    static String list(List<String> items, String word) {
        return items.size() < 2
                ? String.join("", items)
                : String.join(", ", items.subList(0, items.size() - 1)) + " " + word + " "
                        + items.get(items.size() - 1);
    }

    /** Without the characters that no page can hold; people paste anything. */
    static String printable(String text) {
        return text == null ? null : UNPRINTABLE.matcher(text).replaceAll(" ");
    }
}

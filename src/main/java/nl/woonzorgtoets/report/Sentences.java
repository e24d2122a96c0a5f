package nl.woonzorgtoets.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.woonzorgtoets.wording.Dutch;

/** How loose texts become running Dutch. */
final class Sentences {

    private static final String[] NUMBERS = {
        "geen", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"
    };

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\uFFFE\\uFFFF]");

    private Sentences() {}

    /**
     * A text and the place it rests on.
     *
     * @param figures the numbers it rests on, in a sentence; empty when there are none
     */
    record Cited(String text, String source, String figures) {

        Cited(String text, String source) {
            this(text, source, "");
        }

        private Cited withFigures() {
            return figures.isEmpty() ? this : new Cited(text + " " + figures, source);
        }
    }

    /** As {@link #run}, each text with its figures. */
    static String runWithFigures(List<Cited> texts) {
        return run(texts.stream().map(Cited::withFigures).toList());
    }

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

    /** As it stands within a sentence: without its capital, unless it is an abbreviation or a name. */
    static String within(String text) {
        boolean abbreviation = text.length() > 1 && !Character.isLowerCase(text.charAt(1)) && text.charAt(1) != ' ';
        return abbreviation || text.startsWith(Leefbaarometer.NAME) ? text : Dutch.decapital(text);
    }

    /** Without the characters that no page can hold; people paste anything. */
    static String printable(String text) {
        return text == null ? null : UNPRINTABLE.matcher(text).replaceAll(" ");
    }
}

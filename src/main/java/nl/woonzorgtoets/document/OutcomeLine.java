package nl.woonzorgtoets.document;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.BevindingSoort;

/**
 * How one case came out on everything, in a line that is short enough to read those of a whole archive.
 *
 * @param names of its criteria and aspects, the same for all cases of one framework of a day: {@code criterium,… aspect,…}
 * @param results the scores of the criteria in that order, a hyphen for none; then a sign for each aspect, with
 *     before it how many there are of it in a row when these are more than two; what does not apply at the end is left out
 */
public record OutcomeLine(String names, String results) {

    private static final Pattern NOTHING_MORE = Pattern.compile("-+$");
    private static final Pattern ROW = Pattern.compile("(.)\\1{2,}");

    /** What one aspect came to; a signal has no outcome of its own, it is there or it is not. */
    public enum Sign {
        VOLDOET('V'),
        GEDEELTELIJK('G'),
        VOLDOET_NIET('N'),
        SIGNAAL('S'),
        ONBEKEND('O'),
        NIET_VAN_TOEPASSING('-'),
        TEGENSTRIJDIG('T');

        private final char written;

        Sign(char written) {
            this.written = written;
        }

        char written() {
            return written;
        }
    }

    public static OutcomeLine of(Assessment assessment) {
        Set<String> signalled = assessment.findings().stream()
                .filter(it -> it.soort() == BevindingSoort.SIGNAAL)
                .map(Finding::aspect)
                .collect(Collectors.toSet());
        String criteria =
                assessment.criteria().stream().map(CriteriumResult::id).collect(Collectors.joining(","));
        String aspects = assessment.aspects().stream().map(AspectResult::id).collect(Collectors.joining(","));
        String scores = assessment.criteria().stream()
                .map(it -> it.score().now() == null
                        ? "-"
                        : it.score().now().stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(","));
        String signs = assessment.aspects().stream()
                .map(it -> String.valueOf(sign(it, signalled).written))
                .collect(Collectors.joining());
        return new OutcomeLine(criteria + " " + aspects, scores + " " + shorter(signs));
    }

    /** Most of what there is stands in a row: half of all aspects do not apply to a plan. */
    private static String shorter(String signs) {
        return ROW.matcher(NOTHING_MORE.matcher(signs).replaceFirst(""))
                .replaceAll(it -> it.group().length() + it.group(1));
    }

    private static Sign sign(AspectResult it, Set<String> signalled) {
        boolean signals = it.soort() == AspectSoort.SIGNAAL || it.soort() == AspectSoort.ONGERIJMDHEID;
        return signals && signalled.contains(it.id())
                ? Sign.SIGNAAL
                : Sign.valueOf(it.outcome().name());
    }

    public List<String> criteria() {
        return list(before(names));
    }

    public List<String> aspects() {
        return list(after(names));
    }

    private static String before(String line) {
        return line.substring(0, line.indexOf(' '));
    }

    private static String after(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }
}

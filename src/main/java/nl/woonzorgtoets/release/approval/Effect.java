package nl.woonzorgtoets.release.approval;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.woonzorgtoets.impact.Impact;

/**
 * How many kept cases a regelset would judge otherwise, each beside the portfolio of its day.
 *
 * @param omslagen those that happen, by verdict
 * @param nietBeoordeeld how many it cannot judge
 */
@Schema(name = "Gevolgenaantal")
public record Effect(
        List<Flips> omslagen,

        @Schema(description = "Hoeveel zaken met deze regels niet te beoordelen zijn.")
        int nietBeoordeeld) {

    private static final Pattern LINE = Pattern.compile("(\\S+)\\s*>\\s*(\\S+)\\s*:\\s*([0-9]{1,9})");
    private static final Pattern NOT_JUDGED = Pattern.compile("niet te beoordelen\\s*:\\s*([0-9]{1,9})");

    /** So many cases that get one verdict instead of another. */
    @Schema(name = "Omslagaantal")
    public record Flips(
            @Schema(description = "Code van het oordeel nu.", example = "POSITIEF")
            String van,

            @Schema(description = "Code van het oordeel straks.", example = "NEGATIEF")
            String naar,

            int aantal) {

        private List<String> key() {
            return List.of(van, naar);
        }
    }

    /** However it was written down: what happens once each, in one order. */
    public Effect {
        Map<List<String>, Integer> counts = new TreeMap<>(Comparator.comparing(Object::toString));
        omslagen.forEach(it -> counts.merge(it.key(), it.aantal(), Integer::sum));
        omslagen = counts.entrySet().stream()
                .filter(it -> it.getValue() != 0)
                .map(it -> new Flips(it.getKey().get(0), it.getKey().get(1), it.getValue()))
                .toList();
    }

    static Effect of(Impact impact) {
        return new Effect(
                impact.bevroren().stream()
                        .map(it -> new Flips(it.van(), it.naar(), 1))
                        .toList(),
                impact.nietBeoordeeld().size());
    }

    /**
     * As somebody writes it: a line for each, such as {@code POSITIEF > NEGATIEF: 3}; nothing at all: nothing changes.
     *
     * @throws RefusedException a line says something else
     */
    public static Effect read(String text) throws RefusedException {
        List<Flips> flips = new ArrayList<>();
        int notJudged = 0;
        for (String line : (text == null ? "" : text).split("[\\r\\n;]+")) {
            Matcher flip = LINE.matcher(line.strip());
            Matcher not = NOT_JUDGED.matcher(line.strip());
            if (flip.matches()) {
                flips.add(new Flips(flip.group(1), flip.group(2), Integer.parseInt(flip.group(3))));
            } else if (not.matches()) {
                notJudged = Integer.parseInt(not.group(1));
            } else if (!line.isBlank()) {
                throw RefusedException.incomplete(
                        "verwachting",
                        "‘" + line.strip()
                                + "’ is geen verwachting. Schrijf op elke regel zoiets als: POSITIEF > NEGATIEF: 3");
            }
        }
        return new Effect(flips, notJudged);
    }

    /** As it is read. */
    public String told() {
        String flips = omslagen.stream()
                .map(it -> it.van() + " > " + it.naar() + ": " + it.aantal())
                .collect(Collectors.joining("; "));
        String rest = nietBeoordeeld == 0 ? "" : "niet te beoordelen: " + nietBeoordeeld;
        return flips.isEmpty() && rest.isEmpty()
                ? "niets slaat om"
                : flips + (flips.isEmpty() || rest.isEmpty() ? "" : "; ") + rest;
    }
}

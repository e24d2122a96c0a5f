package nl.woonzorgtoets.web.ui.ingebruiknames;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.impact.Flip;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Words;

/** The cases that a draft would judge otherwise, as people read them. */
final class FlipRows {

    /**
     * How many cases go from one verdict to another.
     *
     * @param slechter whether the other one is less favourable
     */
    record Count(String van, String naar, boolean slechter, int aantal) {}

    /** Something that the draft changes and that makes the difference. */
    record Cause(String naam, String tekst) {}

    /** @param wordt the score that it would get; null when there would be none, as is {@code score} */
    record Row(
            String nummer,
            String van,
            String naar,
            String toonVan,
            String toonNaar,
            String score,
            String wordt,
            List<Cause> oorzaken) {}

    private final Rulebook draft;
    private final Words words;

    FlipRows(Rulebook draft) {
        this.draft = draft;
        this.words = new Words(draft);
    }

    /** Those that happen most first. */
    List<Count> counts(List<Flip> flips) {
        Map<List<String>, Integer> counts = new LinkedHashMap<>();
        flips.forEach(it -> counts.merge(List.of(it.van(), it.naar()), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(it -> count(it.getKey().get(0), it.getKey().get(1), it.getValue()))
                .sorted((one, other) -> other.aantal - one.aantal)
                .toList();
    }

    private Count count(String from, String to, int many) {
        boolean worse =
                draft.kader().oordeel(to).rang() > draft.kader().oordeel(from).rang();
        return new Count(words.oordeel(from), words.oordeel(to), worse, many);
    }

    List<Row> rows(List<Flip> flips) {
        return flips.stream().map(this::row).toList();
    }

    private Row row(Flip it) {
        return new Row(
                it.nummer(),
                words.oordeel(it.van()),
                words.oordeel(it.naar()),
                words.tone(it.van()),
                words.tone(it.naar()),
                it.score() == null ? null : Dutch.number(it.score()),
                it.wordt() == null ? null : Dutch.number(it.wordt()),
                it.oorzaken().stream().map(this::cause).toList());
    }

    /** What is not there any more in the draft has its name alone. */
    private Cause cause(String name) {
        Drempel threshold = draft.drempels().get(name);
        return new Cause(
                name,
                draft.rules().stream()
                        .filter(it -> it.id().equals(name))
                        .findFirst()
                        .map(it -> it.title())
                        .orElse(threshold == null ? null : threshold.label()));
    }
}

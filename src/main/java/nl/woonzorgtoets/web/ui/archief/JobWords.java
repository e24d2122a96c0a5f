package nl.woonzorgtoets.web.ui.archief;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.woonzorgtoets.replay.Omslag;
import nl.woonzorgtoets.replay.Replay.Uitkomst;
import nl.woonzorgtoets.replay.ReplayProgress;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.search.Asked;
import nl.woonzorgtoets.web.search.Criteria;
import nl.woonzorgtoets.wording.Dutch;
import org.springframework.stereotype.Component;

/** A replay of many cases as people read it. */
@Component
record JobWords(Criteria criteria, RulebookShelf shelf) {

    /** How many cases went from one oordeel to another. */
    record Flip(String from, String to, long count) {}

    /** How often an outcome came. */
    record Count(String name, String tone, String sentence, long count) {}

    /**
     * A job.
     *
     * @param regelset hash of the rulebook to judge by; null: each by its own
     * @param rounded how far it is in tens of percents, so that a screen reader is not told of every case
     */
    record Job(
            String id,
            String status,
            boolean waits,
            boolean ended,
            String door,
            List<Asked> asked,
            String regelset,
            long total,
            long done,
            long rounded,
            long differing,
            List<Count> counts,
            long flipped,
            List<Flip> flips,
            List<ReplayText> cases,
            String started,
            String took) {}

    Job of(ReplayProgress job) {
        return new Job(
                job.id(),
                status(job.status()),
                job.status() == ReplayProgress.Status.WACHT,
                job.isEnded(),
                job.door(),
                Asked.of(job.opdracht().zaken(), criteria),
                job.opdracht().regelset(),
                job.totaal(),
                job.gedaan(),
                job.totaal() == 0 ? 0 : job.gedaan() * 10 / job.totaal() * 10,
                job.anders(),
                counts(job.perUitkomst()),
                job.omslagen().stream().mapToLong(Omslag::zaken).sum(),
                job.omslagen().stream()
                        .map(it -> new Flip(it.vanNaam(), it.naarNaam(), it.zaken()))
                        .toList(),
                job.verschillen().stream()
                        .map(it -> ReplayText.of(it, criteria.words()))
                        .toList(),
                job.gestart() == null ? null : Dutch.moment(job.gestart()),
                job.klaar() == null || job.gestart() == null
                        ? null
                        : took(Duration.between(job.gestart(), job.klaar())));
    }

    private static String status(ReplayProgress.Status status) {
        return switch (status) {
            case WACHT -> "Wacht";
            case BEZIG -> "Bezig";
            case KLAAR -> "Klaar";
            case AFGEBROKEN -> "Afgebroken";
        };
    }

    private static List<Count> counts(Map<Uitkomst, Long> counts) {
        return Stream.of(Uitkomst.values())
                .map(it -> new Count(
                        ReplayText.name(it), ReplayText.tone(it), ReplayText.sentence(it), counts.getOrDefault(it, 0L)))
                .toList();
    }

    static String took(Duration duration) {
        long seconds = duration.toSeconds();
        return seconds < 1
                ? "minder dan een seconde"
                : seconds < 120
                        ? seconds + (seconds == 1 ? " seconde" : " seconden")
                        : seconds / 60 + " minuten en " + seconds % 60 + " seconden";
    }
}

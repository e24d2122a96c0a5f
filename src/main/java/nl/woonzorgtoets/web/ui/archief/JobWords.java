package nl.woonzorgtoets.web.ui.archief;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.replay.Omslag;
import nl.woonzorgtoets.replay.Replay.Uitkomst;
import nl.woonzorgtoets.replay.ReplayProgress;
import nl.woonzorgtoets.wording.Dutch;
import org.springframework.stereotype.Component;

/** A replay of many cases as people read it. */
@Component
class JobWords {

    private final SearchPage page;

    JobWords(SearchPage page) {
        this.page = page;
    }

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
            List<SearchPage.Asked> asked,
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
                asked(job.opdracht().zaken()),
                job.opdracht().regelset(),
                job.totaal(),
                job.gedaan(),
                job.totaal() == 0 ? 0 : job.gedaan() * 10 / job.totaal() * 10,
                job.anders(),
                counts(job.perUitkomst()),
                job.omslagen().stream().mapToLong(Omslag::zaken).sum(),
                job.omslagen().stream().map(this::flip).toList(),
                job.verschillen().stream()
                        .map(it -> ReplayText.of(it, page.words()))
                        .toList(),
                job.gestart() == null ? null : Dutch.moment(job.gestart()),
                job.klaar() == null || job.gestart() == null
                        ? null
                        : took(Duration.between(job.gestart(), job.klaar())));
    }

    private Flip flip(Omslag omslag) {
        return new Flip(page.words().oordeel(omslag.van()), page.words().oordeel(omslag.naar()), omslag.zaken());
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

    private List<SearchPage.Asked> asked(CaseFilter filter) {
        List<SearchPage.Asked> asked = new ArrayList<>();
        add(asked, "Zaak", filter.nummer());
        add(asked, "Nummer of zaaknummer", filter.kenmerk());
        add(asked, "Zaaknummer", filter.zaaknummer());
        add(asked, "Gemeente", page.gemeente(filter.gemeente()));
        add(asked, "Wijk", page.wijk(filter.wijkcode()));
        add(asked, "Beoordeeld vanaf", Dutch.day(Objects.toString(filter.van(), null)));
        add(asked, "Beoordeeld tot en met", Dutch.day(Objects.toString(filter.tot(), null)));
        add(asked, "Oordeel", page.words().oordeel(filter.oordeel()));
        add(asked, "Met een besluit", yes(filter.besloten()));
        add(asked, "Besluit wijkt af van het oordeel", yes(filter.afwijkend()));
        add(asked, "Regel die geldt", filter.regel());
        add(asked, "Beoordeeld met regelset", filter.regelset());
        return asked;
    }

    private static String yes(Boolean value) {
        return value == null ? null : value ? "ja" : "nee";
    }

    private static void add(List<SearchPage.Asked> asked, String what, String value) {
        if (value != null) {
            asked.add(new SearchPage.Asked(what, value));
        }
    }
}

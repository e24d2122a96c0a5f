package nl.woonzorgtoets.prestaties;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import nl.woonzorgtoets.archive.Activation;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.oordeel.Besluitsoort;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;

/**
 * Makes an archive of many cases through the desk, over several years, under two regelsets and with besluiten: to see how the pages do
 * with it. The same seed gives the same dossiers. Argument: the data folder, after a comma how many cases, and after another one in how
 * many of them is judged; the others are such a plan under another number (one in one when it is not said).
 */
public final class GrootArchief {

    private static final Instant FIRST = Instant.parse("2024-01-02T08:00:00Z");
    private static final Instant LAST = Instant.parse("2026-11-20T16:00:00Z");

    private final Random random = new Random(42);
    private final Moving clock = new Moving();
    private final RulebookShelf shelf = new RulebookShelf(hash -> java.util.Optional.empty());
    private final Plannen plannen = new Plannen();
    private final SqliteArchive archive;
    private final AssessmentDesk desk;
    private final SamePlans again;
    private final List<Supplier<CaseDocument>> underway = new ArrayList<>();
    private final ExecutorService people;

    private GrootArchief(SqliteArchive archive, ExecutorService people) {
        this.people = people;
        this.archive = archive;
        this.desk = new AssessmentDesk(shelf, archive, clock);
        this.again = new SamePlans(archive, random);
    }

    public static void main(String[] args) throws Exception {
        String[] asked = args[0].split(",");
        int count = asked.length > 1 ? Integer.parseInt(asked[1]) : 10_000;
        int judged = asked.length > 2 ? Integer.parseInt(asked[2]) : 1;
        Moving clock = new Moving();
        ExecutorService people = Executors.newFixedThreadPool(judged);
        try (SqliteArchive archive = SqliteArchive.open(Path.of(asked[0]), clock)) {
            new GrootArchief(archive, people).fill(count, judged, clock);
        } finally {
            people.shutdown();
        }
    }

    private void fill(int count, int judged, Moving written) throws Exception {
        Duration step = Duration.between(FIRST, LAST).dividedBy(count);
        activate(earlier());
        for (int i = 0; i < count; i++) {
            clock.now = FIRST.plus(step.multipliedBy(i));
            written.now = clock.now;
            if (i == count / 2) {
                kept();
                activate(Parkstad.rulebook());
                again.clear();
            }
            // One in six is a plan that came before.
            int zaak = i > 10 && random.nextInt(6) == 0 ? random.nextInt(i) : i;
            if (i % judged == 0 || again.isEmpty()) {
                underway.add(judge(zaak));
            } else {
                underway.add(again.under(zaak, clock.now));
            }
            if (underway.size() >= judged) {
                kept();
            }
            if (i % 1000 == 0) {
                System.out.println(i + " van de " + count);
            }
        }
        kept();
    }

    private Supplier<CaseDocument> judge(int zaak) throws Exception {
        byte[] dossier = plannen.dossier(zaak, LocalDate.ofInstant(clock.now, ZoneOffset.UTC));
        CaseDocument kept = desk.assess(dossier, null, "beoordelaar");
        again.add(kept);
        return () -> kept;
    }

    /** Waits until all that were taken in are on disk, and decides on most of them, as many people at a time. */
    private void kept() throws Exception {
        List<Besluit> besluiten = underway.stream()
                .map(Supplier::get)
                .filter(it -> random.nextInt(10) < 6)
                .map(this::besluit)
                .toList();
        underway.clear();
        for (Future<?> decided : besluiten.stream()
                .map(it -> people.submit(() -> archive.decide(it)))
                .toList()) {
            decided.get();
        }
    }

    private void activate(Rulebook rulebook) {
        shelf.activate(rulebook, clock.instant());
        archive.keepRules(rulebook.framework(), rulebook.files());
        archive.activate(new Activation(rulebook.hash(), "regelmap", clock.instant().toString()));
    }

    /** The same rules with another note in the list of changes. */
    private static Rulebook earlier() {
        Map<String, byte[]> files = new TreeMap<>(Parkstad.rulebook().files().contents());
        files.put("WIJZIGINGEN.md", "# Wijzigingen\n".getBytes(StandardCharsets.UTF_8));
        return Parkstad.read(new RuleFiles(files));
    }

    private Besluit besluit(CaseDocument kept) {
        Oordeel oordeel = kept.assessment().oordeel();
        boolean departs = oordeel.onvolledig() || random.nextInt(10) == 0;
        List<Besluitsoort> kinds = Parkstad.rulebook().kader().besluiten();
        Besluitsoort kind = departs ? kinds.get(random.nextInt(kinds.size())) : Besluitsoort.volgens(oordeel);
        return new Besluit(
                kept.nummer(),
                kind.code(),
                kind.wijktAf(oordeel) ? "De plek vraagt om een andere afweging dan de regels." : null,
                "wethouder wonen",
                "beoordelaar",
                clock.now.toString(),
                kind.positief(),
                kind.wijktAf(oordeel));
    }

    private static final class Moving extends Clock {

        private Instant now = FIRST;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}

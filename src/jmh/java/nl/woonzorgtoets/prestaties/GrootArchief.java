package nl.woonzorgtoets.prestaties;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
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
 * with it. The same seed gives the same dossiers. Argument: the data folder, and after a comma how many cases.
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

    private GrootArchief(SqliteArchive archive) {
        this.archive = archive;
        this.desk = new AssessmentDesk(shelf, archive, clock);
    }

    public static void main(String[] args) throws Exception {
        String[] asked = args[0].split(",");
        int count = asked.length > 1 ? Integer.parseInt(asked[1]) : 10_000;
        Moving clock = new Moving();
        try (SqliteArchive archive = SqliteArchive.open(Path.of(asked[0]), clock)) {
            new GrootArchief(archive).fill(count, clock);
        }
    }

    private void fill(int count, Moving written) throws Exception {
        Duration step = Duration.between(FIRST, LAST).dividedBy(count);
        activate(earlier());
        for (int i = 0; i < count; i++) {
            clock.now = FIRST.plus(step.multipliedBy(i));
            written.now = clock.now;
            if (i == count / 2) {
                activate(Parkstad.rulebook());
            }
            // One in six is a plan that came before.
            int zaak = i > 10 && random.nextInt(6) == 0 ? random.nextInt(i) : i;
            CaseDocument kept = desk.assess(plannen.dossier(zaak, LocalDate.ofInstant(clock.now, ZoneOffset.UTC)), null, "beoordelaar");
            if (random.nextInt(10) < 6) {
                decide(kept);
            }
            if (i % 1000 == 0) {
                System.out.println(i + " van de " + count);
            }
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

    private void decide(CaseDocument kept) {
        Oordeel oordeel = kept.assessment().oordeel();
        boolean departs = oordeel.onvolledig() || random.nextInt(10) == 0;
        List<Besluitsoort> kinds = Parkstad.rulebook().kader().besluiten();
        Besluitsoort kind = departs ? kinds.get(random.nextInt(kinds.size())) : Besluitsoort.volgens(oordeel);
        archive.decide(new Besluit(
                kept.nummer(),
                kind.code(),
                kind.wijktAf(oordeel) ? "De plek vraagt om een andere afweging dan de regels." : null,
                "wethouder wonen",
                "beoordelaar",
                clock.now.toString(),
                kind.positief(),
                kind.wijktAf(oordeel)));
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

package nl.woonzorgtoets.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.archive.Voorwaarde;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.insight.BorderFinder;
import nl.woonzorgtoets.insight.ImprovementFinder;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;

/** An archive of its own, filled by the shipped regelset at a fixed moment. */
final class KeptCases implements AutoCloseable {

    /** In the Netherlands the evening of 30 June is over: the letter is dated 1 July. */
    static final Instant MOMENT = Instant.parse("2026-06-30T22:30:00Z");

    private final SqliteArchive archive;
    private final RulebookShelf shelf = new RulebookShelf(hash -> Optional.empty());
    private final AssessmentDesk desk;
    private Instant now = MOMENT;

    KeptCases() {
        this(Parkstad.rulebook());
    }

    KeptCases(Rulebook rulebook) {
        try {
            Path data = Files.createTempDirectory("woonzorgtoets-rapport");
            Clock clock = new Clock() {
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
            };
            archive = SqliteArchive.open(data, clock);
            shelf.activate(rulebook, MOMENT);
            desk = new AssessmentDesk(shelf, archive, clock);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is kept from now on is of a month later. */
    void later() {
        now = now.plus(Duration.ofDays(30));
    }

    String keep(String dossier) {
        try {
            return taken(dossier);
        } catch (InvalidDossierException e) {
            throw new AssertionError(e.problems().toString(), e);
        }
    }

    /** Empty when such answers are not taken in. */
    Optional<String> keepIfTaken(String dossier) {
        try {
            return Optional.of(taken(dossier));
        } catch (InvalidDossierException e) {
            return Optional.empty();
        }
    }

    private String taken(String dossier) throws InvalidDossierException {
        return desk.assess(dossier.getBytes(StandardCharsets.UTF_8), null, "beoordelaar")
                .nummer();
    }

    void decide(String nummer, String besluit, String why) {
        archive.decide(new Besluit(
                nummer, besluit, why, "wethouder wonen", "beoordelaar", "2026-07-20T09:00:00Z", null, null));
    }

    void decide(String nummer, String besluit, String why, List<String> conditions) {
        archive.decide(new Besluit(
                nummer,
                besluit,
                why,
                "wethouder wonen",
                "beoordelaar",
                "2026-07-20T09:00:00Z",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                conditions.stream()
                        .map(it -> new Voorwaarde(it, null, Voorwaarde.Stand.OPEN))
                        .toList(),
                List.of()));
    }

    Reports reports(String address) {
        return new Reports(
                archive, shelf, address, "", new BorderFinder(desk)::sentences, new ImprovementFinder(desk)::sentences);
    }

    Reports reports() {
        return reports("");
    }

    /** As a later version of the program that accepts these rules no longer. */
    Reports withoutRules() {
        return new Reports(archive, new RulebookShelf(hash -> Optional.empty()), "");
    }

    Report report(String nummer) {
        return reports().find(nummer).orElseThrow();
    }

    @Override
    public void close() {
        archive.close();
    }
}

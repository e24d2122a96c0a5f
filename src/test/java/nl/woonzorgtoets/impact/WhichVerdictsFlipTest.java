package nl.woonzorgtoets.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.document.codec.Rulebooks;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a draft is what comes of handing in the same dossiers, in the same order, where that draft judges. */
class WhichVerdictsFlipTest {

    private static final int ZAKEN = 160;
    private static final Instant MOMENT = Instant.parse("2026-07-01T10:00:00Z");

    @TempDir
    private Path data;

    @Test
    void oneThresholdChangedIsAsIfItHadJudgedFromTheStart() throws Exception {
        Rulebook draft = with("drempels.yaml", "waarde: 1.5, bron: keuze", "waarde: 0.6, bron: keuze");

        Impact impact = isAsJudgingAgain(draft);

        assertThat(impact.bevroren()).isNotEmpty();
        assertThat(impact.volgorde()).isNotEmpty();
        assertThat(codes(impact.bevroren())).isNotEqualTo(codes(impact.volgorde()));
        assertThat(impact.bevroren()).allMatch(it -> it.oorzaken().equals(List.of("fair-share.maximum-aandeel")));
        assertThat(impact.volgorde()).allMatch(it -> it.oorzaken().equals(List.of("fair-share.maximum-aandeel")));
    }

    @Test
    void moreRoomLetsPlansThroughThatStandInTheWayOfLaterOnes() throws Exception {
        isAsJudgingAgain(with("drempels.yaml", "waarde: 1.5, bron: keuze", "waarde: 4, bron: keuze"));
    }

    @Test
    void ofTwoChangesThoseAreNamedWithoutWhichTheNewVerdictWouldNotBeGiven() throws Exception {
        Rulebook threshold = with("drempels.yaml", "waarde: 1.5, bron: keuze", "waarde: 0.6, bron: keuze");
        Rulebook classes = with("kader.yaml", "vanaf: 7.00,", "vanaf: 8.20,");
        Rulebook both = with(classes.files(), "drempels.yaml", "waarde: 1.5, bron: keuze", "waarde: 0.6, bron: keuze");

        Impact impact = isAsJudgingAgain(both);

        assertThat(impact.volgorde().stream().map(Flip::oorzaken).distinct())
                .contains(List.of("fair-share.maximum-aandeel"), List.of("kader.yaml: klassen"));
        isNamedExactlyWhereUndoingItMatters("fair-share.maximum-aandeel", classes, impact);
        isNamedExactlyWhereUndoingItMatters("kader.yaml: klassen", threshold, impact);
    }

    /** Where no single change matters, all that do together are named. */
    private void isNamedExactlyWhereUndoingItMatters(String change, Rulebook without, Impact impact) throws Exception {
        try (SqliteArchive fresh = filled(data.resolve("zonder " + change.replaceAll("\\W", "")), without)) {
            for (Flip flip : impact.volgorde()) {
                String undone =
                        document(fresh, flip.nummer()).assessment().oordeel().code();
                boolean matters = !undone.equals(flip.naar()) || flip.oorzaken().size() == 2;
                assertThat(flip.oorzaken().contains(change)).as(flip.toString()).isEqualTo(matters);
            }
        }
    }

    @Test
    void theSameRulesFlipNothing() throws Exception {
        Impact impact = isAsJudgingAgain(with("WIJZIGINGEN.md", "#", "# "));

        assertThat(impact.zaken()).isEqualTo(ZAKEN);
        assertThat(impact.bevroren()).isEmpty();
        assertThat(impact.volgorde()).isEmpty();
        assertThat(impact.nietBeoordeeld()).isEmpty();
    }

    private Impact isAsJudgingAgain(Rulebook draft) throws Exception {
        try (SqliteArchive archive = filled(data.resolve("was"), Parkstad.rulebook());
                SqliteArchive fresh = filled(data.resolve("wordt"), draft)) {
            Impact impact = new ImpactFinder(archive).of(draft, true, done -> {});

            List<String> frozen = new ArrayList<>();
            List<String> inSequence = new ArrayList<>();
            for (CaseDocument kept : cases(archive)) {
                String was = kept.assessment().oordeel().code();
                String beside = Assessor.judge(draft.readKept(kept.dossierBytes()), kept.portfolio(), draft)
                        .uitslag()
                        .oordeel()
                        .code();
                String again =
                        document(fresh, kept.nummer()).assessment().oordeel().code();
                if (!was.equals(beside)) {
                    frozen.add(kept.nummer() + " " + was + " " + beside);
                }
                if (!was.equals(again)) {
                    inSequence.add(kept.nummer() + " " + was + " " + again);
                }
            }
            assertThat(codes(impact.bevroren())).isEqualTo(frozen);
            assertThat(codes(impact.volgorde())).isEqualTo(inSequence);
            return impact;
        }
    }

    private static List<String> codes(List<Flip> flips) {
        return flips.stream()
                .map(it -> it.nummer() + " " + it.van() + " " + it.naar())
                .toList();
    }

    private static List<CaseDocument> cases(SqliteArchive archive) {
        return archive.cases(CaseFilter.ALL)
                .map(it -> Codecs.read(it.bytes(), Rulebooks.NONE))
                .toList();
    }

    private static CaseDocument document(SqliteArchive archive, String nummer) {
        return Codecs.read(archive.find(nummer).orElseThrow().bytes(), Rulebooks.NONE);
    }

    /** Some zaken come twice, some plans are let through or refused by people. */
    private static SqliteArchive filled(Path folder, Rulebook rulebook) throws Exception {
        Clock clock = Clock.fixed(MOMENT, ZoneOffset.UTC);
        SqliteArchive archive = SqliteArchive.open(folder, clock);
        RulebookShelf shelf = new RulebookShelf(hash -> Optional.empty());
        shelf.activate(rulebook, MOMENT);
        AssessmentDesk desk = new AssessmentDesk(shelf, archive, clock);
        for (int i = 0; i < ZAKEN; i++) {
            int zaak = i % 9 == 8 ? i - 5 : i;
            String nummer = desk.assess(PlansInAFewWijken.dossier(i, "Z-" + zaak), null, "beoordelaar")
                    .nummer();
            if (i % 7 == 3) {
                archive.decide(new Besluit(
                        nummer,
                        "POSITIEF",
                        "Een ander mag.",
                        "wethouder",
                        "nina",
                        MOMENT.toString(),
                        i % 2 == 0,
                        true));
            }
        }
        return archive;
    }

    private static Rulebook with(String path, String text, String other) throws Exception {
        return with(Parkstad.rulebook().files(), path, text, other);
    }

    private static Rulebook with(RuleFiles files, String path, String text, String other) throws Exception {
        Map<String, byte[]> changed = new TreeMap<>(files.contents());
        String was = new String(changed.get(path), StandardCharsets.UTF_8);
        assertThat(was).contains(text);
        changed.put(
                path,
                was.replaceFirst(java.util.regex.Pattern.quote(text), other).getBytes(StandardCharsets.UTF_8));
        return RulebookReader.read(new RuleFiles(changed));
    }
}

package nl.woonzorgtoets.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.woonzorgtoets.drafts.Draft.Basis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeepingADraftTest {

    private static final String NINA = "nina";
    private static final Map<String, List<String>> TYPED = Map.of("zaak.zaaknummer", List.of("Z-1"));
    private static final Map<String, List<String>> LATER = Map.of("zaak.zaaknummer", List.of("Z-2"));

    @TempDir
    private Path folder;

    private Drafts drafts;

    @BeforeEach
    void aFolderThatIsNotThereYet() {
        drafts = new Drafts(folder.resolve("concepten"), Clock.systemUTC());
    }

    @Test
    void whatWasTypedIsKeptExactlyAlsoWhatIsNoAnswer() {
        Map<String, List<String>> typed = Map.of(
                "doelgroepen[0].aantalPersonen", List.of("veel"),
                "zaak.zaaknummer", List.of("  Z-1 \u0007 ‘één’ \uD83C\uDFE0 "),
                "zaak.toelichting", List.of("regel 1\r\nregel 2\n\n"),
                "zorg.soorten", List.of("B", "A", "B"),
                "zaak.fase", List.of(""),
                "bestaat.niet", List.of());

        Draft draft = drafts.create(NINA, typed, "parkstad");

        assertThat(draft.answers()).isEqualTo(typed);
        assertThat(drafts.find(NINA, draft.id())).hasValue(draft);
        assertThat(afterARestart().find(NINA, draft.id())).hasValue(draft);
    }

    @Test
    void aDraftIsOfOneAccount() {
        Draft draft = drafts.create(NINA, TYPED, "parkstad");

        assertThat(drafts.find("omar", draft.id())).isEmpty();
        assertThat(drafts.of("omar")).isEmpty();
    }

    @Test
    void whatWasChangedLastComesFirst() {
        Drafts yesterday = new Drafts(folder, Clock.offset(Clock.systemUTC(), Duration.ofDays(-1)));
        Draft first = yesterday.create(NINA, TYPED, "parkstad");
        Draft second = yesterday.create(NINA, TYPED, "parkstad");
        Drafts today = new Drafts(folder, Clock.systemUTC());
        assertThat(ids(today)).containsExactly(second.id(), first.id());

        today.save(NINA, first.id(), LATER, new Basis(first.version(), "venster-1"));

        assertThat(ids(today)).containsExactly(first.id(), second.id());
    }

    @Test
    void aFormThatWasOvertakenInAnotherWindowKeepsNothing() {
        Draft draft = drafts.create(NINA, TYPED, "parkstad");
        assertThat(drafts.save(NINA, draft.id(), LATER, new Basis(draft.version(), "venster-1")))
                .isTrue();

        boolean kept = drafts.save(NINA, draft.id(), TYPED, new Basis(draft.version(), "venster-2"));

        assertThat(kept).isFalse();
        assertThat(answers(draft)).isEqualTo(LATER);
    }

    @Test
    void aWindowIsNotOvertakenByItself() {
        Draft draft = drafts.create(NINA, TYPED, "parkstad");
        Basis basis = new Basis(draft.version(), "venster-1");
        drafts.save(NINA, draft.id(), TYPED, basis);

        assertThat(drafts.save(NINA, draft.id(), LATER, basis)).isTrue();
        assertThat(answers(draft)).isEqualTo(LATER);
    }

    @Test
    void whoInsistsIsKeptWhateverHappenedElsewhere() {
        Draft draft = drafts.create(NINA, TYPED, "parkstad");
        drafts.save(NINA, draft.id(), TYPED, new Basis(draft.version(), "venster-1"));

        assertThat(drafts.save(NINA, draft.id(), LATER, new Basis(null, "venster-2")))
                .isTrue();
        assertThat(answers(draft)).isEqualTo(LATER);
    }

    @Test
    void ofTwoWindowsAtTheSameMomentOneIsKeptAndTheOtherIsTold() throws Exception {
        for (int round = 0; round < 20; round++) {
            Draft draft = drafts.create(NINA, TYPED, "parkstad");

            List<Boolean> kept = atOnce(window("venster-1", draft), window("venster-2", draft));

            assertThat(kept).containsExactlyInAnyOrder(true, false);
            assertThat(answers(draft))
                    .isEqualTo(Map.of("zaak.zaaknummer", List.of("venster-" + (kept.get(0) ? 1 : 2))));
        }
    }

    @Test
    void ofADraftThatWasHandedInOnlyTheNumberOfTheCaseIsLeft() {
        Draft draft = drafts.create(NINA, TYPED, "parkstad");
        assertThat(drafts.became(NINA, draft.id())).isEmpty();

        drafts.handedIn(NINA, draft.id(), "2026-000001");

        assertThat(drafts.find(NINA, draft.id())).isEmpty();
        assertThat(drafts.of(NINA)).isEmpty();
        assertThat(afterARestart().became(NINA, draft.id())).hasValue("2026-000001");
        assertThat(drafts.became("omar", draft.id())).isEmpty();
    }

    @Test
    void aDraftThatIsThrownAwayIsGone() {
        Draft draft = drafts.create(NINA, TYPED, "parkstad");

        drafts.delete(NINA, draft.id());
        drafts.delete(NINA, draft.id());

        assertThat(drafts.of(NINA)).isEmpty();
        assertThat(drafts.became(NINA, draft.id())).isEmpty();
    }

    @Test
    void aRowThatWasTakenOutBeforeRowsTookTheirExplanationsAlongCanStillBePutBack() throws IOException {
        Draft draft = drafts.create(NINA, TYPED, "parkstad");
        Files.writeString(folder.resolve("concepten/nina").resolve(draft.id() + ".json"), """
                {"id": "%s", "changed": "2026-07-01T10:00:00Z", "answers": {},
                 "removed": {"list": "woningen", "row": 1, "answers": {"aantal": ["3"]}}}
                """.formatted(draft.id()));

        assertThat(drafts.find(NINA, draft.id()).orElseThrow().removed())
                .isEqualTo(new Draft.Removed("woningen", 1, Map.of("aantal", List.of("3")), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geen JSON", "{", "[]", "{\"id\": 7, \"changed\": \"gisteren\"}"})
    void aSpoiltDraftIsPassedOverAndTheOthersAreThere(String spoilt) throws IOException {
        Draft whole = drafts.create(NINA, TYPED, "parkstad");
        Draft broken = drafts.create(NINA, TYPED, "parkstad");
        Files.writeString(folder.resolve("concepten/nina").resolve(broken.id() + ".json"), spoilt);

        assertThat(drafts.find(NINA, broken.id())).isEmpty();
        assertThat(drafts.of(NINA)).containsExactly(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "../../etc/passwd", "0123456789ABCDEF", "0123456789abcdef0", "0123456789abcde/"})
    void whatIsNoIdLeadsNowhere(String id) {
        assertThat(drafts.find(NINA, id)).isEmpty();
        assertThat(drafts.became(NINA, id)).isEmpty();
        assertThatThrownBy(() -> drafts.save(NINA, id, TYPED, new Basis(null, null)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../nina", "nina/omar", ".verborgen"})
    void whatIsNoAccountGetsNoFolder(String account) {
        assertThatThrownBy(() -> drafts.create(account, TYPED, "parkstad"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(folder).isEmptyDirectory();
    }

    private Callable<Boolean> window(String name, Draft draft) {
        return () -> drafts.save(
                NINA, draft.id(), Map.of("zaak.zaaknummer", List.of(name)), new Basis(draft.version(), name));
    }

    private static List<Boolean> atOnce(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> result : threads.invokeAll(List.of(one, other))) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    private Map<String, List<String>> answers(Draft draft) {
        return drafts.find(NINA, draft.id()).orElseThrow().answers();
    }

    private Drafts afterARestart() {
        return new Drafts(folder.resolve("concepten"), Clock.systemUTC());
    }

    private static List<String> ids(Drafts drafts) {
        return drafts.of(NINA).stream().map(Draft::id).toList();
    }
}

package nl.woonzorgtoets.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.NewCase;
import nl.woonzorgtoets.archive.bundle.CaseFiles;
import nl.woonzorgtoets.archive.bundle.ExportNotes;
import nl.woonzorgtoets.archive.bundle.ExportedSecrets;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.regelset.Parkstad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export leaves out what not everybody may see, says so, and can be made with it where the archive stands. */
class ExportingSecretsTest {

    private static final Instant MOMENT = Instant.parse("2026-11-28T12:00:00Z");

    @TempDir
    Path temporary;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void anArchiveWithAnOrdinaryPlanAndARefuge() {
        try (SqliteArchive archive = SqliteArchive.open(data())) {
            archive.keepRules(
                    Parkstad.rulebook().framework(), Parkstad.rulebook().files());
            for (String dossier : List.of("01", "09")) {
                archive.keep(new NewCase(Parkstad.assess(Parkstad.text(dossier))
                        .document(Envelope.now("parkstad", null, MOMENT, "beoordelaar", null))));
            }
        }
    }

    @Test
    void withoutThemTheSealsHoldAndReplaySaysWhatIsLackingWithoutCallingItDamage() {
        Path target = temporary.resolve("open");

        assertThat(run("archief", "exporteer", target.toString(), "--data=" + data()))
                .isZero();
        assertThat(text()).contains("Van 1 zaak zijn de geheime antwoorden niet meegegeven.", "--met-geheim");

        assertThat(run("herhaal", target.toString())).isZero();
        assertThat(text())
                .contains("GELIJK: 1", "NIET_MEEGEGEVEN: 1", "Antwoorden die geheim zijn")
                .doesNotContain("null");
    }

    @Test
    void whatPeopleWroteAboutARefugeStaysBehindWithTheCase() throws IOException {
        try (SqliteArchive archive = SqliteArchive.open(data())) {
            archive.decide(new Besluit(
                    "2026-000002",
                    "AANHOUDEN",
                    "De Rozenlaan 7 ligt te dicht bij de weg.",
                    "wethouder",
                    "beoordelaar",
                    MOMENT.toString(),
                    false,
                    true));
        }
        Path target = temporary.resolve("open");

        assertThat(run("archief", "exporteer", target.toString(), "--data=" + data()))
                .isZero();

        assertThat(text()).contains("Niet in deze export", "2026-000002");
        assertThat(Files.readString(target.resolve("archief.jsonl")))
                .contains("2026-000001")
                .doesNotContain("Rozenlaan");
        assertThat(run("herhaal", target.toString())).isZero();
    }

    @Test
    void withThemEveryCaseIsJudgedAgainAndThatTheyWentOutIsKept() {
        Path target = temporary.resolve("geheel");

        assertThat(run("archief", "exporteer", target.toString(), "--data=" + data(), "--met-geheim"))
                .isZero();
        assertThat(text()).contains("staan ook de geheime antwoorden").doesNotContain("niets te schrijven");

        assertThat(run("herhaal", target.toString())).isZero();
        assertThat(text()).contains("GELIJK: 2");
        try (SqliteArchive archive = SqliteArchive.openReadOnly(data())) {
            assertThat(archive.entries(archive.lastSeq()).toList())
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.is(EntryKind.EXPORT)).isTrue();
                        assertThat(new String(it.body(), StandardCharsets.UTF_8))
                                .contains("\"metGeheim\":true", "2026-000001", "2026-000002");
                    });
            assertThat(archive.verify().findings()).isEmpty();
        }
    }

    @Test
    void theFolderOfACaseHasThemOnlyWhenAskedAndThatItWentOutIsKept() throws IOException {
        Path open = temporary.resolve("open.zip");
        Path whole = temporary.resolve("geheel.zip");

        assertThat(run("archief", "zaakmap", "2026-000002", open.toString(), "--data=" + data()))
                .isZero();
        assertThat(run("archief", "zaakmap", "2026-000002", whole.toString(), "--data=" + data(), "--met-geheim"))
                .isZero();

        assertThat(Files.readString(open, StandardCharsets.ISO_8859_1))
                .contains("zaakmap-2026-000002/rapport/rapport.pdf")
                .doesNotContain("geheim/geheim.json");
        assertThat(Files.readString(whole, StandardCharsets.ISO_8859_1)).contains("geheim/geheim.json");
        try (SqliteArchive archive = SqliteArchive.openReadOnly(data())) {
            assertThat(new String(
                            archive.entries(archive.lastSeq()).toList().get(0).body(), StandardCharsets.UTF_8))
                    .contains("\"metGeheim\":true", "2026-000002")
                    .doesNotContain("2026-000001");
        }
    }

    @Test
    void whatCouldNotBeHandedOutIsNotKeptAsHandedOutAndLeavesNothingBehind() throws IOException {
        Path taken = Files.createDirectory(temporary.resolve("bezet"));
        Path full = temporary.resolve("vol");

        assertThat(run("archief", "exporteer", taken.toString(), "--data=" + data()))
                .isEqualTo(1);
        assertThat(text()).contains("Dit bestaat al: " + taken, "Noem een plaats waar nog niets staat.");
        try (SqliteArchive archive = SqliteArchive.openReadOnly(data())) {
            assertThat(archive.lastSeq()).isEqualTo(3);
            assertThatThrownBy(() -> CaseFiles.exportAll(archive, full, ExportedSecrets.given(), () -> {
                        throw new IOException("No space left on device");
                    }))
                    .hasMessageContaining("No space left");
        }
        assertThat(temporary).isDirectoryNotContaining("glob:**{vol,half}");
    }

    @Test
    void whereTheServiceRunsItSaysThatItCouldNotBeKept() {
        try (SqliteArchive running = SqliteArchive.open(data())) {
            assertThat(running.readOnlyBecause()).isEmpty();

            run("archief", "exporteer", temporary.resolve("erbij").toString(), "--data=" + data(), "--met-geheim");

            assertThat(text()).contains("niets te schrijven");
        }
    }

    @Test
    void anExportWithoutThemIsKeptAsThatOfThePagesIs() {
        run("archief", "exporteer", temporary.resolve("een").toString(), "--data=" + data(), "--nummers=2026-000001");

        try (SqliteArchive archive = SqliteArchive.openReadOnly(data())) {
            assertThat(lastEntry(archive))
                    .contains("\"door\":\"opdrachtregel\"", "\"metGeheim\":false", "\"nummers\":[\"2026-000001\"]");
        }
    }

    @Test
    void whereTheServiceRunsTheServiceMakesTheEntry() {
        Path target = temporary.resolve("erbij");
        ExportNotes notes = ExportNotes.beside(data());
        try (SqliteArchive running = SqliteArchive.open(data())) {
            long before = running.lastSeq();
            run("archief", "exporteer", target.toString(), "--data=" + data());
            assertThat(running.lastSeq()).isEqualTo(before);

            notes.takeUp(running);
            notes.takeUp(running);

            assertThat(running.lastSeq()).isEqualTo(before + 1);
            assertThat(lastEntry(running)).contains("\"door\":\"opdrachtregel\"", "2026-000002");
            assertThat(notes.folder()).isEmptyDirectory();
        }
    }

    @Test
    void whatIsNoNoteDoesNotGetIntoTheArchive() throws IOException {
        ExportNotes notes = ExportNotes.beside(data());
        notes.leave("{ \"nummers\": 3 }".getBytes(StandardCharsets.UTF_8));
        notes.leave(new byte[10]);
        try (SqliteArchive running = SqliteArchive.open(data())) {
            long before = running.lastSeq();

            notes.takeUp(running);

            assertThat(running.lastSeq()).isEqualTo(before);
            assertThat(notes.folder()).isDirectoryNotContaining("glob:**.json");
        }
    }

    private static String lastEntry(SqliteArchive archive) {
        Entry last = archive.entries(archive.lastSeq()).findFirst().orElseThrow();
        assertThat(last.is(EntryKind.EXPORT)).isTrue();
        return new String(last.body(), StandardCharsets.UTF_8);
    }

    private Path data() {
        return temporary.resolve("data");
    }

    private int run(String... args) {
        out.reset();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Cli.run(List.of(args), new Terminal(stream, stream));
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }
}

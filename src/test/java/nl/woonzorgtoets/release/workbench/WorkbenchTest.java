package nl.woonzorgtoets.release.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.woonzorgtoets.base.Sha256;
import nl.woonzorgtoets.release.Author;
import nl.woonzorgtoets.release.Checks;
import nl.woonzorgtoets.release.Release;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Editing on top of a folder that others edit too. */
class WorkbenchTest {

    private static final Path SMALL = Path.of("src/test/resources/nl/woonzorgtoets/web/regels");
    private static final String KADER = "kader.yaml";
    private static final Author ANNE = new Author("anne", null, "besluit 7");

    @TempDir
    Path temporary;

    private Path rules;
    private Path data;
    private Workbench workbench;
    private Journal journal;
    private Saving saving;
    private Release release;
    private final List<String> activatedBy = new ArrayList<>();

    @BeforeEach
    void aFolderOfItsOwn() throws IOException {
        rules = temporary.resolve("regels");
        data = temporary.resolve("gegevens");
        try (Stream<Path> paths = Files.walk(SMALL)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path target = rules.resolve(SMALL.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
        open();
    }

    /** As after a restart. */
    private void open() {
        workbench = new Workbench(rules, new Edits(data.resolve("werkplaats")));
        journal = new Journal(data.resolve("bewerkingen.jsonl"));
        Checks checks = new Checks();
        release = new Release(
                new RulebookShelf(hash -> Optional.empty()),
                (files, moment, author, approval) -> activatedBy.add(author.signature()),
                checks,
                kader -> true,
                Clock.systemUTC());
        saving = new Saving(rules, workbench, checks, journal, release, Clock.systemUTC());
    }

    @Test
    void whatSomebodyTypedIsTheirsAloneAndOutlivesARestart() throws Exception {
        type("anne", KADER, text(KADER) + "# anne\n");
        open();

        assertThat(new String(workbench.of("anne").bytes(KADER))).endsWith("# anne\n");
        assertThat(workbench.of("bert").edits()).isEmpty();
        assertThat(text(KADER)).doesNotContain("# anne");
    }

    @Test
    void anEditThatCannotBeReadIsNamedAndStandsInNobodysWay() throws Exception {
        type("anne", KADER, text(KADER) + "# een\n");
        Path kept;
        try (var all = Files.walk(data)) {
            kept = all.filter(it -> it.toString().endsWith(".json")).findFirst().orElseThrow();
        }

        for (byte[] spoilt : List.of(
                new byte[] {(byte) 0xff, 1}, "null".getBytes(), "{}".getBytes(), "{\"pad\":".getBytes(), new byte[0])) {
            Files.write(kept, spoilt);

            assertThat(workbench.of("anne").edits()).isEmpty();
            assertThat(workbench.unreadable("anne")).containsExactly(KADER);
        }

        type("anne", KADER, text(KADER) + "# opnieuw\n");
        assertThat(workbench.unreadable("anne")).isEmpty();
    }

    @Test
    void typingItBackIsNoEdit() throws Exception {
        type("anne", KADER, text(KADER) + "# anne\n");
        type("anne", KADER, text(KADER));

        assertThat(workbench.of("anne").edits()).isEmpty();
    }

    @Test
    void aFileKeepsItsOwnLineEnds() throws Exception {
        Files.writeString(rules.resolve("dos.md"), "een\r\ntwee\r\n");

        type("anne", "dos.md", "een\r\ntwee\r\ndrie\r\n");
        type("anne", KADER, text(KADER).replace("\n", "\r\n") + "# windows\r\n");

        assertThat(new String(workbench.of("anne").bytes("dos.md"))).isEqualTo("een\r\ntwee\r\ndrie\r\n");
        assertThat(new String(workbench.of("anne").bytes(KADER)))
                .doesNotContain("\r")
                .endsWith("# windows\n");
    }

    @Test
    void signsOfEveryLanguageComeThrough() throws Exception {
        type("anne", "README.md", "Één € 漢字 🏠 <b>&amp;</b>\n");
        save(ANNE);

        assertThat(text("README.md")).isEqualTo("Één € 漢字 🏠 <b>&amp;</b>\n");
    }

    @Test
    void aByteOrderMarkIsRefusedByTheCheckAsInTheFolder() throws Exception {
        type("anne", "fair-share/1.1-spreiding.drl", "\uFEFF" + text("fair-share/1.1-spreiding.drl"));

        assertThat(save(ANNE)).isInstanceOf(SaveResult.Unsound.class);
    }

    @Test
    void tooMuchTextIsRefusedAndWhatWasKeptStays() throws Exception {
        type("anne", KADER, text(KADER) + "# goed\n");

        KeepResult kept =
                workbench.keep("anne", KADER, "", Workbench.mark(text(KADER) + "# goed\n"), "x".repeat(1_000_001));

        assertThat(kept.refusal()).contains("te groot");
        assertThat(new String(workbench.of("anne").bytes(KADER))).endsWith("# goed\n");
    }

    @Test
    void anOldWindowInWhichNothingWasTypedUndoesNothing() throws Exception {
        String old = text(KADER);
        String hash = Sha256.hex(old.getBytes());
        Files.writeString(rules.resolve(KADER), old + "# bert\n");

        workbench.keep("anne", KADER, hash, Workbench.mark(old), old);

        assertThat(workbench.of("anne").edits()).isEmpty();
    }

    @Test
    void twoAccountsOnOneFileOnlyTheFirstSaves() throws Exception {
        type("anne", KADER, text(KADER) + "# anne\n");
        type("bert", KADER, text(KADER) + "# bert\n");

        assertThat(save(ANNE)).isInstanceOf(SaveResult.Done.class);
        assertThat(save(new Author("bert", null, "ook"))).isEqualTo(new SaveResult.Overtaken(List.of(KADER)));
        assertThat(text(KADER)).endsWith("# anne\n");

        String theirs = workbench.of("bert").hashOnDisk(KADER);
        assertThat(journal.of(KADER, theirs).orElseThrow().author()).isEqualTo(ANNE);
        workbench.putOnTop("bert", KADER, theirs);
        assertThat(save(new Author("bert", null, "ook"))).isInstanceOf(SaveResult.Done.class);
        assertThat(text(KADER)).endsWith("# bert\n").doesNotContain("# anne");
    }

    @Test
    void aSaveBecomesActiveInTheNameOfWhoSaved() throws Exception {
        type("anne", KADER, text(KADER) + "# anne\n");

        save(new Author("anne", "A. de Vries", "besluit 7"));

        assertThat(activatedBy).containsExactly("anne (A. de Vries)");
        assertThat(release.state().hash()).isEqualTo(RuleFiles.read(rules).hash());
    }

    @Test
    void aSaveThatWasInterruptedBeforeItBecameActiveKeepsItsAuthor() throws Exception {
        type("anne", KADER, text(KADER) + "# anne\n");
        save(ANNE);
        String saved = RuleFiles.read(rules).hash();
        open();

        assertThat(journal.unreleased(saved, null)).contains(ANNE);
        assertThat(journal.unreleased(saved, Instant.now())).isEmpty();
        assertThat(journal.unreleased("sha256:iets-anders", null)).isEmpty();
    }

    @Test
    void whoeverSavesSavesWhatWasShown() throws Exception {
        type("anne", KADER, text(KADER) + "# een\n");
        String shown = workbench.of("anne").files().hash();
        type("anne", KADER, text(KADER) + "# twee\n");

        assertThat(saving.save(ANNE, shown, false, false)).isInstanceOf(SaveResult.NotWhatWasShown.class);
    }

    @Test
    void aFileThatBothMadeTheSameIsNoConflict() throws Exception {
        type("anne", KADER, text(KADER) + "# samen\n");
        type("anne", "README.md", "Uitleg\n");
        Files.writeString(rules.resolve(KADER), text(KADER) + "# samen\n");

        assertThat(save(ANNE)).isInstanceOf(SaveResult.Done.class);
        assertThat(journal.all().get(0).bestanden()).singleElement().satisfies(it -> {
            assertThat(it.pad()).isEqualTo("README.md");
            assertThat(it.oud()).isNull();
        });
    }

    @Test
    void filesComeGoAndGetAnotherName() throws Exception {
        assertThat(workbench.create("anne", "zorg/uitleg.md", "Uitleg\n")).isEmpty();
        assertThat(workbench.rename("anne", "zorg/uitleg.md", "zorg/meer-uitleg.md"))
                .isEmpty();
        save(ANNE);
        assertThat(text("zorg/meer-uitleg.md")).isEqualTo("Uitleg\n");

        workbench.delete("anne", "zorg/meer-uitleg.md");
        save(ANNE);
        assertThat(rules.resolve("zorg/meer-uitleg.md")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../buiten.md", "zorg/../../buiten.md", "/buiten.md", "C:\\buiten.md", ".git/x.md", "x.sh"})
    void nothingIsEverWrittenOutsideTheFolder(String path) throws Exception {
        assertThat(workbench.create("anne", path, "x")).isPresent();
        assertThat(workbench.keep("anne", path, "", "", "x").refusal()).isNotNull();
        assertThatThrownBy(() -> new FolderWriter(rules).write(List.of(new Edit(path, null, "x", null))))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aLinkIsNoWayOut() throws Exception {
        Path outside = Files.createDirectories(temporary.resolve("buiten"));
        Files.writeString(outside.resolve("geheim.md"), "geheim");
        Files.createSymbolicLink(rules.resolve("map"), outside);
        Files.createSymbolicLink(rules.resolve("koppeling.md"), outside.resolve("geheim.md"));

        assertThat(workbench.of("anne").bytes("koppeling.md")).isNull();
        workbench.create("anne", "map/geheim.md", "gekaapt");
        assertThatThrownBy(() -> saving.save(ANNE, workbench.of("anne").files().hash(), true, false))
                .isInstanceOf(CannotWriteException.class);
        assertThat(outside.resolve("geheim.md")).hasContent("geheim");
    }

    @Test
    void whenTheFolderCannotBeWrittenNothingIsLostAndNobodyIsNamed() throws Exception {
        type("anne", "zorg/uitleg.md", "Uitleg\n");
        Files.writeString(rules.resolve("zorg"), "geen map");

        assertThatThrownBy(() -> saving.save(ANNE, workbench.of("anne").files().hash(), true, false))
                .isInstanceOf(CannotWriteException.class)
                .hasMessageContaining("probeer het daarna opnieuw");

        assertThat(new String(workbench.of("anne").bytes("zorg/uitleg.md"))).isEqualTo("Uitleg\n");
        assertThat(journal.all()).isEmpty();
        Files.delete(rules.resolve("zorg"));
        assertThat(save(ANNE)).isInstanceOf(SaveResult.Done.class);
    }

    @Test
    void othersMayStillReadAFileAfterItWasSaved() throws Exception {
        Path file = rules.resolve(KADER);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

        type("anne", KADER, text(KADER) + "# anne\n");
        save(ANNE);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void onlyTheOwnerReadsWhoSavedWhat() throws Exception {
        Path file = data.resolve("bewerkingen.jsonl");
        type("anne", KADER, text(KADER) + "# een\n");
        save(ANNE);

        assertThat(permissions(file)).isEqualTo("rw-------");

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        type("anne", KADER, text(KADER) + "# twee\n");
        save(ANNE);

        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void theJournalSurvivesAHalfLine() throws Exception {
        type("anne", KADER, text(KADER) + "# een\n");
        save(ANNE);
        Path file = data.resolve("bewerkingen.jsonl");
        Files.writeString(file, Files.readString(file) + "{\"id\":\"half");
        type("anne", KADER, text(KADER) + "# twee\n");
        save(ANNE);

        assertThat(journal.all()).hasSize(2);
        assertThat(journal.of(RuleFiles.read(rules).hash())).isPresent();
    }

    private SaveResult save(Author author) throws CannotWriteException {
        return saving.save(author, workbench.of(author.account()).files().hash(), false, false);
    }

    private void type(String account, String path, String text) throws CannotWriteException {
        WorkingCopy copy = workbench.of(account);
        byte[] now = copy.bytes(path);
        String shown = now == null ? "" : LineEndings.shown(LineEndings.decode(now));
        String basis = copy.hashOnDisk(path) == null ? "" : copy.hashOnDisk(path);
        assertThat(workbench
                        .keep(account, path, basis, Workbench.mark(shown), text)
                        .done())
                .isTrue();
    }

    private String text(String path) throws IOException {
        return Files.readString(rules.resolve(path));
    }
}

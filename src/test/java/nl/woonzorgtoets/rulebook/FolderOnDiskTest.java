package nl.woonzorgtoets.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import nl.woonzorgtoets.rulebook.model.Melding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderOnDiskTest {

    @TempDir
    Path folder;

    @TempDir
    Path outside;

    @Test
    void skipsWhatEditorsAndSystemsLeaveBehind() throws Exception {
        write("vragen.yaml", "sub/a.drl");
        write(
                ".git/config",
                ".DS_Store",
                "vragen.yaml~",
                "#vragen.yaml#",
                ".vragen.yaml.swp",
                "sub/a.drl.tmp",
                "sub/4913",
                "a.swp",
                "sub/.#a.drl",
                "Thumbs.db");

        assertThat(RuleFiles.read(folder).contents()).containsOnlyKeys("vragen.yaml", "sub/a.drl");
    }

    @Test
    void anEditorsFileThatIsGoneBeforeItIsReadRefusesNothing() throws Exception {
        write("vragen.yaml");
        FolderReader reader = new FolderReader(folder);

        reader.visitFileFailed(folder.resolve("4913"), new NoSuchFileException("4913"));
        assertThat(reader.look()).isEmpty();

        reader.visitFileFailed(folder.resolve("drempels.yaml"), new NoSuchFileException("drempels.yaml"));
        assertThat(reader.look()).extracting(Melding::bestand).containsExactly("drempels.yaml");
    }

    @Test
    void refusesLinksInsteadOfFollowingThem() throws Exception {
        write("vragen.yaml");
        Files.writeString(outside.resolve("geheim.md"), "x");
        Files.createSymbolicLink(folder.resolve("geheim.md"), outside.resolve("geheim.md"));
        Files.createSymbolicLink(folder.resolve("map"), outside);
        Files.createSymbolicLink(folder.resolve("rond"), folder);

        assertThat(meldingen(folder)).extracting(Melding::bestand).containsExactly("geheim.md", "map", "rond");
        assertThat(meldingen(folder)).allSatisfy(m -> assertThat(m.melding()).contains("koppeling"));
    }

    @Test
    void followsALinkToTheFolderItself() throws Exception {
        write("vragen.yaml");
        Path link = outside.resolve("rules");
        Files.createSymbolicLink(link, folder);

        assertThat(RuleFiles.read(link).hash()).isEqualTo(RuleFiles.read(folder).hash());
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThat(meldingen(folder.resolve("niet")))
                .singleElement()
                .satisfies(m -> assertThat(m.melding()).contains("bestaat niet"));
    }

    @Test
    void refusesAFileThatIsTooLarge() throws Exception {
        Files.write(folder.resolve("LEESMIJ.md"), new byte[1_000_001]);
        Files.write(folder.resolve("tabel.csv"), new byte[4_000_000]);

        assertThat(meldingen(folder)).extracting(Melding::bestand).containsExactly("LEESMIJ.md");
    }

    @Test
    void numbersAFolderByItsContentsOnly() throws Exception {
        write("vragen.yaml", "sub/a.drl");
        String hash = RuleFiles.read(folder).hash();

        write("vragen.yaml~");
        assertThat(RuleFiles.read(folder).hash()).isEqualTo(hash);
        Files.writeString(folder.resolve("sub/a.drl"), "y");
        assertThat(RuleFiles.read(folder).hash()).isNotEqualTo(hash);
    }

    private void write(String... paths) throws IOException {
        for (String path : paths) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }
    }

    private static List<Melding> meldingen(Path folder) {
        RejectedRulebookException refused =
                catchThrowableOfType(RejectedRulebookException.class, () -> RuleFiles.read(folder));
        assertThat(refused).isNotNull();
        return refused.meldingen();
    }
}

package nl.woonzorgtoets.release.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BringingBackWhatWasDroppedTest {

    private static final String RULES = "zorg/1.drl";
    private static final String EXAMPLES = "zorg/1.voorbeelden.yaml";

    @TempDir
    Path temporary;

    private Workbench workbench;

    @BeforeEach
    void aRuleWithItsExamples() throws IOException {
        Path rules = temporary.resolve("regels");
        Files.createDirectories(rules.resolve("zorg"));
        Files.writeString(rules.resolve(RULES), "regel");
        Files.writeString(rules.resolve(EXAMPLES), "voorbeeld");
        workbench = new Workbench(rules, new Edits(temporary.resolve("werkplaats")));
    }

    @Test
    void aFileThatWasTakenAwayIsThereAgainWithWhatWasTypedInIt() throws Exception {
        type(RULES, "regel, gewijzigd");

        workbench.delete("anne", RULES);
        assertThat(workbench.of("anne").files().contents()).isEmpty();
        assertThat(workbench.canBringBack("anne")).containsExactly(RULES, EXAMPLES);
        assertThat(workbench.canBringBack("bert")).isEmpty();

        workbench.bringBack("anne");
        assertThat(workbench.of("anne").text(RULES)).isEqualTo("regel, gewijzigd");
        assertThat(workbench.of("anne").text(EXAMPLES)).isEqualTo("voorbeeld");
        assertThat(workbench.canBringBack("anne")).isEmpty();
    }

    @Test
    void aNewFileThatWasTakenAwayIsThereAgain() throws Exception {
        workbench.create("anne", "nieuw.md", "lang werk");

        workbench.delete("anne", "nieuw.md");
        workbench.bringBack("anne");

        assertThat(workbench.of("anne").text("nieuw.md")).isEqualTo("lang werk");
    }

    @Test
    void editsThatWereDroppedComeBackAllAtOnce() throws Exception {
        type(RULES, "een");
        type(EXAMPLES, "twee");

        workbench.dropAll("anne");
        assertThat(workbench.of("anne").edits()).isEmpty();
        workbench.bringBack("anne");

        assertThat(workbench.of("anne").text(RULES)).isEqualTo("een");
        assertThat(workbench.of("anne").text(EXAMPLES)).isEqualTo("twee");
    }

    @Test
    void whatWasTypedSinceStays() throws Exception {
        type(RULES, "eerst");
        workbench.drop("anne", RULES);
        type(RULES, "daarna");

        assertThat(workbench.canBringBack("anne")).isEmpty();
        workbench.bringBack("anne");

        assertThat(workbench.of("anne").text(RULES)).isEqualTo("daarna");
    }

    private void type(String path, String text) throws Exception {
        WorkingCopy copy = workbench.of("anne");
        workbench.keep("anne", path, copy.hashOnDisk(path), Workbench.mark(copy.text(path)), text);
    }
}

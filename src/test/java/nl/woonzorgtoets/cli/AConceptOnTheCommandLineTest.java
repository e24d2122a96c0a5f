package nl.woonzorgtoets.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.accounts.Persons;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Two people bring a change to where it judges from a terminal, each under their own name. */
class AConceptOnTheCommandLineTest extends OpenPages {

    private static final Path SMALL = Path.of("src/test/resources/nl/woonzorgtoets/web/regels");
    private static final String PASSWORD = "een lange zin met spaties";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    static Path temporary;

    @Autowired
    private Persons persons;

    @Autowired
    private RulebookShelf shelf;

    @Value("${local.server.port}")
    private int port;

    @DynamicPropertySource
    static void rulesOfItsOwn(DynamicPropertyRegistry registry) throws Exception {
        Path rules = Files.createTempDirectory("woonzorgtoets-opdrachtregel");
        write(rules);
        registry.add("woonzorgtoets.regels", rules::toString);
    }

    private static void write(Path folder) throws Exception {
        for (var file : RuleFiles.read(SMALL).contents().entrySet()) {
            Path place = folder.resolve(file.getKey());
            Files.createDirectories(place.getParent());
            Files.write(place, file.getValue());
        }
    }

    @Test
    void theAuthorIsRefusedAndAnotherApproves() throws Exception {
        Path changed = temporary.resolve("gewijzigd");
        write(changed);
        Files.writeString(changed.resolve("drempels.yaml"), "# nieuw\n", StandardOpenOption.APPEND);
        String hash = RuleFiles.read(changed).hash();
        person("anna");
        person("bram");

        assertThat(run("anna", "instuur", changed.toString())).isZero();
        String concept = text(out).replaceAll("(?s).*\"nummer\" : \"(concept-[0-9]+)\".*", "$1");
        assertThat(run("anna", "dien-in", concept)).isOne();
        assertThat(text(err)).contains("Schrijf kort op waarom");
        assertThat(run("anna", "dien-in", concept, "--reden=De raad wil het.", "--verwachting=niet te beoordelen: 0"))
                .isZero();
        assertThat(run("anna", "keur-goed", concept)).isOne();
        assertThat(text(err)).contains("U heeft hier zelf aan gewerkt.");
        assertThat(run("anna", "activeer", concept)).isOne();
        assertThat(run("bram", "keur-goed", concept)).isZero();
        assertThat(run("bram", "activeer", concept)).isZero();

        assertThat(shelf.active().rulebook().hash()).isEqualTo(hash);
        assertThat(run("bram", "keur-goed")).isEqualTo(2);
    }

    private void person(String login) throws Exception {
        Persons.Invited invited = persons.invite(login, login, "adviseur", "beleid", null);
        persons.choose(login, invited.code(), PASSWORD);
    }

    private int run(String account, String... words) throws Exception {
        Path password = Files.writeString(temporary.resolve("wachtwoord"), PASSWORD + "\n");
        List<String> all = new ArrayList<>(List.of("regels"));
        all.addAll(List.of(words));
        all.addAll(List.of(
                "--account=" + account, "--wachtwoordbestand=" + password, "--dienst=http://127.0.0.1:" + port));
        return Cli.run(all, new Terminal(new PrintStream(out), new PrintStream(err)));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}

package nl.woonzorgtoets.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.accounts.Persons;
import nl.woonzorgtoets.accounts.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has the data folder makes the first persons. */
class PersonsOnTheCommandLineTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path data;

    @Test
    void theFirstPersonComesInWithTheCodeThatIsShown() throws Exception {
        Persons service = new Persons(data, 1, Clock.systemUTC());

        assertThat(run("nodig-uit", "anna", "--naam=Anna de Vries", "--functie=hoofd wonen", "--rollen=beheer,beleid"))
                .isZero();
        String code = text(out).replaceAll("(?s).*Code: (\\S+).*", "$1");
        service.choose("anna", code, "een lange zin met spaties");

        assertThat(service.count(Role.BEHEER, "parkstad"))
                .as("the service sees it at once")
                .isOne();
        out.reset();
        assertThat(run("lijst")).isZero();
        assertThat(text(out))
                .contains("anna  Anna de Vries, hoofd wonen  beleid,beheer")
                .doesNotContain(code);
    }

    @Test
    void aPersonIsHelpedToANewPasswordWithdrawnAndForgotten() throws Exception {
        run("nodig-uit", "anna", "--naam=Anna", "--functie=x", "--rollen=beleid");
        String first = text(out);
        out.reset();

        assertThat(run("herstel", "anna")).isZero();
        assertThat(text(out)).contains("Code: ").isNotEqualTo(first);
        assertThat(run("wis-naam", "anna")).as("not of who works here").isOne();
        assertThat(run("trek-in", "anna")).isZero();
        assertThat(run("wis-naam", "anna")).isZero();
        out.reset();
        assertThat(run("lijst")).isZero();
        assertThat(text(out)).contains("de naam is gewist", "ingetrokken").doesNotContain("Anna");
    }

    @Test
    void whatCannotBeIsSaid() {
        assertThat(run("nodig-uit", "anna", "--naam=Anna", "--functie=x", "--rollen=baas"))
                .isOne();
        assertThat(text(err)).contains("Kies een of meer rollen uit: beoordelaar, beleid, auditor, beheer.");
        assertThat(run("trek-in", "bram")).isEqualTo(2);
        assertThat(run("nodig-uit")).isEqualTo(2);
        data = data.resolve("nergens");
        assertThat(run("lijst")).isOne();
    }

    private int run(String... words) {
        List<String> all = new ArrayList<>(List.of("personen"));
        all.addAll(List.of(words));
        all.add("--data=" + data);
        return Cli.run(all, new Terminal(new PrintStream(out), new PrintStream(err)));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}

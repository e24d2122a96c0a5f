package nl.woonzorgtoets.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AskingWhatNothingHasToDoWithTest {

    private static final String NEIGHBOURS = "aanvraag/2-buren.drl";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void aNewFramework() {
        folder = temporary.resolve("dakterrassen");
        run("regels", "nieuw", folder.toString());
    }

    @Test
    void everythingOfANewFrameworkIsMadeTrueByAnExample() {
        assertThat(coverage()).isZero();

        assertThat(told().get("onderdelen").intValue()).isEqualTo(4);
        assertThat(told().get("zonderVoorbeeld")).isEmpty();
        assertThat(told().get("zaken").isNull()).isTrue();
        assertThat(told().get("ongelezenVragen"))
                .extracting(JsonNode::stringValue)
                .containsExactly("zaak.zaaknummer", "zaak.peildatum");
        assertThat(told().get("ongelezenDrempels")).isEmpty();
    }

    @Test
    void aWayInWhichARuleCanHoldAndThatNoExampleShowsIsTold() throws IOException {
        change(NEIGHBOURS, "Aanvraag( buren == true )", "Aanvraag( buren == true || oppervlakte < 1 )");

        assertThat(coverage()).as("the rule itself holds in an example").isZero();

        assertThat(told().get("zonderVoorbeeld")).hasSize(1);
        assertThat(told().get("zonderVoorbeeld").get(0).get("over").stringValue())
                .isEqualTo("regel 2-2");
        assertThat(told().get("zonderVoorbeeld").get(0).get("wat").stringValue())
                .isEqualTo("oppervlakte < 1");
    }

    @Test
    void aRuleThatNoExampleMakesTrueAnyMoreIsTold() throws IOException {
        change(NEIGHBOURS, "Aanvraag( buren == true )", "Aanvraag( buren == true, oppervlakte < 1 )");

        assertThat(run("regels", "dekking", folder.toString())).isEqualTo(1);

        assertThat(text()).contains("aanvraag/2-buren.drl:13  Geen voorbeeld maakt dit waar: regel 2-2");
    }

    @Test
    void aThresholdThatNoRuleReadsIsTold() throws IOException {
        change("drempels.yaml", "drempels:\n", """
                drempels:
                  vergeten.grens:
                    label: Vergeten grens
                    lidwoord: de
                    soort: geheel
                    bron: nota:1
                    waarden:
                      - { vanaf: 2026-01-01, waarde: 3 }
                """);

        run("regels", "dekking", folder.toString());

        assertThat(text()).contains("Geen regel leest deze drempel: vergeten.grens");
    }

    @Test
    void withAnArchiveItIsToldWhatNoCaseMadeTrue() {
        assertThat(run("regels", "dekking", "rules", "--archief=cases", "--json"))
                .isZero();

        assertThat(told().get("zaken").intValue()).isEqualTo(20);
        assertThat(told().get("zonderZaak").size()).isBetween(1, 200);
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    private int coverage() {
        return run("regels", "dekking", folder.toString(), "--json");
    }

    private JsonNode told() {
        return JsonMapper.shared().readTree(text());
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private int run(String... args) {
        out.reset();
        boolean asJson = List.of(args).contains("--json");
        return Cli.run(
                List.of(args),
                new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(asJson ? OutputStream.nullOutputStream() : out, true, StandardCharsets.UTF_8)));
    }
}

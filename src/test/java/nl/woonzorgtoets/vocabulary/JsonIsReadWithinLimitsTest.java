package nl.woonzorgtoets.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonIsReadWithinLimitsTest {

    @Test
    void whatStandsThereIsReadAsItIs() throws Exception {
        assertThat(tree("{\"a\":[1.50,\"é\",true,null,{}],\"b\":[]}"))
                .isEqualTo(
                        Map.of("a", Arrays.asList(new BigDecimal("1.50"), "é", true, null, Map.of()), "b", List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e99999999",
                "1e999999999",
                "-1e999",
                "1e16",
                "1e-99999999",
                "1e-41",
                "12345678901234567890",
                "0.00000000000000000000000000000000000000000001"
            })
    void aNumberThatGrowsIsRefusedAtItsPlace(String number) {
        assertThatThrownBy(() -> tree("{\"woningen\":[{\"aantal\":" + number + "}]}"))
                .isInstanceOfSatisfying(
                        InvalidDossierException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(DossierProblem::pointer)
                                .containsExactly("/woningen/0/aantal"));
    }

    @Test
    void whatIsTooLongTooDeepTooLargeOrThereTwiceIsRefused() {
        for (String json : List.of(
                "{\"a\":\"" + "x".repeat(Texts.LONGEST + 1) + "\"}",
                "[".repeat(60) + "]".repeat(60),
                "{\"a\":1,\"a\":2}",
                "\"" + "x".repeat(1_000_000) + "\"",
                "{\"a\":1} {}",
                "{\"a\":",
                "",
                "\uFEFF{}")) {
            assertThatThrownBy(() -> tree(json)).isInstanceOf(InvalidDossierException.class);
        }
    }

    private static Object tree(String json) throws InvalidDossierException {
        return DossierReader.tree(json.getBytes(StandardCharsets.UTF_8));
    }
}

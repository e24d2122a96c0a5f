package nl.woonzorgtoets.regelset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.woonzorgtoets.release.Examples;
import org.junit.jupiter.api.Test;

/** Every rule is proven by the examples beside it: one that fires, one that does not, and the boundary. */
class ExamplesTest {

    @Test
    void allComeOutAsExpectedByBothEvaluators() {
        List<Examples.Result> results = Examples.run(Parkstad.rulebook());

        assertThat(results.stream().filter(result -> !result.passed()).map(Examples.Result::melding))
                .isEmpty();
        assertThat(results).hasSizeGreaterThan(3 * Parkstad.rulebook().rules().size());
    }

    @Test
    void thereAreAtLeastSixtyRulesOfManyParagraphs() {
        assertThat(Parkstad.rulebook().rules()).hasSizeGreaterThan(60);
        assertThat(Parkstad.rulebook().rules().stream()
                        .map(rule -> rule.source().paragraph())
                        .distinct())
                .hasSizeGreaterThan(20);
    }
}

package nl.woonzorgtoets.vocabulary;

import static nl.woonzorgtoets.vocabulary.NotApplicable.NOT_APPLICABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OperatorTest {

    @ParameterizedTest
    @EnumSource
    void anUnknownSideMakesEveryComparisonUnknown(Operator operator) {
        assertThat(operator.test(null, "a")).isEqualTo(Truth.UNKNOWN);
        assertThat(operator.test(BigDecimal.ONE, null)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void numbersCompareByValueNotByScale() {
        assertThat(Operator.EQUAL.test(new BigDecimal("1.50"), new BigDecimal("1.5")))
                .isEqualTo(Truth.TRUE);
        assertThat(Operator.LESS.test(new BigDecimal("0"), new BigDecimal("0.000")))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void whatIsNotApplicableDiffersFromEverythingAndLiesOnNoSide() {
        assertThat(Operator.EQUAL.test(NOT_APPLICABLE, "a")).isEqualTo(Truth.FALSE);
        assertThat(Operator.NOT_EQUAL.test(NOT_APPLICABLE, "a")).isEqualTo(Truth.TRUE);
        assertThat(Operator.LESS.test(NOT_APPLICABLE, BigDecimal.ONE)).isEqualTo(Truth.FALSE);
        assertThat(Operator.AT_LEAST.test(NOT_APPLICABLE, BigDecimal.ONE)).isEqualTo(Truth.FALSE);
        assertThat(Operator.CONTAINS.test(NOT_APPLICABLE, "a")).isEqualTo(Truth.FALSE);
        assertThat(Operator.EQUAL.test(NOT_APPLICABLE, null)).isEqualTo(Truth.FALSE);
    }

    @ParameterizedTest
    @EnumSource
    void theComplementHoldsExactlyWhenTheOperatorDoesNot(Operator operator) {
        List<Object[]> pairs = operator.name().contains("CONTAINS")
                ? List.of(new Object[] {List.of("a"), "a"}, new Object[] {List.of("a"), "b"})
                : List.of(new Object[] {BigDecimal.ONE, BigDecimal.TEN}, new Object[] {BigDecimal.TEN, BigDecimal.TEN});
        pairs.forEach(pair -> assertThat(operator.complement().test(pair[0], pair[1]))
                .isEqualTo(operator.test(pair[0], pair[1]).not()));
    }
}

package nl.woonzorgtoets.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class UnitTest {

    @Test
    void whatANumberMeansStandsBetweenBracketsAndAScaleIsNotCounted() {
        assertThat(Unit.of("score, 0 is het landelijk gemiddelde").after(new BigDecimal("-0.28")))
                .isEqualTo("-0,28 (0 is het landelijk gemiddelde)");
        assertThat(Unit.of("woningen, een negatief getal is een tekort").after(new BigDecimal("-212")))
                .isEqualTo("-212 woningen (een negatief getal is een tekort)");
        assertThat(Unit.of("euro").after(new BigDecimal("932.93"))).isEqualTo("932,93 euro");
        assertThat(Unit.of("euro").after(new BigDecimal("8000.5"))).isEqualTo("8000,50 euro");
        assertThat(Unit.of("meter").after(new BigDecimal("1.5"))).isEqualTo("1,5 meter");
        assertThat(Unit.of(null).after(BigDecimal.ONE)).isEqualTo("1");
    }

    @Test
    void ofOneThingItIsOne() {
        assertThat(Unit.of("woningen").after(BigDecimal.ONE)).isEqualTo("1 woning");
        assertThat(Unit.of("woningen of plekken").after(BigDecimal.ONE)).isEqualTo("1 woning of plek");
        assertThat(Unit.of("personen").after(new BigDecimal("1.0"))).isEqualTo("1,0 persoon");
        assertThat(Unit.of("zorgverleners").after(BigDecimal.ONE)).isEqualTo("1 zorgverlener");
        assertThat(Unit.of("% van de woningen").after(BigDecimal.ONE)).isEqualTo("1 % van de woningen");
        assertThat(Unit.of("jaar").after(BigDecimal.ONE)).isEqualTo("1 jaar");
    }

    @Test
    void aLabelCanSayWhatIsCounted() {
        assertThat(Unit.of("woningen").saidBy("Aantal Woningen")).isTrue();
        assertThat(Unit.of("woningen").saidBy("Prijs")).isFalse();
        assertThat(Unit.of(null).saidBy("Prijs")).isTrue();
    }
}

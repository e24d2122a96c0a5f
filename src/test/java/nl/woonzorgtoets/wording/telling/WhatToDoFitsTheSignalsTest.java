package nl.woonzorgtoets.wording.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.woonzorgtoets.oordeel.EersteEditie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever is asked to explain a signal is not told that nothing is left to do; and what holds a verdict is what is sorted out. */
class WhatToDoFitsTheSignalsTest {

    @ParameterizedTest
    @MethodSource("said")
    void nothingIsLeftOnlyWhenThereAreNoSignals(Said said) {
        String next = next(said);

        assertThat(next.contains("niets meer te doen"))
                .isEqualTo(said.oordeel() == EersteEditie.POSITIEF && said.many() == 0);
        assertThat(next.contains("bespreekt de signalen")).isEqualTo(said.many() > 1);
        assertThat(next.contains("bespreekt het signaal")).isEqualTo(said.many() == 1);
    }

    @ParameterizedTest
    @MethodSource("said")
    void rulesThatContradictEachOtherAreSortedOut(Said said) {
        boolean held = said.oordeel() == EersteEditie.AANHOUDEN && said.contradiction();

        assertThat(next(said).contains("zoekt uit welke uitkomst klopt")).isEqualTo(held);
    }

    static Stream<Said> said() {
        return Said.all();
    }

    private static String next(Said said) {
        return String.join(" ", Telling.of(said.document(), said.rulebook()).next());
    }
}

package nl.woonzorgtoets.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.woonzorgtoets.Endurance;
import nl.woonzorgtoets.oordeel.Stap;
import nl.woonzorgtoets.rulebook.Rulebook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In frameworks and dossiers that nobody thought of, what a verdict says of itself is true, and knowing less never makes it milder. */
@Endurance
class WhateverTheFrameworkTest {

    /** One in so many answers is left out. */
    private static final List<Integer> OPEN = List.of(2, 4, 20, 1000);

    @ParameterizedTest
    @ValueSource(longs = {32, 34})
    void aVerdictKeepsItsPromises(long seed) throws Exception {
        Random random = new Random(seed);
        Set<Stap> decided = EnumSet.noneOf(Stap.class);
        int conditions = 0;
        for (int i = 0; i < 25 * Endurance.TIMES; i++) {
            InventedFramework framework = InventedFramework.random(random);
            Rulebook rulebook = framework.rulebook();
            List<Rulebook> withFewerFigures = new ArrayList<>();
            for (int j = 0; j < 3; j++) {
                withFewerFigures.add(framework.withFewerFigures(random).rulebook());
            }
            for (int j = 0; j < 8; j++) {
                String dossier = framework.questions().dossier(OPEN.get(random.nextInt(OPEN.size())));
                Promises full = Promises.of(rulebook, dossier);
                full.areKept();
                for (Rulebook less : withFewerFigures) {
                    Promises careful = Promises.of(less, dossier);
                    careful.areKept();
                    careful.claimNoMoreThan(full);
                    careful.areNoMilderThan(full);
                }
                new Answering(framework, new Chance(random)).from(full);
                decided.add(full.it().stap());
                conditions += full.it().conditions().size();
            }
        }
        assertThat(decided).as("or the test says nothing").containsExactlyInAnyOrder(Stap.values());
        assertThat(conditions).as("or the test says nothing").isGreaterThan(20);
    }
}

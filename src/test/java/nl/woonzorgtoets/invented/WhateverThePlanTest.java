package nl.woonzorgtoets.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.woonzorgtoets.Endurance;
import nl.woonzorgtoets.oordeel.Stap;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By the shipped rules, of plans that nobody handed in: what a verdict says of itself is true, and knowing less never makes it milder. */
@Endurance
class WhateverThePlanTest {

    @ParameterizedTest
    @ValueSource(longs = {41, 42})
    void aVerdictKeepsItsPromises(long seed) {
        Chance chance = new Chance(new Random(seed));
        InventedPlans plans = new InventedPlans(Parkstad.rulebook().vocabulary(), chance);
        List<Rulebook> withFewerFigures = new ArrayList<>();
        for (int i = 0; i < 8 * Endurance.TIMES; i++) {
            withFewerFigures.add(new FewerFigures(Parkstad.rulebook(), chance).random());
        }
        Set<Stap> decided = EnumSet.noneOf(Stap.class);
        int underConditions = 0;
        int refused = 0;
        for (int i = 0; i < 80 * Endurance.TIMES; i++) {
            Path known = chance.one(Parkstad.dossiers());
            String dossier = plans.like(Parkstad.text(known), chance.from(0, 12));
            try {
                Promises full = Promises.of(Parkstad.rulebook(), dossier, Map.of());
                full.areKept();
                for (Rulebook less : withFewerFigures) {
                    Promises careful = Promises.of(less, dossier, Map.of());
                    careful.areKept();
                    careful.claimNoMoreThan(full);
                    careful.areNoMilderThan(full);
                }
                decided.add(full.it().stap());
                underConditions += full.it().oordeel().onderVoorwaarden() ? 1 : 0;
            } catch (InvalidDossierException e) {
                // Such answers are not taken in.
                refused++;
            }
        }
        assertThat(decided).as("or the test says nothing").contains(Stap.EIS_IN_BEGINSEL, Stap.ONVOLLEDIG, Stap.SLOT);
        assertThat(underConditions).as("or the test says nothing").isGreaterThan(2);
        assertThat(refused).as("or the test says nothing").isLessThan(40 * Endurance.TIMES);
    }
}

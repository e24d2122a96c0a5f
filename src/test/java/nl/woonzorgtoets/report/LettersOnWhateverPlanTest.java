package nl.woonzorgtoets.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.woonzorgtoets.Endurance;
import nl.woonzorgtoets.invented.Chance;
import nl.woonzorgtoets.invented.InventedPlans;
import nl.woonzorgtoets.regelset.Parkstad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of shipped plans, of plans that an expert judged and of plans that nobody handed in, letters say what is so to every reader. */
@Endurance
class LettersOnWhateverPlanTest {

    private static KeptCases cases;

    @BeforeAll
    static void open() {
        cases = new KeptCases();
    }

    @AfterAll
    static void close() {
        cases.close();
    }

    static Stream<Path> dossiers() {
        return Stream.of(Parkstad.dossiers(), Parkstad.plans()).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void lettersSayWhatIsSo(Path dossier) throws IOException {
        String text = Parkstad.text(dossier);

        TrueLetters.of(cases, cases.keep(text), text).sayWhatIsSo();
    }

    @Test
    void lettersOnPlansThatNobodyHandedInSayWhatIsSo() throws IOException {
        Chance chance = new Chance(new Random(12));
        InventedPlans plans = new InventedPlans(Parkstad.rulebook().vocabulary(), chance);
        List<Path> known = dossiers().toList();
        Set<String> verdicts = new TreeSet<>();
        for (int i = 0; i < 20 * Endurance.TIMES; i++) {
            String dossier = plans.like(Parkstad.text(chance.one(known)), chance.from(1, 12));
            Optional<String> nummer = cases.keepIfTaken(dossier);
            if (nummer.isPresent()) {
                TrueLetters letters = TrueLetters.of(cases, nummer.get(), dossier);
                try {
                    letters.sayWhatIsSo();
                } catch (AssertionError e) {
                    throw new AssertionError(dossier, e);
                }
                verdicts.add(letters.judged().oordeel().code());
            }
        }
        assertThat(verdicts).as("or the test says nothing").hasSizeGreaterThan(2);
    }
}

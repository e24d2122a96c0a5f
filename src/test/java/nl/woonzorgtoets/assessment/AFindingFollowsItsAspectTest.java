package nl.woonzorgtoets.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.oordeel.Aspectstand;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.regelset.Parkstad;
import org.junit.jupiter.api.Test;

/** Of a rule the same can be found in two cases while its aspect stands otherwise, by what other rules found. */
class AFindingFollowsItsAspectTest {

    @Test
    void itIsWrittenForWhereTheAspectStandsInThisCase() {
        Judgement judgement = Parkstad.assess(Parkstad.text(Parkstad.dossiers().get(0)));
        RuleExplanation found = judgement.explanations().stream()
                .filter(it -> it.truth().isTrue())
                .findFirst()
                .orElseThrow();
        Aspectstand stand =
                judgement.uitslag().standen().get(found.rule().conclusion().aspect());
        Aspectstand other = new Aspectstand(
                stand.aspect(),
                Uitkomst.TEGENSTRIJDIG,
                Set.of(Uitkomst.TEGENSTRIJDIG),
                false,
                false,
                false,
                false,
                false,
                null);
        FindingByStand finding = FindingByStand.of(found);

        assertThat(finding.where(stand).outcome()).isEqualTo(stand.uitkomst()).isNotEqualTo(Uitkomst.TEGENSTRIJDIG);
        assertThat(finding.where(other).outcome()).isEqualTo(Uitkomst.TEGENSTRIJDIG);
        assertThat(finding.where(stand).outcome()).isEqualTo(stand.uitkomst());
        assertThat(finding.where(stand)).isSameAs(finding.where(stand));
    }
}

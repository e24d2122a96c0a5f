package nl.woonzorgtoets.web.ui.archief;

import static org.assertj.core.api.Assertions.assertThat;

import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.web.ui.Browser;
import nl.woonzorgtoets.web.ui.Browser.Page;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Where the plans lie and how they stand, over a whole archive, so one of its own. */
@TestPropertySource(properties = "spring.application.name=plannen")
class PlansOnTheMapTest extends OpenPages {

    private static boolean judged;

    @Autowired
    private AssessmentDesk desk;

    @Autowired
    private SqliteArchive archive;

    private Browser assessor;

    @BeforeEach
    void twoPlansInAVulnerableWijkOfWhichOneGoesOnAndOneElsewhereThatWasHandedInTwice() {
        if (!judged) {
            Cases.decided(archive, Cases.judged(desk, "03", "STACK"), "POSITIEF", "De buurt vroeg erom.");
            Cases.judged(desk, "03", "STACK-2");
            Cases.judged(desk, "07", "UITSTROOM");
            Cases.judged(desk, "07", "UITSTROOM");
            judged = true;
        }
        assessor = signedIn("beoordelaar");
    }

    @Test
    void ofEachZaakItsLatestStandsInItsPlaceByWhatWasDecidedAndLackingThatJudged() {
        Page page = assessor.open("/archief/plannen");

        assertThat(page.text())
                .contains("3 plannen gevonden")
                .containsPattern("Vrieheide-De Stack Heerlen -?[0-9,]+ -?[0-9,]+ alle 1 0 0 1 2")
                .containsPattern("Beekdaelen -?[0-9,]+ -?[0-9,]+ [a-z0-9]+ 0 0 1 0 1");
    }

    @Test
    void wherePlansGoOnAgainstEveryFigureIsToldAndMarkedOnTheMapBesideWhatThePlacesBear() {
        Page page = assessor.open("/archief/plannen");

        assertThat(page.text())
                .contains(
                        "In 1 wijk kan iets doorgaan terwijl alle cijfers er onder de grens liggen",
                        "Draagkracht van de wijken");
        assertThat(page.html())
                .containsPattern("shade-[1-4] warned\" d=\"[^\"]*\"><title>Vrieheide-De Stack \\(Heerlen\\): 2");
        assertThat(page.html())
                .containsPattern("shade-more-2\" d=\"[^\"]*\"><title>Vrieheide-De Stack[^<]*onder de grens: alle");
    }

    @Test
    void plansAreChosenByHowTheyStandWhatTheyAddAndWhereAndAsASpreadsheet() {
        assertThat(assessor.open("/archief/plannen?stand=GAAT_DOOR").text())
                .contains("1 plan gevonden", "Vrieheide-De Stack Heerlen");
        assertThat(assessor.open("/archief/plannen?gemeente=BEEKDAELEN").text())
                .contains("1 plan gevonden")
                .doesNotContain("Vrieheide-De Stack Heerlen");
        assertThat(assessor.open("/archief/plannen?van=2020-01-01&tot=2020-12-31")
                        .text())
                .contains("0 plannen gevonden", "Niets past bij deze keuzes");
        assertThat(assessor.open("/archief/plannen.csv?stand=GAAT_DOOR").text())
                .containsPattern("Vrieheide-De Stack;Heerlen;[^;]*;[^;]*;alle;1;1;0;0;0");
    }

    @Test
    void aChoiceThatDoesNotExistIsRefused() {
        assertThat(assessor.open("/archief/plannen?stand=WOLKEN").text()).contains("Kies iets uit de lijst.");
        assertThat(assessor.open("/archief/plannen.csv?voegtToe=wolken").status())
                .isEqualTo(400);
    }
}

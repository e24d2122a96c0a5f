package nl.woonzorgtoets;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import nl.woonzorgtoets.base.Breuk;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms depend only downward; only one of them knows the engine. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.woonzorgtoets");

    @Test
    void roomsDependOnlyOnWhatTheyDeclare() {
        ApplicationModules.of(Woonzorgtoets.class).verify();
    }

    @Test
    void arrowsPointOneWayAlsoInsideARoom() {
        SlicesRuleDefinition.slices()
                .matching("nl.woonzorgtoets.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void noRoomMayUseWhatItDoesNotUse() {
        assertThat(Permissions.of(CLASSES).unused()).isEmpty();
    }

    @Test
    void everyRoomOfTheDesignIsThereAndNoOther() {
        assertThat(House.built().rooms())
                .containsExactlyInAnyOrderElementsOf(
                        House.FLOORS.values().stream().flatMap(List::stream).toList());
    }

    @Test
    void arrowsPointDownwardFromFloorToFloor() {
        assertThat(House.built().arrowsUp()).isEmpty();
    }

    @Test
    void onlyTheRulebookKnowsDrools() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("nl.woonzorgtoets.rulebook..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(CLASSES);
    }

    @Test
    void theJudgementKnowsNoSpringNoClockAndNoFiles() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage(
                        "nl.woonzorgtoets.vocabulary..", "nl.woonzorgtoets.oordeel..", "nl.woonzorgtoets.explanation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.boot..",
                        "org.springframework.web..",
                        "org.springframework.context..",
                        "java.nio.file..",
                        "java.time.Clock")
                .check(CLASSES);
    }

    @Test
    void theVerdictItselfIsPlainJava() {
        ArchRuleDefinition.classes()
                .that()
                .resideInAPackage("nl.woonzorgtoets.oordeel..")
                .or()
                .belongToAnyOf(Breuk.class)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("nl.woonzorgtoets.oordeel..", "java..", "org.springframework.modulith..")
                                .or(type(Breuk.class)))
                .check(CLASSES);
    }
}

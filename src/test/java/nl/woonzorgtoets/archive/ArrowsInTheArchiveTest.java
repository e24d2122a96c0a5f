package nl.woonzorgtoets.archive;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.Test;

/** The port knows nothing behind it, and what lies behind it builds on one another in one direction. */
class ArrowsInTheArchiveTest {

    private static final String ARCHIVE = "nl.woonzorgtoets.archive";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.woonzorgtoets");

    @Test
    void pointDownwardOnly() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("port")
                .definedBy(ARCHIVE)
                .layer("database")
                .definedBy(ARCHIVE + ".database")
                .layer("ledger")
                .definedBy(ARCHIVE + ".ledger")
                .layer("cases")
                .definedBy(ARCHIVE + ".cases")
                .layer("bundle")
                .definedBy(ARCHIVE + ".bundle")
                .layer("sqlite")
                .definedBy(ARCHIVE + ".sqlite")
                .whereLayer("port")
                .mayNotAccessAnyLayer()
                .whereLayer("database")
                .mayOnlyAccessLayers("port")
                .whereLayer("ledger")
                .mayOnlyAccessLayers("port", "database")
                .whereLayer("cases")
                .mayOnlyAccessLayers("port", "database", "ledger")
                .whereLayer("bundle")
                .mayOnlyAccessLayers("port", "ledger", "cases")
                .whereLayer("sqlite")
                .mayOnlyAccessLayers("port", "database", "ledger", "cases")
                .check(CLASSES);
    }

    @Test
    void onlyTheWiringAndTheCommandLineOpenADatabase() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages(ARCHIVE + "..", "nl.woonzorgtoets.app..", "nl.woonzorgtoets.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ARCHIVE + ".sqlite..", ARCHIVE + ".database..")
                .check(CLASSES);
    }
}

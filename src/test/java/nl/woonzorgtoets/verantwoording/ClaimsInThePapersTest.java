package nl.woonzorgtoets.verantwoording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.archive.NewCase;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.rulebook.SecretPlace;
import nl.woonzorgtoets.verantwoording.GroupEffects.Effect;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.web.access.Permission;
import nl.woonzorgtoets.web.access.Permissions;
import nl.woonzorgtoets.wording.framework.RegionFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the papers say about the program and no other test holds. */
class ClaimsInThePapersTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.woonzorgtoets");

    private static final String CITIZEN = "111222333";

    @TempDir
    Path data;

    @Test
    void afterAVerdictThereIsNoDecision() {
        try (SqliteArchive archive = SqliteArchive.open(data)) {
            archive.keepRules("parkstad", Parkstad.rulebook().files());

            KeptCase kept = archive.keep(new NewCase(document("03")));

            assertThat(archive.decisions(kept.nummer())).isEmpty();
        }
    }

    @Test
    void ofGroupsOnlyNumbersAndChoicesAreAsked() {
        assertThat(Parkstad.rulebook()
                        .vocabulary()
                        .sections()
                        .get("doelgroepen")
                        .type()
                        .fields())
                .isNotEmpty()
                .noneMatch(it -> it.type() == FieldType.TEKST || it.type() == FieldType.DATUM);
    }

    @Test
    void aNameInAFreeFieldIsNotRecognised() {
        String named = named("Huis voor J. Jansen");

        assertThat(Parkstad.dossier(named).text()).isNotNull();
    }

    @Test
    void aCitizenServiceNumberIsRefused() {
        assertThatThrownBy(() ->
                        Parkstad.rulebook().read(named("Huis van " + CITIZEN).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidDossierException.class);
    }

    @Test
    void bibobMovesNoVerdict() {
        Assessment harmless = Parkstad.assess(withBibob("GEEN_GEVAAR")).assessment();
        Assessment grave = Parkstad.assess(withBibob("ERNSTIG")).assessment();

        assertThat(grave.concludesAs(harmless)).isTrue();
        assertThat(grave.conditions()).isEqualTo(harmless.conditions());
    }

    @Test
    void bibobIsNotKeptApartYet() {
        assertThat(Parkstad.rulebook().secretAnswers(Parkstad.dossier(withBibob("ERNSTIG"))))
                .extracting(SecretPlace::pointer)
                .noneMatch(it -> it.contains("bibob"));
    }

    @Test
    void nothingOfACaseIsOpen() {
        assertThat(Permissions.TABLE)
                .filteredOn(Permission::isOpen)
                .extracting(Permission::pattern)
                .containsExactlyInAnyOrder(
                        "/inloggen",
                        "/thema.css",
                        // For who was invited and has no password yet: it takes a code, and tells nothing.
                        "/wachtwoord",
                        "/wachtwoord",
                        "/.well-known/security.txt",
                        "/static/**",
                        "/webjars/**",
                        "/api/v1/openapi.json");
    }

    @Test
    void theProgramCallsNoOtherComputer() {
        // Beside whether its own port is free: commands that whoever types them sends to a service of this program.
        ArchRuleDefinition.noClasses()
                .that()
                .doNotHaveFullyQualifiedName("nl.woonzorgtoets.app.FirstLook")
                .and()
                .doNotHaveFullyQualifiedName("nl.woonzorgtoets.cli.ConceptCommands")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net.http..",
                        "org.springframework.web.client..",
                        "org.springframework.web.reactive..",
                        "javax.mail..",
                        "jakarta.mail..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Socket.class, URLConnection.class, HttpURLConnection.class)
                .orShould()
                .callMethod(URL.class, "openStream")
                .check(PROGRAM);
    }

    @Test
    void byItselfItListensOnThisComputerOnly() {
        YamlPropertiesFactoryBean settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application.yaml"));
        Properties read = settings.getObject();

        assertThat(read).containsEntry("server.address", "127.0.0.1");
    }

    @Test
    void destroyingHasNoDoorYet() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("nl.woonzorgtoets.archive..")
                .should()
                .callMethod(Archive.class, "destroy", String.class, String.class, String.class, String.class)
                .check(PROGRAM);
    }

    @Test
    void everyRuleNamesWhereItComesFrom() {
        assertThat(Parkstad.rulebook().rules())
                .allSatisfy(it -> assertThat(Parkstad.rulebook().bronnen())
                        .containsKey(it.source().document()));
    }

    @Test
    void theDerivedFigureSaysThatItIs() {
        assertThat(RegionFigures.of(Parkstad.rulebook()).figures())
                .filteredOn(it -> it.label().equals("SES-WOA"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.remark()).startsWith("Afgeleid"));
        ObjectNode plan = (ObjectNode) JsonMapper.shared().readTree(Parkstad.text("03"));
        plan.withObject("locatie").remove(List.of("sesWoa", "bronScores"));
        assertThat(Parkstad.assess(plan.toString()).assessment().findings())
                .flatExtracting(it -> it.used())
                .anySatisfy(it -> assertThat(String.valueOf(it.origin())).contains("niet het officiële wijkcijfer"));
    }

    @Test
    void anOpenAnswerIsNoRefusal() {
        ObjectNode plan = (ObjectNode) JsonMapper.shared().readTree(Parkstad.text("01"));
        plan.withObject("financieel").remove("exploitatieSluitend");

        Assessment open = Parkstad.assess(plan.toString()).assessment();

        assertThat(open.oordeel().onvolledig()).isTrue();
        assertThat(open.aspect("financieel.sluitend"))
                .hasValueSatisfying(it -> assertThat(it.outcome()).isEqualTo(Uitkomst.ONBEKEND));
    }

    @Test
    void aDesignatedGroupHasFewerPlaces() {
        Map<String, Map<String, Effect>> effects =
                GroupEffects.ofTheShippedRules().effects();
        long all = effects.get("REGULIER").size();

        effects.forEach((group, places) -> {
            long open = places.values().stream()
                    .filter(it -> it == Effect.JA || it == Effect.AFSPRAAK)
                    .count();
            if (isDesignated(group)) {
                assertThat(open).as(group).isPositive().isLessThan(all);
            } else {
                assertThat(open).as(group).isEqualTo(all);
            }
        });
    }

    @Test
    void aPsychicVulnerabilityIsDesignatedAndAnotherDisabilityIsNot() {
        assertThat(isDesignated("I.i.iii")).isTrue();
        assertThat(isDesignated("I.i.ii")).isFalse();
        assertThat(GroupEffects.groups())
                .containsEntry("I.i.iii", "Mensen met een psychische kwetsbaarheid")
                .containsEntry("I.i.ii", "Mensen met een lichamelijke, verstandelijke of zintuiglijke beperking");
    }

    @Test
    void pitchesAreHeldBackWhereTheWijkIsUnderPressure() {
        assertThat(Parkstad.assess(Parkstad.text("18")).assessment().aspect("fair-share.draagkracht"))
                .hasValueSatisfying(it -> {
                    assertThat(it.outcome()).isEqualTo(Uitkomst.VOLDOET_NIET);
                    assertThat(it.source().paragraph()).isEqualTo("5.3");
                });
    }

    @Test
    void allThatJudgesIsTextThatPeopleWrite() {
        assertThat(Parkstad.rulebook().files().contents()).allSatisfy((path, bytes) -> {
            assertThat(path).matches(".*\\.(md|yaml|drl|csv|json|geojson)");
            assertThat(new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8))
                    .isEqualTo(bytes);
        });
    }

    @Test
    void theSameCaseIsTheSameVerdict() {
        assertThat(Codecs.write(document("05"))).isEqualTo(Codecs.write(document("05")));
    }

    @Test
    void noLibraryLearnsOrPredicts() throws Exception {
        Pattern learning = Pattern.compile(
                "tensorflow|pytorch|onnx|djl|deeplearning|dl4j|weka|smile-|langchain|openai|spring-ai|mllib|xgboost|pmml|llama");
        try (Stream<String> lines = Files.lines(Path.of("pom.xml"))) {
            List<String> artifacts =
                    lines.filter(it -> it.contains("<artifactId>")).toList();

            assertThat(artifacts)
                    .isNotEmpty()
                    .noneMatch(it -> learning.matcher(it).find());
        }
    }

    private static boolean isDesignated(String group) {
        return Parkstad.rulebook().tables().get("regio/aandachtsgroepen.csv").stream()
                .anyMatch(it ->
                        it.get("code").equals(group) && it.get("kwetsbaar").equals("ja"));
    }

    private static CaseDocument document(String dossier) {
        return Parkstad.assess(Parkstad.text(dossier))
                .document(Envelope.now("parkstad", null, Instant.parse("2026-11-28T12:00:00Z"), "beoordelaar", null));
    }

    private static String named(String plan) {
        ObjectNode dossier = (ObjectNode) JsonMapper.shared().readTree(Parkstad.text("01"));
        dossier.withObject("zaak").put("plannaam", plan);
        return dossier.toString();
    }

    private static String withBibob(String status) {
        ObjectNode dossier = (ObjectNode) JsonMapper.shared().readTree(Parkstad.text("02"));
        dossier.withObject("initiatiefnemer").put("bibobStatus", status);
        return dossier.toString();
    }
}

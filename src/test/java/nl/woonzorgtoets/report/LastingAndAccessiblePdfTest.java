package nl.woonzorgtoets.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.regelset.Parkstad;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every report is PDF/A-2a and PDF/UA-1, says a checker that is not ours; and the same case gives the same bytes. */
class LastingAndAccessiblePdfTest {

    private static KeptCases cases;

    @BeforeAll
    static void open() {
        cases = new KeptCases();
    }

    @AfterAll
    static void close() {
        cases.close();
    }

    /** The ten cases of the experts: every verdict that they name, with and without what is missing. */
    static Stream<Path> dossiers() {
        return Parkstad.dossiers().stream().limit(10);
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void ofEveryCaseOfTheExperts(Path dossier) {
        assertIsLastingAndAccessible(pdf(cases.keep(Parkstad.text(dossier))));
    }

    @Test
    void ofACaseThatIsHeld() {
        assertIsLastingAndAccessible(pdf(cases.keep(Held.dossier())));
    }

    @Test
    void ofACaseWithADecisionInAnyCharacters() throws IOException {
        String nummer = cases.keep(Parkstad.text("08"));
        cases.decide(nummer, "POSITIEF", "Eén coöperatie, 62 m² – € 690: naïef? \uD83C\uDFE0 \u5BB6 \u0007 <b>&amp;");

        byte[] pdf = pdf(nummer);

        assertIsLastingAndAccessible(pdf);
        assertThat(text(pdf))
                .contains("Eén coöperatie, 62 m² – € 690: naïef? □ \u5BB6", "<b>&amp;")
                .doesNotContain("#");
    }

    @Test
    void ofACaseWhoseRulesCannotBeReadAnyMore() throws IOException {
        String nummer = cases.keep(Parkstad.text("08"));
        Reports reports = cases.withoutRules();

        byte[] pdf = reports.pdf(reports.find(nummer).orElseThrow());

        assertIsLastingAndAccessible(pdf);
        assertThat(text(pdf)).contains("kan de regels van toen niet meer lezen", "KERKRADE");
    }

    @Test
    void ofAnInstallationThatKnowsItsAddress() throws IOException {
        String nummer = cases.keep(Parkstad.text("01"));
        Reports reports = cases.reports("https://toets.voorbeeld.nl");

        byte[] pdf = reports.pdf(reports.find(nummer).orElseThrow());

        assertIsLastingAndAccessible(pdf);
        assertThat(text(pdf)).contains("https://toets.voorbeeld.nl/beoordelingen/" + nummer);
    }

    @Test
    void theCheckFindsAPdfThatCannotBeReadAloud() throws IOException {
        byte[] pdf = pdf(cases.keep(Parkstad.text("01")));
        ByteArrayOutputStream untagged = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
            document.save(untagged);
        }

        assertThat(PdfCheck.problems(untagged.toByteArray(), PDFAFlavour.PDFA_2_A))
                .isNotEmpty();
        assertThat(PdfCheck.problems(untagged.toByteArray(), PDFAFlavour.PDFUA_1))
                .isNotEmpty();
    }

    @Test
    void theSameCaseGivesTheSameBytesAndAnotherCaseOthers() {
        String nummer = cases.keep(Parkstad.text("05"));
        byte[] first = pdf(nummer);

        assertThat(pdf(nummer)).isEqualTo(first);
        assertThat(pdf(cases.keep(Parkstad.text("05")))).isNotEqualTo(first);

        cases.decide(nummer, "POSITIEF_ONDER_VOORWAARDEN", null);
        assertThat(pdf(nummer)).as("a decision is part of the report").isNotEqualTo(first);
    }

    @Test
    void whatStandsAboveATableIsReadBeforeIt() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(cases.keep(Parkstad.text("08"))))) {
            List<String> order = structure(document.getDocumentCatalog().getStructureTreeRoot());

            assertThat(order).doesNotContain("Caption").contains("Table", "H1", "Figure");
        }
    }

    private static List<String> structure(PDStructureNode node) {
        List<String> types = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                types.addAll(structure(element));
            }
        }
        return types;
    }

    @Test
    void itIsDatedAtTheMomentOfTheAssessment() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(cases.keep(Parkstad.text("01"))))) {
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(KeptCases.MOMENT);
            assertThat(document.getDocumentInformation().getTitle()).contains("wijk Simpelveld");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentCatalog().getDocumentOutline().hasChildren())
                    .isTrue();
        }
    }

    private static byte[] pdf(String nummer) {
        return cases.reports().pdf(cases.report(nummer));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static void assertIsLastingAndAccessible(byte[] pdf) {
        assertThat(PdfCheck.problems(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfCheck.problems(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }
}

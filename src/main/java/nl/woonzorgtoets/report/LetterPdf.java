package nl.woonzorgtoets.report;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.UUID;
import java.util.logging.Level;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** Makes a PDF that lasts (PDF/A-2a) and can be read aloud (PDF/UA-1); of the same page the same bytes. */
final class LetterPdf {

    private static final int RGB = 3;

    static {
        // It tells of every load, and of each style that is only for a browser.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private final LetterFonts fonts = new LetterFonts();
    private final byte[] colours = resource("/nl/woonzorgtoets/report/sRGB-v2-micro.icc");

    /** @param moment noted as the moment of making, so that no clock is needed */
    byte[] write(String page, Instant moment) {
        PDDocument empty = new PDDocument();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .usePDDocument(empty)
                .useColorProfile(colours)
                .withProducer("Woonzorgtoets")
                .withHtmlContent(page, null)
                .useExternalResourceAccessControl(
                        (uri, type) -> uri.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        fonts.use(builder, empty, page);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            date(document, moment);
            keepColours(document);
            document.setDocumentId(UUID.nameUUIDFromBytes(page.getBytes(StandardCharsets.UTF_8))
                    .getMostSignificantBits());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The renderer wrote the time of day, twice. */
    private static void date(PDDocument document, Instant moment) throws IOException {
        Instant second = moment.truncatedTo(ChronoUnit.SECONDS);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(second.atZone(ZoneOffset.UTC)));
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String dated = xmp.replaceFirst("(<xmp:CreateDate>)[^<]*", "$1" + second);
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }

    /** The Java version wrote its own name into the profile; the bytes are to be the same on all of them. */
    private void keepColours(PDDocument document) throws IOException {
        for (PDOutputIntent intent : document.getDocumentCatalog().getOutputIntents()) {
            PDStream profile = new PDStream(document, new ByteArrayInputStream(colours), COSName.FLATE_DECODE);
            profile.getCOSObject().setInt(COSName.N, RGB);
            intent.getCOSObject().setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        }
    }

    static byte[] resource(String name) {
        try (InputStream in = LetterPdf.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

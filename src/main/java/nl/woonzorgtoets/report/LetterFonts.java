package nl.woonzorgtoets.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The letters of the letter, of which only those that are used go into the PDF. */
final class LetterFonts {

    private static final String FAMILY = "Liberation Sans";
    private static final String OF_THE_EAST = "Droid Sans Fallback";
    private static final int FIRST_OF_THE_EAST = 0x2E80;
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final byte[] regular = LetterPdf.resource("/liberation/LiberationSans-Regular.ttf");
    private final byte[] bold = LetterPdf.resource("/liberation/LiberationSans-Bold.ttf");

    private final byte[] eastern = LetterPdf.resource("/nl/woonzorgtoets/report/DroidSansFallbackFull.ttf");

    /** What no letter is there for becomes an open square, and not a sign that somebody could have typed. */
    void use(PdfRendererBuilder builder, PDDocument document, String page) {
        builder.useReplacementText("□");
        builder.useFont(supplier(document, regular), FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(supplier(document, bold), FAMILY, BOLD, FontStyle.NORMAL, true);
        if (page.chars().anyMatch(it -> it >= FIRST_OF_THE_EAST)) {
            builder.useFont(supplier(document, eastern), OF_THE_EAST, REGULAR, FontStyle.NORMAL, true);
        }
    }

    private static PDFontSupplier supplier(PDDocument document, byte[] font) {
        return new PDFontSupplier(load(document, font));
    }

    /** Without ligatures: looking for them took more than half of the time, and a reader does not miss them. */
    private static PDFont load(PDDocument document, byte[] font) {
        try {
            TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font));
            parsed.setEnableGsub(false);
            return PDType0Font.load(document, parsed, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

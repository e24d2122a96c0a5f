package nl.woonzorgtoets.web.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table as a spreadsheet with Dutch settings opens it: UTF-8 with a mark, semicolons, each line ended as on Windows. */
public final class Csv {

    private static final String MARK = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("[\\s\\p{Z}\\p{C}]*[=+\\-@].*|[\t\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(,[0-9]+)?");

    private final StringWriter text = new StringWriter().append(MARK);
    private final CsvWriter lines = CsvWriter.builder()
            .fieldSeparator(';')
            .lineDelimiter(LineDelimiter.CRLF)
            .bufferSize(0)
            .build(text);

    public Csv(String... heads) {
        add(heads);
    }

    public void add(String... cells) {
        lines.writeRecord(Arrays.stream(cells).map(Csv::harmless).toList());
    }

    public ResponseEntity<byte[]> download(String name) {
        return Download.of(
                name,
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What somebody typed must not run as a formula in a spreadsheet, also not after spaces or in wide signs. */
    static String harmless(String value) {
        boolean runs = value != null
                && FORMULA.matcher(Normalizer.normalize(value, Normalizer.Form.NFKC))
                        .matches()
                && !NUMBER.matcher(value).matches();
        return runs ? "'" + value : value;
    }
}

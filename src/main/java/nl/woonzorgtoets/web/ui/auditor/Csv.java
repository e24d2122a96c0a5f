package nl.woonzorgtoets.web.ui.auditor;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table as a spreadsheet with Dutch settings opens it: UTF-8 with a mark, semicolons, each line ended as on Windows. */
final class Csv {

    private static final String MARK = "\uFEFF";

    private final StringBuilder text = new StringBuilder(MARK);

    Csv(String... heads) {
        add(heads);
    }

    void add(String... cells) {
        text.append(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    ResponseEntity<byte[]> download(String name) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What somebody typed must not run as a formula in a spreadsheet. */
    private static String cell(String value) {
        if (value == null) {
            return "";
        }
        String safe = value.matches("(?s)[=+\\-@\t\r].*") && !value.matches("-?[0-9]+(,[0-9]+)?") ? "'" + value : value;
        return safe.matches("(?s).*[;\"\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}

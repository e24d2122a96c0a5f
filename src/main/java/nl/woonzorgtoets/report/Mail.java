package nl.woonzorgtoets.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A text to send in somebody's own mail program.
 *
 * @param id one word, for an address within the page
 * @param title what it is for
 */
public record Mail(String id, String title, String subject, String text) {

    /** Opens it in a mail program. */
    public String link() {
        return "mailto:?subject=" + encoded(subject) + "&body=" + encoded(text.replace("\n", "\r\n"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

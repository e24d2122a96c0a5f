package nl.woonzorgtoets.web.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** To whom somebody can tell that this installation has a weakness, as RFC 9116 has it: from the settings, and without a clock. */
@Controller
class SecurityTextController {

    private static final String PATH = "/.well-known/security.txt";

    private final String text;

    /**
     * @param page an address to report at; left out when it is not https, which is not allowed there
     * @param until the last day on which the contact is right
     */
    SecurityTextController(
            @Value("${woonzorgtoets.contact.email:}") String mail,
            @Value("${woonzorgtoets.contact.adres:}") String page,
            @Value("${woonzorgtoets.contact.geldig-tot:}") String until,
            @Value("${woonzorgtoets.adres:}") String address) {
        List<String> lines = new ArrayList<>();
        if (mail.endsWith("@example.org") || page.startsWith("https://example.org")) {
            lines.add("# Dit is nog het contact van het voorbeeld. Vul woonzorgtoets.contact in.");
        }
        if (!mail.isBlank()) {
            lines.add("Contact: mailto:" + mail.strip());
        }
        if (isSecure(page)) {
            lines.add("Contact: " + page.strip());
        }
        lines.add("Expires: " + day(until) + "T23:59:59Z");
        lines.add("Preferred-Languages: nl, en");
        if (isSecure(address)) {
            lines.add("Canonical: " + address.strip().replaceAll("/+$", "") + PATH);
        }
        this.text = String.join("\n", lines) + "\n";
    }

    @GetMapping(PATH)
    ResponseEntity<String> text() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .body(text);
    }

    private static boolean isSecure(String address) {
        return address.strip().startsWith("https://");
    }

    private static LocalDate day(String until) {
        try {
            return LocalDate.parse(until.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "woonzorgtoets.contact.geldig-tot is '" + until + "'. Vul een dag in, zoals 2027-10-31.", e);
        }
    }
}

package nl.woonzorgtoets.report;

import static nl.woonzorgtoets.report.Judged.text;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.model.Source;
import nl.woonzorgtoets.wording.Words;
import tools.jackson.databind.JsonNode;

/** Names places in policy documents briefly: of the document that most rules rest on, only the paragraph. */
final class Citations {

    private final Words words;
    private final String main;

    private Citations(Words words, String main) {
        this.words = words;
        this.main = main;
    }

    static Citations of(Judged judged) {
        Map<String, Long> cited = judged.findings()
                .map(it -> text(it.path("bron"), "document"))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return new Citations(
                judged.words(),
                cited.entrySet().stream()
                        .max(Comparator.comparingLong(Map.Entry::getValue))
                        .map(Map.Entry::getKey)
                        .orElse(""));
    }

    String basis() {
        return main.isEmpty() ? "" : "Een paragraaf zonder naam erbij staat in de " + words.source(main, null) + ".";
    }

    String of(JsonNode bron) {
        return of(text(bron, "document"), text(bron, "paragraaf"));
    }

    /** @param reference such as {@code awb:4:5} */
    String of(String reference) {
        Source source = Source.parse(reference);
        return of(source.document(), source.paragraph() == null ? "" : source.paragraph());
    }

    private String of(String document, String paragraph) {
        String place = place(paragraph);
        if (document.equals(main) && !place.isEmpty()) {
            return place;
        }
        return words.source(document, null) + (place.isEmpty() ? "" : ", " + place);
    }

    private static String place(String paragraph) {
        if (paragraph.isEmpty() || !Character.isDigit(paragraph.charAt(0))) {
            return paragraph;
        }
        return (paragraph.contains(":") ? "artikel " : "paragraaf ") + paragraph;
    }
}

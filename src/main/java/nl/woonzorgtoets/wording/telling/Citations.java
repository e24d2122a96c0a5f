package nl.woonzorgtoets.wording.telling;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.rulebook.model.Source;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Words;

/** Names places in policy documents: in full, or briefly, and then of the document that most rules rest on only the paragraph. */
final class Citations {

    private final Words words;
    private final String main;

    Citations(Words words, Assessment assessment) {
        this.words = words;
        Map<String, Long> cited = assessment.findings().stream()
                .map(it -> it.rule().source().document())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        this.main = cited.entrySet().stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** Which document a paragraph without a name stands in; empty when there is none. */
    String basis() {
        return main.isEmpty()
                ? ""
                : "Een paragraaf zonder naam erbij komt uit " + Dutch.quoted(words.source(main, null)) + ".";
    }

    Told.Citation of(Source source) {
        return new Told.Citation(words.source(source.document(), source.paragraph()), brief(source));
    }

    private String brief(Source source) {
        String place = Words.place(source.paragraph());
        if (source.document().equals(main) && !place.isEmpty()) {
            return place;
        }
        return words.source(source.document(), null) + (place.isEmpty() ? "" : ", " + place);
    }

    /** The source within the last sentence of the text. */
    static String cite(String text, String source) {
        if (source.isEmpty()) {
            return text;
        }
        return text.endsWith(".")
                ? text.substring(0, text.length() - 1) + " (" + source + ")."
                : text + " (" + source + ")";
    }
}

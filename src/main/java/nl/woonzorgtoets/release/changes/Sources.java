package nl.woonzorgtoets.release.changes;

import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Source;
import nl.woonzorgtoets.wording.Words;

/** References into bronnen.yaml as people read them, each by the words of its own regelset. */
final class Sources {

    private final Words was;
    private final Words becomes;

    Sources(Rulebook was, Rulebook becomes) {
        this.was = new Words(was);
        this.becomes = new Words(becomes);
    }

    String was(String reference) {
        return inWords(was, reference);
    }

    String becomes(String reference) {
        return inWords(becomes, reference);
    }

    private static String inWords(Words words, String reference) {
        if (reference == null) {
            return null;
        }
        Source source = Source.parse(reference);
        return words.source(source.document(), source.paragraph());
    }
}

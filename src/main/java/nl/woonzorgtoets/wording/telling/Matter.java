package nl.woonzorgtoets.wording.telling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Woorden;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Words;

/** What is told of: a case, with the regelset that judged it when that can still be read. */
final class Matter {

    private final CaseDocument document;
    private final Rulebook rulebook;
    private final Words words;
    private final Secrecy secrecy;
    private final Citations citations;
    private final Dossier dossier;
    private List<Fact> region;

    /** @param rulebook null when it cannot be read any more */
    Matter(CaseDocument document, Rulebook rulebook, Secrecy secrecy) {
        this.document = document;
        this.rulebook = rulebook;
        this.words = new Words(rulebook);
        this.secrecy = secrecy;
        this.citations = new Citations(words, document.assessment());
        this.dossier = read(document, rulebook);
    }

    private static Dossier read(CaseDocument document, Rulebook rulebook) {
        try {
            return rulebook == null ? null : new DossierReader(rulebook.vocabulary()).read(document.dossierBytes());
        } catch (InvalidDossierException e) {
            // A version of the program that reads more strictly tells the verdict without the answers.
            return null;
        }
    }

    CaseDocument document() {
        return document;
    }

    Assessment assessment() {
        return document.assessment();
    }

    /** Null when it cannot be read any more. */
    Rulebook rulebook() {
        return rulebook;
    }

    /** Null when the regelset cannot be read any more. */
    Kader kader() {
        return rulebook == null ? null : rulebook.kader();
    }

    Words words() {
        return words;
    }

    Woorden woorden() {
        return words.woorden();
    }

    Secrecy secrecy() {
        return secrecy;
    }

    Citations citations() {
        return citations;
    }

    /** Null when it cannot be read any more. */
    Dossier dossier() {
        return dossier;
    }

    Stream<UsedValue> used() {
        return assessment().findings().stream().flatMap(it -> it.used().stream());
    }

    /** What the tables say about its place. */
    List<Fact> region() {
        if (region == null) {
            region = dossier == null ? List.of() : rulebook.regionFacts(dossier);
        }
        return region;
    }

    /** A score or a limit of one, with the decimals of the framework. */
    String mark(BigDecimal score) {
        int decimals = rulebook == null ? 0 : rulebook.kader().decimalen();
        return Dutch.number(score.scale() < decimals ? score.setScale(decimals, RoundingMode.UNNECESSARY) : score);
    }
}

package nl.woonzorgtoets.release;

import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.rulebook.model.Melding;

/**
 * What came of checking the files of a regelset; the one check, for the folder and for whoever edits.
 *
 * @param rulebook null when the files could not be read as one
 * @param examples what came of each example; empty without a rulebook
 * @param meldingen everything that is wrong, by place; empty when it may judge
 */
public record Checked(RuleFiles files, Rulebook rulebook, List<Examples.Result> examples, List<Melding> meldingen) {

    public static Checked of(RuleFiles files) {
        return of(files, null);
    }

    /** @param earlier what of it did not change is not read and run again; null when there is none */
    static Checked of(RuleFiles files, Rulebook earlier) {
        try {
            Rulebook rulebook = RulebookReader.readProposed(files, earlier);
            List<Examples.Result> examples = Examples.run(rulebook, earlier);
            List<Melding> failures = Stream.of(
                            rulebook.bezwaren(),
                            examples.stream()
                                    .filter(it -> !it.passed())
                                    .map(Examples.Result::melding)
                                    .toList(),
                            AmountExamples.failures(rulebook))
                    .flatMap(List::stream)
                    .sorted()
                    .toList();
            return new Checked(files, rulebook, examples, failures);
        } catch (RejectedRulebookException e) {
            return new Checked(files, null, List.of(), e.meldingen());
        }
    }

    /** The same, with what else is wrong first. */
    public Checked after(List<Melding> others) {
        return others.isEmpty()
                ? this
                : new Checked(
                        files,
                        rulebook,
                        examples,
                        Stream.concat(others.stream(), meldingen.stream()).toList());
    }

    /** What may be wrong with it, and holds nothing back. */
    public List<Melding> waarschuwingen() {
        return rulebook == null ? List.of() : rulebook.waarschuwingen();
    }

    /** Whether it may judge. */
    public boolean isSound() {
        return meldingen.isEmpty();
    }

    /** @throws RejectedRulebookException when it may not judge */
    Rulebook sound() throws RejectedRulebookException {
        if (!isSound()) {
            throw new RejectedRulebookException(meldingen);
        }
        return rulebook;
    }
}

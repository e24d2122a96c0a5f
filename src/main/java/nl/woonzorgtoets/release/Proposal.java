package nl.woonzorgtoets.release;

import java.nio.file.Path;
import java.util.function.Function;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;

/**
 * A regelset that somebody wants to be judged by.
 *
 * @param source read when it is its turn, so that an earlier reading of a folder never undoes a later save
 * @param authorOf who proposes it, by the hash of what was read
 * @param seen whether somebody saw which known dossiers come out otherwise, and means it so
 * @param clearance by which it may judge also where nothing does by itself; null when there is none
 */
public record Proposal(Source source, Function<String, Author> authorOf, boolean seen, Clearance clearance) {

    /** @param approval its sequence number in the archive; null where there is no second person who could approve */
    public record Clearance(Long approval) {}

    /** Where the files come from. */
    public interface Source {

        RuleFiles read() throws RejectedRulebookException;
    }

    /** What somebody saved who saw what comes of it. */
    public static Proposal of(RuleFiles files, Author author) {
        return new Proposal(() -> files, hash -> author, true, null);
    }

    /** The folder as it will be when it is its turn. */
    public static Proposal ofFolder(Path folder, Function<String, Author> authorOf) {
        return new Proposal(() -> RuleFiles.read(folder), authorOf, false, null);
    }
}

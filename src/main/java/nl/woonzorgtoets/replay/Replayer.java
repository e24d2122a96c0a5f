package nl.woonzorgtoets.replay;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.woonzorgtoets.assessment.Assessment;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.assessment.CaseBody;
import nl.woonzorgtoets.assessment.CaseRecord;
import nl.woonzorgtoets.assessment.UnreadableCaseException;
import nl.woonzorgtoets.replay.Replay.Uitkomst;
import nl.woonzorgtoets.replay.Replay.Verschil;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import tools.jackson.databind.JsonNode;

/** Judges one archived case again. */
public final class Replayer {

    /** Finds a rulebook by hash. */
    public interface Rulebooks {

        /** Null when it is not there. */
        Rulebook find(String hash) throws RejectedRulebookException;
    }

    private final Rulebooks rulebooks;

    public Replayer(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    /** By the rulebook that judged it then. */
    public Replay replay(String nummer, byte[] body) {
        return replay(nummer, body, null);
    }

    /** @param regelset hash of the rulebook to judge by; null: the one that judged it then */
    public Replay replay(String nummer, byte[] body, String regelset) {
        return again(nummer, body, regelset).replay();
    }

    /**
     * A replay with what was concluded now.
     *
     * @param now bytes of the case as it would be kept now; null when it could not be judged
     */
    public record Again(Replay replay, byte[] now) {}

    /** As {@link #replay(String, byte[], String)}, for who wants to lay both beside each other. */
    public Again again(String nummer, byte[] body, String regelset) {
        try {
            CaseRecord record = CaseRecord.read(body);
            Rulebook rulebook = rulebooks.find(regelset == null ? record.regelset() : regelset);
            if (rulebook == null) {
                return unreadable(nummer, "De regelset " + record.regelset() + " is niet in het archief.");
            }
            return compare(nummer, body, record, rulebook);
        } catch (UnreadableCaseException e) {
            return unreadable(nummer, e.getMessage());
        } catch (RejectedRulebookException e) {
            return unreadable(nummer, "De regelset wordt niet meer geaccepteerd: " + e.meldingen());
        } catch (InvalidDossierException e) {
            return failed(nummer, "Het dossier past niet bij deze regelset: " + e.problems());
        } catch (RuntimeException e) {
            return failed(nummer, e.getMessage());
        }
    }

    private static Again compare(String nummer, byte[] body, CaseRecord record, Rulebook rulebook)
            throws InvalidDossierException {
        Dossier dossier =
                new DossierReader(rulebook.vocabulary()).read(record.dossier().getBytes(StandardCharsets.UTF_8));
        Assessment again = Assessor.assess(dossier, record.portfolio(), rulebook);
        byte[] now = CaseBody.of(again, record.envelope());
        return new Again(compare(nummer, body, now, record, rulebook), now);
    }

    private static Replay compare(String nummer, byte[] body, byte[] now, CaseRecord record, Rulebook rulebook) {
        if (Arrays.equals(body, now)) {
            return new Replay(nummer, Uitkomst.GELIJK, List.of());
        }
        JsonNode fresh = CaseRecord.read(now).assessment();
        boolean sameRulebook = record.regelset().equals(rulebook.hash());
        List<Verschil> differences = Differences.between(record.assessment(), fresh).stream()
                .filter(difference -> sameRulebook || !followsFromTheFiles(difference))
                .toList();
        if (differences.isEmpty() && !sameRulebook) {
            return new Replay(nummer, Uitkomst.GELIJK, List.of());
        }
        boolean sameVerdict = List.of("oordeel", "score").stream()
                .allMatch(name -> record.assessment().path(name).equals(fresh.path(name)));
        return new Replay(nummer, sameVerdict ? Uitkomst.ANDERE_UITLEG : Uitkomst.ANDER_OORDEEL, differences);
    }

    /** Another rulebook has another hash, and its rules may stand on other lines: that alone is no difference. */
    private static boolean followsFromTheFiles(Verschil difference) {
        return difference.plaats().startsWith("/bewijs/")
                || difference.plaats().endsWith("/regelnummer")
                || difference.plaats().endsWith("/bestand");
    }

    private static Again unreadable(String nummer, String reason) {
        return new Again(new Replay(nummer, Uitkomst.NIET_LEESBAAR, List.of(new Verschil("", null, reason))), null);
    }

    private static Again failed(String nummer, String reason) {
        return new Again(new Replay(nummer, Uitkomst.FOUT, List.of(new Verschil("", null, reason))), null);
    }
}

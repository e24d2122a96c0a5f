package nl.woonzorgtoets.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Evidence;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.document.codec.CaseBytes;
import nl.woonzorgtoets.document.codec.CaseOutline;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.document.codec.UnreadableCaseException;
import nl.woonzorgtoets.replay.Replay.Uitkomst;
import nl.woonzorgtoets.replay.Replay.Verschil;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.DossierProblem;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;

/** Judges one archived case again. */
public final class Replayer {

    /** Finds a rulebook by hash. */
    public interface Rulebooks {

        /** Null when it is not there. */
        Rulebook find(String hash) throws RejectedRulebookException;
    }

    private static final String SECRET = "geheim";

    private final Rulebooks rulebooks;

    public Replayer(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    /** By the rulebook that judged it then. */
    public Replay replay(String nummer, CaseBytes bytes) {
        return replay(nummer, bytes, null);
    }

    /** @param regelset hash of the rulebook to judge by; null: the one that judged it then */
    public Replay replay(String nummer, CaseBytes bytes, String regelset) {
        return again(nummer, bytes, regelset).replay();
    }

    /**
     * A replay with what was concluded now.
     *
     * @param now the case as it would be kept now; null when it could not be judged
     */
    public record Again(Replay replay, CaseDocument now) {}

    /**
     * As {@link #replay(String, CaseBytes, String)}, for who wants to lay both beside each other.
     *
     * @param nummer null: the one that stands in it
     */
    public Again again(String nummer, CaseBytes bytes, String regelset) {
        String number = nummer == null ? "" : nummer;
        String kader = null;
        try {
            CaseOutline then = Codecs.outline(bytes);
            number = nummer == null ? then.nummer() : nummer;
            kader = then.kader();
            if (then.withheld()) {
                return notJudged(
                        number,
                        kader,
                        Uitkomst.NIET_MEEGEGEVEN,
                        "Antwoorden die geheim zijn, zijn niet meegegeven. Alleen waar het archief zelf staat, kan deze zaak"
                                + " opnieuw worden beoordeeld.");
            }
            Rulebook rulebook = rulebooks.find(regelset == null ? then.regelset() : regelset);
            if (rulebook == null) {
                return unreadable(number, kader, "De regelset " + then.regelset() + " is niet in het archief.");
            }
            return compare(number, bytes, then, rulebook);
        } catch (UnreadableCaseException e) {
            return unreadable(number, kader, e.getMessage());
        } catch (RejectedRulebookException e) {
            return unreadable(number, kader, "De regelset wordt niet meer geaccepteerd: " + e.meldingen());
        } catch (RuntimeException e) {
            return failed(number, kader, e.getMessage());
        }
    }

    private Optional<Rulebook> known(String hash) {
        try {
            return Optional.ofNullable(rulebooks.find(hash));
        } catch (RejectedRulebookException e) {
            return Optional.empty();
        }
    }

    private Again compare(String nummer, CaseBytes bytes, CaseOutline then, Rulebook rulebook) {
        byte[] dossier = then.dossierBytes();
        try {
            Rulebook judging = rulebook.voor(dossier);
            CaseDocument now = Assessor.judge(judging.readKept(dossier), then.portfolio(), judging)
                    .document(then.envelope());
            // Another regelset never gives the same bytes, and may find something secret for which this case has no
            // salt.
            boolean sameRulebook = then.regelset().equals(rulebook.hash());
            if (sameRulebook && bytes.equals(Codecs.write(now))) {
                return new Again(new Replay(nummer, then.kader(), Uitkomst.GELIJK, List.of()), now);
            }
            CaseDocument whole = whole(bytes);
            return new Again(told(nummer, whole, now, judged(whole), sameRulebook), now);
        } catch (InvalidDossierException e) {
            CaseDocument whole = whole(bytes);
            return failed(
                    nummer,
                    then.kader(),
                    "Het dossier past niet bij deze regelset. " + told(e.problems(), Secrecy.of(whole, judged(whole))));
        }
    }

    /** All of a case: only what came out otherwise is read back, to tell where. */
    private CaseDocument whole(CaseBytes bytes) {
        return Codecs.read(bytes, this::known);
    }

    /** By what it was judged; null when that is not known any more. */
    private Rulebook judged(CaseDocument it) {
        Evidence evidence = it.assessment().evidence();
        return known(evidence.regelset()).map(evidence::van).orElse(null);
    }

    /** What a problem says can quote the answer; of a secret one only its place is told. */
    private static String told(List<DossierProblem> problems, Secrecy secrecy) {
        return problems.stream()
                .map(it -> it.pointer() + (secrecy.withholds(it.pointer()) ? "" : ": " + it.message()))
                .collect(Collectors.joining(" "));
    }

    private static Replay told(String nummer, CaseDocument then, CaseDocument now, Rulebook own, boolean sameRulebook) {
        String kader = then.envelope().kader();
        List<Verschil> differences = differences(then, now, own).stream()
                .filter(difference -> sameRulebook || !followsFromTheFiles(difference))
                .toList();
        if (differences.isEmpty() && !sameRulebook) {
            return new Replay(nummer, kader, Uitkomst.GELIJK, List.of());
        }
        Assessment was = then.assessment();
        Assessment is = now.assessment();
        return new Replay(
                nummer, kader, was.concludesAs(is) ? Uitkomst.ANDERE_UITLEG : Uitkomst.ANDER_OORDEEL, differences);
    }

    /** Secret values are compared and not told. */
    private static List<Verschil> differences(CaseDocument then, CaseDocument now, Rulebook own) {
        List<Verschil> all = Differences.between(then, now);
        Secrecy secrecy = Secrecy.of(then, own);
        if (!secrecy.applies()) {
            return all;
        }
        Map<String, Verschil> told = new HashMap<>();
        Differences.between(secrecy.inPublic(then), secrecy.inPublic(now)).forEach(it -> told.put(it.plaats(), it));
        return all.stream()
                .map(it -> told.getOrDefault(it.plaats(), new Verschil(it.plaats(), SECRET, SECRET)))
                .toList();
    }

    /** Another rulebook has another hash, and its rules may stand on other lines: that alone is no difference. */
    private static boolean followsFromTheFiles(Verschil difference) {
        return difference.plaats().startsWith("/bewijs/")
                || difference.plaats().endsWith("/regelnummer")
                || difference.plaats().endsWith("/bestand");
    }

    private static Again unreadable(String nummer, String kader, String reason) {
        return notJudged(nummer, kader, Uitkomst.NIET_LEESBAAR, reason);
    }

    private static Again failed(String nummer, String kader, String reason) {
        return notJudged(nummer, kader, Uitkomst.FOUT, reason);
    }

    private static Again notJudged(String nummer, String kader, Uitkomst uitkomst, String reason) {
        return new Again(new Replay(nummer, kader, uitkomst, List.of(new Verschil("", null, reason))), null);
    }
}

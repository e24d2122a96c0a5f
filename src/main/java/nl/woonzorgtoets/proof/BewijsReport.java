package nl.woonzorgtoets.proof;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a search for contradictions, gaps and what never comes out has found.
 *
 * @param dag by whose thresholds was looked
 * @param gevonden what nobody explained, by file and line
 * @param verklaard of which the files say why it is right
 * @param overbodig what the files explain that was not found
 * @param open what could neither be shown in a case nor be ruled out
 * @param aspecten how each aspect was looked through, in the order of the framework
 * @param gestopt whether time was up before the end
 */
public record BewijsReport(
        LocalDate dag,
        List<Finding> gevonden,
        List<Finding> verklaard,
        List<Stale> overbodig,
        List<Open> open,
        List<Searched> aspecten,
        boolean gestopt) {

    /** What is found. */
    public enum Soort {
        /** Rules of an aspect conclude otherwise in one case. */
        TEGENSPRAAK,
        /** No rule of an aspect concludes anything, though it plays. */
        GAT,
        /** A rule never holds. */
        NOOIT,
        /** A class or a verdict never comes out. */
        ONBEREIKT
    }

    /**
     * One thing that was found.
     *
     * @param over the rule, aspect, class or verdict
     * @param wat in words, and the same for as long as what it is about stays as it is written
     * @param bewezen whether it is certain; else it was only looked for in vain
     * @param gegeven the case in words; null when there is none to show
     * @param voorbeelden the same as examples, as their file would say them; empty when there is none
     * @param reden why it is right; null when nobody says so
     */
    public record Finding(
            Soort soort,
            String bestand,
            int regel,
            String over,
            String wat,
            boolean bewezen,
            String gegeven,
            List<Saved> voorbeelden,
            String reden) {

        Finding because(String reason) {
            return new Finding(soort, bestand, regel, over, wat, bewezen, gegeven, voorbeelden, reason);
        }
    }

    /** An example as its file would say it. */
    public record Saved(String bestand, String tekst) {}

    /** An explanation of what was not found. */
    public record Stale(String bestand, int regel, String over, String wat) {}

    /** What was neither shown nor ruled out. */
    public record Open(String over, String wat) {}

    /**
     * How an aspect was looked through.
     *
     * @param volledig whether all that its rules tell apart was gone through
     * @param waarom it was not; null when it was
     * @param speeltNiet a case in which the aspect does not play, in words; null when it always does, or none was found
     */
    public record Searched(String aspect, boolean volledig, String waarom, String speeltNiet) {}

    /** The examples of these, by the file where they belong. */
    public static Map<String, Set<String>> texts(List<Finding> findings) {
        Map<String, Set<String>> texts = new LinkedHashMap<>();
        findings.stream()
                .flatMap(it -> it.voorbeelden().stream())
                .forEach(it -> texts.computeIfAbsent(it.bestand(), key -> new LinkedHashSet<>())
                        .add(it.tekst()));
        return texts;
    }

    /** How many aspects were looked through whole. */
    public long volledigDoorzocht() {
        return aspecten.stream().filter(Searched::volledig).count();
    }

    /** Whether nothing was found that nobody explained. */
    public boolean isInOrde() {
        return gevonden.isEmpty() && overbodig.isEmpty();
    }
}

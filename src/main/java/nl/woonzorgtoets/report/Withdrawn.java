package nl.woonzorgtoets.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.archive.Intrekking;
import nl.woonzorgtoets.wording.Dutch;

/** That a case was withdrawn and why, in sentences, for page and letter alike. */
public final class Withdrawn {

    private Withdrawn() {}

    /**
     * Empty when the case was not.
     *
     * @param it as far as whoever reads may know it; null when the case was not withdrawn
     */
    public static List<String> all(Intrekking it) {
        if (it == null) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>(inPublic(it));
        sentences.add("De reden: " + Dutch.printable(it.reden()));
        return sentences;
    }

    /** The same for everybody: words of people can name people. */
    static List<String> inPublic(Intrekking it) {
        if (it == null) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        String day = Dutch.day(Dutch.dayOf(Instant.parse(it.moment())));
        sentences.add("Deze beoordeling is ingetrokken op " + day + ": " + why(it.soort())
                + " Zij telt nergens meer mee en blijft in het archief staan.");
        if (it.vervangenDoor() != null) {
            sentences.add("In haar plaats kwam beoordeling " + it.vervangenDoor() + ".");
        }
        return sentences;
    }

    private static String why(Intrekking.Soort soort) {
        return switch (soort) {
            case VERGISSING -> "zij was bij vergissing ingediend.";
            case PLAN_INGETROKKEN -> "het plan is ingetrokken.";
        };
    }
}

package nl.woonzorgtoets.release.approval;

import nl.woonzorgtoets.base.Signs;

/**
 * What somebody fills in who submits a concept.
 *
 * @param beleidsbesluit decision or source on which it rests; null when there is none
 * @param verwachting null: as it is measured now
 * @param bedoeld whether known dossiers may come out otherwise, and what is gone may be gone
 */
public record Wish(String reden, String beleidsbesluit, Effect verwachting, boolean bedoeld) {

    private static final int LONGEST = 500;

    public Wish {
        reden = oneLine(reden);
        beleidsbesluit = oneLine(beleidsbesluit);
    }

    void requireReason() throws RefusedException {
        if (reden == null) {
            throw RefusedException.incomplete("reden", "Schrijf kort op waarom u dit wilt.");
        }
        if (reden.length() > LONGEST) {
            throw RefusedException.incomplete("reden", "Maak dit korter: ten hoogste " + LONGEST + " tekens.");
        }
        if (beleidsbesluit != null && beleidsbesluit.length() > LONGEST) {
            throw RefusedException.incomplete("beleidsbesluit", "Maak dit korter: ten hoogste " + LONGEST + " tekens.");
        }
    }

    /** Null when nothing was filled in. */
    private static String oneLine(String text) {
        return Signs.isEmpty(text)
                ? null
                : Signs.seen(text.replaceAll("[\\s\\p{Cntrl}]+", " ")).strip();
    }
}

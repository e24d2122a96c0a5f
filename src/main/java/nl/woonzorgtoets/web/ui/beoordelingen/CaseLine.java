package nl.woonzorgtoets.web.ui.beoordelingen;

import nl.woonzorgtoets.archive.CaseSummary;
import nl.woonzorgtoets.web.ui.ZaakLink;
import nl.woonzorgtoets.wording.CautionKinds;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Words;

/**
 * A kept case in a list.
 *
 * @param words of the regelset that judged it
 */
public record CaseLine(CaseSummary kept, Words words) {

    public String nummer() {
        return kept.nummer();
    }

    public String zaaknummer() {
        return kept.zaaknummer();
    }

    public String oordeel() {
        return words.oordeel(kept.oordeel());
    }

    public String tone() {
        return words.tone(kept.oordeel());
    }

    /** Null while there is none. */
    public String besluit() {
        return words.besluit(kept.besluit());
    }

    public boolean departs() {
        return Boolean.TRUE.equals(kept.afwijkend());
    }

    /** What kinds of cautions there are, or that there are none, or that it is not recorded. */
    public String cautions() {
        return CautionKinds.told(kept.kanttekeningen());
    }

    /** Whether there may be something to know before one relies on the verdict. */
    public boolean needsCare() {
        return kept.kanttekeningen() == null || !kept.kanttekeningen().isEmpty();
    }

    /** Where the page of its zaak is found; null without a number. */
    public String zaakLink() {
        return ZaakLink.to(kept.kader(), kept.zaaknummer());
    }

    /** That and how it was withdrawn; null while it counts. */
    public String withdrawn() {
        return kept.ingetrokken() == null
                ? null
                : switch (kept.ingetrokken()) {
                    case VERGISSING -> "Ingetrokken: vergissing";
                    case PLAN_INGETROKKEN -> "Ingetrokken: plan gaat niet door";
                };
    }

    public boolean isBorderCase() {
        return Boolean.TRUE.equals(kept.grensgeval());
    }

    public String peildatum() {
        return Dutch.day(kept.peildatum());
    }

    public String moment() {
        return Dutch.moment(kept.moment());
    }

    /** To a question by which cases are found; null when it was not given. */
    public String answer(String feature) {
        return words.feature(feature, kept.kenmerken().get(feature));
    }

    /** Where it is; null when its framework knows no places. */
    public String place() {
        return words.place(kept.kenmerken());
    }
}

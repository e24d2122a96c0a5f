package nl.woonzorgtoets.filing;

import java.time.Instant;
import java.util.List;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.wording.telling.Told.Document;

/**
 * What is said of a case as a whole.
 *
 * @param subject what the plan is, as everybody may know it
 * @param decider who decides on it
 * @param archiefvormer who is responsible for the archive
 * @param bronorganisatie RSIN; null when none was set
 * @param informatieobjecttype address in a catalogue; null when none was set
 * @param auteur the function that pieces are made in
 * @param kader key of the framework
 * @param begun when it was judged
 * @param changed when people last did something with it
 * @param documents that the dossier names and that are kept elsewhere, as far as everybody may know them
 */
record Zaak(
        String nummer,
        String zaaknummer,
        String subject,
        String decider,
        String archiefvormer,
        String bronorganisatie,
        String informatieobjecttype,
        String auteur,
        String kader,
        String kaderNaam,
        Instant begun,
        Instant changed,
        List<Document> documents) {

    /** Where the numbers of pieces come from. */
    String source() {
        return "Woonzorgtoets van " + decider;
    }

    String title() {
        return "Beoordeling " + nummer;
    }

    String firstDay() {
        return CivilDay.of(begun).toString();
    }

    String lastDay() {
        return CivilDay.of(changed).toString();
    }
}

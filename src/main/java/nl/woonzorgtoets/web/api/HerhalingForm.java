package nl.woonzorgtoets.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.replay.ReplayRequest;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.web.api.problem.Fout;
import nl.woonzorgtoets.web.api.problem.ProblemException;

/** Which cases are to be judged again, and by what, as it comes in. */
final class HerhalingForm {

    private static final FactType FORM =
            new Form().text("regelset", 100).date("van").date("tot").called("Herhaling");

    private HerhalingForm() {}

    static ReplayRequest read(byte[] body, Archive archive) {
        Map<String, Object> given = FormReader.read(FORM, body);
        String regelset = (String) given.get("regelset");
        if (regelset != null
                && archive.regelsets().stream().noneMatch(kept -> kept.hash().equals(regelset))) {
            throw ProblemException.invalid(
                    List.of(Fout.at("/regelset", "Deze regelset is niet in het archief. Kijk bij /api/v1/regelsets.")));
        }
        return new ReplayRequest(
                regelset, CaseFilter.between((LocalDate) given.get("van"), (LocalDate) given.get("tot")));
    }
}

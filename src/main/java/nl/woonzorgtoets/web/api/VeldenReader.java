package nl.woonzorgtoets.web.api;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.document.view.Velden;
import nl.woonzorgtoets.web.api.problem.Fout;
import nl.woonzorgtoets.web.api.problem.ProblemException;

/** Reads which names of an answer a client wants; one that does not exist would be missed in silence, so it is refused. */
final class VeldenReader {

    static final String EXAMPLE = "oordeel,score,bevindingen.regel";
    static final String DESCRIPTION =
            "Alleen deze velden van het antwoord, met komma's ertussen; een veld binnen een veld"
                    + " met een punt. Zonder deze parameter komt alles mee.";

    private static final String NAME = "velden";

    private VeldenReader() {}

    static Velden read(String asked) {
        if (asked == null) {
            return Velden.ALLE;
        }
        List<Fout> fouten = new ArrayList<>();
        Velden velden = Velden.of(
                asked,
                (name, meant) -> fouten.add(Fout.in(NAME, "Het antwoord heeft geen veld ‘" + name + "’.", meant)));
        if (!fouten.isEmpty()) {
            throw ProblemException.invalid(fouten);
        }
        return velden;
    }
}

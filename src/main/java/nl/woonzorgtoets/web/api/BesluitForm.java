package nl.woonzorgtoets.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.web.api.problem.Fout;
import nl.woonzorgtoets.web.api.problem.ProblemException;

/** The human decision as it comes in. */
record BesluitForm(String besluit, String motivering, String functie) {

    private static final FactType FORM = new Form()
            .option("besluit", Oordeel.besluiten())
            .text("motivering", 4000)
            .text("functie", 200)
            .called("Besluit");

    /** @param oordeel what the machine concluded; a decision that departs from it says why */
    static BesluitForm read(byte[] body, String oordeel) {
        Map<String, Object> given = FormReader.read(FORM, body);
        BesluitForm form = new BesluitForm(
                (String) given.get("besluit"), (String) given.get("motivering"), (String) given.get("functie"));
        List<Fout> fouten = new ArrayList<>();
        if (form.besluit == null) {
            fouten.add(Fout.at("/besluit", "Geef het besluit: " + String.join(", ", Oordeel.besluiten()) + "."));
        }
        if (isBlank(form.functie)) {
            fouten.add(Fout.at("/functie", "Geef de functie waarin het besluit is genomen."));
        }
        if (form.besluit != null && !form.besluit.equals(oordeel) && isBlank(form.motivering)) {
            fouten.add(Fout.at("/motivering", "Motiveer waarom het besluit afwijkt van het oordeel " + oordeel + "."));
        }
        if (!fouten.isEmpty()) {
            throw ProblemException.invalid(fouten);
        }
        return form;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}

package nl.woonzorgtoets.web.ui.beoordelingen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.woonzorgtoets.base.Signs;
import nl.woonzorgtoets.oordeel.Besluitsoort;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;

/**
 * The human decision as it is filled in on the page.
 *
 * @param errors what has to be put right, by name of the input
 */
public record DecisionForm(String besluit, String motivering, String functie, Map<String, String> errors) {

    private static final FactType TEXTS =
            new FactType("Besluit", "Besluit", true, List.of(text("motivering", 0, 4000), text("functie", 1, 200)));

    static DecisionForm empty() {
        return new DecisionForm(null, null, null, Map.of());
    }

    /** @param oordeel what the machine concluded; a decision that departs from it says why */
    static DecisionForm read(
            String besluit, String motivering, String functie, Oordeel oordeel, List<Besluitsoort> soorten) {
        String why = oneLine(motivering);
        String who = oneLine(functie);
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<Besluitsoort> kind =
                soorten.stream().filter(it -> it.code().equals(besluit)).findFirst();
        if (kind.isEmpty()) {
            errors.put("besluit", "Kies welk besluit is genomen.");
        } else if (kind.get().wijktAf(oordeel) && why == null) {
            errors.put("motivering", "Schrijf op waarom het besluit afwijkt van het oordeel.");
        }
        if (who == null) {
            errors.put("functie", "Vul in vanuit welke functie het besluit is genomen.");
        }
        checkTexts(why, who, errors);
        return new DecisionForm(besluit, why, who, errors);
    }

    private static void checkTexts(String why, String who, Map<String, String> errors) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (why != null) {
            texts.put("motivering", why);
        }
        if (who != null) {
            texts.put("functie", who);
        }
        try {
            DossierReader.readFact(TEXTS, "", texts, null);
        } catch (InvalidDossierException e) {
            e.problems().forEach(it -> errors.put(it.pointer().substring(1), it.message()));
        }
    }

    /** A decision is kept without line ends; null when nothing was filled in. */
    private static String oneLine(String text) {
        return Signs.isEmpty(text) ? null : text.replaceAll("\\s+", " ").strip();
    }

    private static Field text(String name, int index, int longest) {
        return new Field(name, index, FieldType.TEKST, name, Map.of(), 0, longest);
    }
}

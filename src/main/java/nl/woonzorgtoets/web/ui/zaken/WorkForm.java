package nl.woonzorgtoets.web.ui.zaken;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;

/**
 * A form about the work on a zaak as it was filled in.
 *
 * @param which which of the forms on the page it was
 * @param errors what has to be put right, by name of the input
 */
public record WorkForm(String which, Map<String, String> typed, Map<String, String> errors) {

    static WorkForm empty() {
        return new WorkForm("", Map.of(), Map.of());
    }

    static WorkForm wrong(String which, Map<String, String> typed, InvalidDossierException wrong) {
        Map<String, String> errors = new LinkedHashMap<>();
        wrong.problems().forEach(it -> errors.merge(it.pointer().substring(1), it.message(), (a, b) -> a + " " + b));
        return new WorkForm(which, typed, errors);
    }

    /** What was typed in this input of this form; null when nothing was. */
    public String value(String form, String name) {
        return which.equals(form) ? typed.get(name) : null;
    }

    /** Null when nothing is wrong with it. */
    public String error(String form, String name) {
        return which.equals(form) ? errors.get(name) : null;
    }
}

package nl.woonzorgtoets.web.search;

/**
 * What is wrong with one parameter.
 *
 * @param suggestion what was probably meant, or null
 */
public record SearchProblem(String parameter, String message, String suggestion) {

    /** For people, who read it beside the input. */
    public String text() {
        return suggestion == null ? message : message + " Bedoelt u " + suggestion + "?";
    }
}

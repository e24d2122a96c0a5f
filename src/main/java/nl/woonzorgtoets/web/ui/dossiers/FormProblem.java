package nl.woonzorgtoets.web.ui.dossiers;

/**
 * Something in the form that has to be put right.
 *
 * @param id of the input or the part of the form, to go to
 * @param label what the question is called
 */
record FormProblem(String id, String label, String message) {

    /** The id in the page of an input with this name. */
    static String id(String name) {
        return name.replace('.', '-');
    }
}

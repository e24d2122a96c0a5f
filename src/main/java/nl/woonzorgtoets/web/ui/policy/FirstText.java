package nl.woonzorgtoets.web.ui.policy;

/** What a new file begins with, so that nobody has to start from nothing. */
final class FirstText {

    private static final String RULES = """
            // Schrijf hier op welke paragraaf van het beleid deze regels volgen.
            package regels
            import nl.woonzorgtoets.oordeel.Bevinding

            """;

    private static final String EXAMPLES = """
            peildatum: 2026-07-01
            voorbeelden:
            """;

    private FirstText() {}

    static String of(String path) {
        if (path.endsWith(".drl")) {
            return RULES;
        }
        return path.endsWith(".voorbeelden.yaml") ? EXAMPLES : "";
    }
}

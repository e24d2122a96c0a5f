package nl.woonzorgtoets.web.api;

/** Where the API lives. */
final class Api {

    static final String FRAMEWORK =
            "Sleutel van het kader, zoals bij /api/v1/kaders. Alleen nodig als hier meer kaders oordelen.";

    static final String V1 = "/api/v1";

    private Api() {}
}

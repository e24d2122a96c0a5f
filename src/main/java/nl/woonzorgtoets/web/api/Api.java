package nl.woonzorgtoets.web.api;

/** Where the API lives. */
final class Api {

    static final String V1 = "/api/v1";

    private Api() {}
}

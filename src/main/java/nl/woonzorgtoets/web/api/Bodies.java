package nl.woonzorgtoets.web.api;

/** What a request carries. */
final class Bodies {

    private Bodies() {}

    static byte[] orEmpty(byte[] body) {
        return body == null ? new byte[0] : body;
    }
}

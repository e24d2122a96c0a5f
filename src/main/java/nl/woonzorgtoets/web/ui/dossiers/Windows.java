package nl.woonzorgtoets.web.ui.dossiers;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Names for windows of a browser, so that what one window keeps is told from what another one keeps. */
final class Windows {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Windows() {}

    static String fresh() {
        byte[] name = new byte[8];
        RANDOM.nextBytes(name);
        return HexFormat.of().formatHex(name);
    }
}

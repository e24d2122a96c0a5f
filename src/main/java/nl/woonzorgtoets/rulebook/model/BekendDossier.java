package nl.woonzorgtoets.rulebook.model;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/**
 * A dossier that a regelset has to keep judging as people expect.
 *
 * @param bestand path of the dossier within the rules folder
 * @param tekst as it would be handed in
 * @param verwacht code of the verdict
 * @param score the score, as it is rounded; null when that does not matter
 */
public record BekendDossier(String bestand, String tekst, String verwacht, BigDecimal score) {

    public byte[] bytes() {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}

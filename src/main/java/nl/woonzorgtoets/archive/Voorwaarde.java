package nl.woonzorgtoets.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * Something that a decision asks for.
 *
 * @param datum by when; null when no day was set
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Voorwaarde(String tekst, LocalDate datum, Stand stand) {

    /** How it stands with it. */
    public enum Stand {
        OPEN,
        VOLDAAN,
        VERVALLEN
    }

    public Voorwaarde met(Stand nieuw) {
        return new Voorwaarde(tekst, datum, nieuw);
    }
}

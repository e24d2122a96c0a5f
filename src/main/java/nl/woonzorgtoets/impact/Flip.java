package nl.woonzorgtoets.impact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;

/**
 * A case that would get another verdict.
 *
 * @param van code of the verdict that it was given
 * @param naar code of the verdict that it would be given
 * @param oorzaken the changes that make the difference: ids of rules, names of thresholds; of what is neither, the file and the key
 * @param score of then; null when there was none, as is {@code wordt}
 */
@Schema(name = "Omslaande")
public record Flip(
        String nummer,
        String van,
        String naar,

        @Schema(
                description =
                        "Nummers van regels en namen van drempels die het verschil maken; van iets anders bestand en sleutel.")
        List<String> oorzaken,

        @JsonIgnore BigDecimal score,
        @JsonIgnore BigDecimal wordt) {}

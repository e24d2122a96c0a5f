package nl.woonzorgtoets.release;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import nl.woonzorgtoets.rulebook.model.Melding;

/**
 * What judges now, and what lies in the rules folder but was refused.
 *
 * @param hash of the active regelset; null when none is active
 * @param kader key of its framework; null when none is active
 * @param actiefSinds when it became active; null when none is
 * @param regels number of rules of the active regelset
 * @param waarschuwingen what may be wrong with the active regelset, and holds nothing back; also known dossiers that contradict it, and safety nets that it lost
 * @param ingebruikname how many-eth regelset of its framework it is; null when that was not looked up, or none is active
 * @param zonderTweedePersoon whether nobody else approved it; null likewise
 * @param afgewezen everything that is wrong with the folder as it is now; empty when the folder is what is active
 */
@Schema(name = "Regelstand")
public record ReleaseState(
        @Schema(nullable = true) String hash,

        @Schema(nullable = true, description = "Sleutel van het kader.", example = "parkstad")
        String kader,

        @Schema(nullable = true) Instant actiefSinds,
        int regels,

        @Schema(nullable = true, description = "De hoeveelste regelset van dit kader.")
        Integer ingebruikname,

        @Schema(nullable = true, description = "Of niemand anders haar goedkeurde.")
        Boolean zonderTweedePersoon,

        List<Melding> waarschuwingen,
        List<Melding> afgewezen) {

    public ReleaseState as(int number, boolean alone) {
        return new ReleaseState(hash, kader, actiefSinds, regels, number, alone, waarschuwingen, afgewezen);
    }
}

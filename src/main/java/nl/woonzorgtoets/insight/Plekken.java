package nl.woonzorgtoets.insight;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.Rulebook;

/**
 * Where a plan would fit, as machines read it.
 *
 * @param samenvatting what it comes to, in sentences
 * @param plekken each place, the best first
 */
public record Plekken(List<String> samenvatting, List<Plek> plekken) {

    /**
     * @param plek the code of the place, under the name of the question that asks for it
     * @param oordeel of the plan as it is, in that place
     * @param hoogstens the largest size that fits, where the plan has to be smaller
     */
    @Schema(additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
    public record Plek(
            @JsonAnyGetter @Schema(hidden = true) Map<String, String> plek,
            String naam,
            PlaceGroup groep,
            String oordeel,
            @JsonInclude(JsonInclude.Include.NON_NULL) Integer hoogstens,
            String reden) {}

    public static Plekken of(PlaceTelling telling, Rulebook rulebook) {
        String path = rulebook.kader().plaats().veld();
        String name = path.substring(path.lastIndexOf('.') + 1);
        return new Plekken(
                telling.summary(),
                telling.groups().stream()
                        .flatMap(group -> group.places().stream()
                                .map(it -> new Plek(
                                        Map.of(name, it.code()),
                                        it.name(),
                                        group.group(),
                                        it.oordeel(),
                                        it.most(),
                                        group.reason())))
                        .toList());
    }
}

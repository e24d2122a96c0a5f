package nl.woonzorgtoets.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The frameworks that judge here, side by side. */
@RestController
@Tag(name = "Regels")
record KadersController(RulebookShelf shelf) {

    record Kaders(List<Toetsingskader> kaders) {}

    record Toetsingskader(
            @Schema(description = "Voor de parameter kader.", example = "parkstad")
            String sleutel,

            @Schema(example = "Toetsingskader Parkstad") String naam,

            @Schema(description = "Nummer van de actieve regelset.")
            String regelset,

            Instant actiefSinds,

            @Schema(description = "Hoeveel regels de actieve regelset heeft.")
            int regels,

            @Schema(description = "Wie het kader aanvult, met eigen regels, vragen of grenswaarden.")
            List<Aanvulling> aanvullingen) {

        private static Toetsingskader of(RulebookShelf.Active active) {
            Rulebook rulebook = active.rulebook();
            return new Toetsingskader(
                    rulebook.framework(),
                    rulebook.kader().naam(),
                    rulebook.hash(),
                    active.since(),
                    rulebook.rules().size(),
                    rulebook.lagen().stream()
                            .map(it ->
                                    new Aanvulling(it.laag().code(), it.laag().naam()))
                            .toList());
        }
    }

    record Aanvulling(
            @Schema(description = "Voor de parameter gemeente van de vragen.", example = "HEERLEN")
            String code,

            @Schema(example = "Heerlen") String naam) {}

    @Operation(operationId = "leesKaders", summary = "De kaders die hier nu oordelen, naast elkaar")
    @GetMapping(path = Api.V1 + "/kaders", produces = MediaType.APPLICATION_JSON_VALUE)
    Kaders frameworks() {
        return new Kaders(shelf.all().stream().map(Toetsingskader::of).toList());
    }
}

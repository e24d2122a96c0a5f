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
            int regels) {

        private static Toetsingskader of(RulebookShelf.Active active) {
            Rulebook rulebook = active.rulebook();
            return new Toetsingskader(
                    rulebook.framework(),
                    rulebook.kader().naam(),
                    rulebook.hash(),
                    active.since(),
                    rulebook.rules().size());
        }
    }

    @Operation(operationId = "leesKaders", summary = "De kaders die hier nu oordelen, naast elkaar")
    @GetMapping(path = Api.V1 + "/kaders", produces = MediaType.APPLICATION_JSON_VALUE)
    Kaders frameworks() {
        return new Kaders(shelf.all().stream().map(Toetsingskader::of).toList());
    }
}

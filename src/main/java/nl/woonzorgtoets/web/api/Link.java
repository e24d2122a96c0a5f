package nl.woonzorgtoets.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

/** The way to something else. */
record Link(
        @Schema(example = Api.V1 + "/beoordelingen/2026-000123")
        String href) {

    static Map<String, Link> self(String href) {
        return Map.of("self", new Link(href));
    }
}

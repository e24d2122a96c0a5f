package nl.woonzorgtoets.web.api;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.archive.CasePage;
import nl.woonzorgtoets.archive.CaseSummary;
import org.springframework.web.util.UriComponentsBuilder;

/** A page of cases, with the way to the pages around it. */
record Beoordelingenlijst(
        long totaal,
        int pagina,
        int aantal,
        @Schema(description = NAGEGAAN) long grensgevalNietNagegaan,
        List<BewaardeBeoordeling> beoordelingen,
        @JsonProperty("_links") Map<String, Link> links) {

    private static final String NAGEGAAN =
            "Bij zoeken op grensgeval: van hoeveel zaken die verder passen, dat nog niet is nagegaan. Dat gebeurt vanzelf na"
                    + " het bewaren; tot dan staan zij er niet bij. Anders 0.";

    private static final String SOORTEN =
            "De soorten kanttekeningen bij het oordeel, elk een keer; leeg als er geen zijn. Null bij een zaak van"
                    + " de eerste versie, die dat nog niet bijhield.";

    private static final String GRENS =
            "Of een cijfer dat een beetje afwijkt, het oordeel had veranderd. Null als dat nog niet is nagegaan of niet meer"
                    + " na te gaan is.";

    /** One case in the list; among its members are the answers by which its framework finds cases. */
    @Schema(additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
    record BewaardeBeoordeling(
            @Schema(example = "2026-000123") String nummer,
            @Schema(nullable = true) String zaaknummer,
            @Schema(example = "parkstad") String kader,

            @JsonAnyGetter @Schema(hidden = true) Map<String, String> kenmerken,

            @Schema(nullable = true, description = "Wat mensen het laatst besloten.")
            String besluit,

            @Schema(nullable = true, example = "POSITIEF") String oordeel,

            @Schema(nullable = true, description = SOORTEN) List<String> kanttekeningsoorten,

            @Schema(nullable = true, description = GRENS) Boolean grensgeval,

            @Schema(
                    nullable = true,
                    description = "VERGISSING of PLAN_INGETROKKEN bij een zaak die nergens meer meetelt; anders null.")
            String ingetrokken,

            @Schema(nullable = true, format = "date") String peildatum,
            Instant moment,
            @Schema(nullable = true) String regelset,
            @JsonProperty("_links") Map<String, Link> links) {

        private static BewaardeBeoordeling of(CaseSummary it) {
            return new BewaardeBeoordeling(
                    it.nummer(),
                    it.zaaknummer(),
                    it.kader(),
                    it.kenmerken(),
                    it.besluit(),
                    it.oordeel(),
                    it.kanttekeningen(),
                    it.grensgeval(),
                    it.ingetrokken() == null ? null : it.ingetrokken().name(),
                    it.peildatum(),
                    Instant.parse(it.moment()),
                    it.regelset(),
                    Link.self(BeoordelingenController.PATH + "/" + it.nummer()));
        }
    }

    static Beoordelingenlijst of(CaseQuery query, CasePage found, long unlookedAt) {
        int page = query.page();
        int last = (int) Math.max(1, (found.total() + query.size() - 1) / query.size());
        Map<String, Link> links = new LinkedHashMap<>();
        links.put("self", link(query, page));
        links.put("first", link(query, 1));
        if (page > 1) {
            links.put("prev", link(query, Math.min(page - 1, last)));
        }
        if (page < last) {
            links.put("next", link(query, page + 1));
        }
        links.put("last", link(query, last));
        List<BewaardeBeoordeling> cases =
                found.cases().stream().map(BewaardeBeoordeling::of).toList();
        return new Beoordelingenlijst(found.total(), page, query.size(), unlookedAt, cases, links);
    }

    private static Link link(CaseQuery query, int page) {
        Map<String, String> values = new LinkedHashMap<>(query.search().typed());
        values.put(CaseQuery.PAGE, String.valueOf(page));
        values.put(CaseQuery.SIZE, String.valueOf(query.size()));
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(BeoordelingenController.PATH);
        values.keySet().forEach(name -> link.queryParam(name, "{" + name + "}"));
        return new Link(link.encode().buildAndExpand(values).toUriString());
    }
}

package nl.woonzorgtoets.document.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Caution;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.filter.FilteringGeneratorDelegate;
import tools.jackson.core.filter.TokenFilter.Inclusion;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** An assessment by the names of the API, in their order. Names are only ever added. */
@Schema(description = "Er kunnen namen bijkomen; bestaande namen houden hun betekenis.")
public record Beoordeling(
        @JsonInclude(Include.NON_NULL)
        @Schema(description = "Ontbreekt bij een proefbeoordeling.", example = "2026-000123")
        String nummer,

        @Schema(description = "Sleutel van het kader dat oordeelde.", example = "parkstad")
        String kader,

        String zaaknummer,

        @JsonInclude(Include.NON_NULL)
        @Schema(description = "Wat mensen het laatst besloten; ontbreekt zolang er niets is besloten.")
        Besluit besluit,

        @JsonInclude(Include.NON_NULL)
        @Schema(description = "Waarom deze zaak nergens meer meetelt; ontbreekt zolang zij niet is ingetrokken.")
        Intrekking ingetrokken,

        @Schema(example = "POSITIEF") String oordeel,
        String oordeelNaam,
        String oordeelTekst,

        @Schema(description = "Wat er nog van kan komen, het beste eerst.")
        List<String> haalbareOordelen,

        @Schema(nullable = true) String rechtskracht,

        @Schema(description = "De regels die het oordeel bepalen.")
        List<String> beslissend,

        @Schema(nullable = true, example = "7.94") BigDecimal score,
        @Schema(nullable = true) BigDecimal scoreMinimum,
        @Schema(nullable = true) BigDecimal scoreMaximum,
        @Schema(nullable = true) String klasse,
        List<Criterium> criteria,
        List<Aspect> aspecten,
        List<Bevinding> bevindingen,
        List<NietGevuurd> nietGevuurd,
        List<OntbrekendAntwoord> ontbrekend,
        List<Voorwaarde> voorwaarden,
        List<Signaal> signalen,

        @JsonInclude(Include.NON_EMPTY)
        @Schema(description = "Wat u moet weten voordat u op het oordeel bouwt; het verandert niets aan het oordeel.")
        List<Kanttekening> kanttekeningen,

        @JsonInclude(Include.NON_EMPTY)
        @Schema(description = "Bij het indienen: antwoorden die een vergissing kunnen zijn. Ze tellen wel mee.")
        List<Aandachtspunt> aandachtspunten,

        @JsonInclude(Include.NON_EMPTY)
        @Schema(description = "Wat in geld bij het oordeel hoort; ontbreekt in een kader zonder bedragen.")
        List<Bedrag> bedragen,

        Bewijs bewijs) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private static final JsonMapper ANSWERS =
            Pieces.remembering(JSON, NietGevuurd.class, Aspect.class, Bevinding.class, OntbrekendAntwoord.class);

    /** With the cautions by kind and place alone. */
    public static Beoordeling of(CaseDocument document) {
        return of(document, it -> null);
    }

    /** @param sentence what a caution says, in words */
    public static Beoordeling of(CaseDocument document, Function<Caution, String> sentence) {
        return of(document, sentence, List.of());
    }

    /** @param doubts about what was answered, told to who handed it in */
    public static Beoordeling of(
            CaseDocument document, Function<Caution, String> sentence, List<Aandachtspunt> doubts) {
        return of(document, sentence, doubts, null, null);
    }

    /**
     * @param doubts about what was answered, told to who handed it in
     * @param besluit what people decided last; null when they did not
     * @param ingetrokken why it counts no more; null while it does
     */
    public static Beoordeling of(
            CaseDocument document,
            Function<Caution, String> sentence,
            List<Aandachtspunt> doubts,
            Besluit besluit,
            Intrekking ingetrokken) {
        return new Filling(document, sentence, doubts, besluit, ingetrokken).beoordeling();
    }

    public String json() {
        return ANSWERS.writeValueAsString(this);
    }

    /** As JSON in UTF-8, with only these names. */
    public byte[] json(Velden velden) {
        if (velden.isAll()) {
            return ANSWERS.writeValueAsBytes(this);
        }
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (JsonGenerator to = new FilteringGeneratorDelegate(
                JSON.createGenerator(json), velden.filter(), Inclusion.INCLUDE_NON_NULL, true)) {
            JSON.writeValue(to, this);
        }
        return json.toByteArray();
    }

    /** By its names, as text, numbers, yes or no, and lists and maps of those. */
    public Map<String, Object> names() {
        return JSON.convertValue(this, new TypeReference<>() {});
    }

    public record Criterium(
            String id,
            String naam,
            BigDecimal gewicht,
            @Schema(nullable = true) BigDecimal score,
            @Schema(nullable = true) BigDecimal scoreMinimum,
            @Schema(nullable = true) BigDecimal scoreMaximum,
            @Schema(nullable = true) BigDecimal behaald,
            @Schema(nullable = true) BigDecimal beschikbaar,
            @JsonInclude(Include.NON_NULL) String keuze) {}

    public record Aspect(
            String id,
            @JsonInclude(Include.NON_NULL) String criterium,
            String soort,
            String vraag,
            @Schema(example = "VOLDOET") String uitkomst,

            @JsonInclude(Include.NON_NULL) @Schema(description = "Wat er nog van kan komen, als dat meer dan één is.")
            List<String> mogelijk,

            Bronverwijzing bron,

            @JsonInclude(Include.NON_NULL) @Schema(description = "Wat antwoorden gaven, als er geen regels over gaan.")
            Punten punten,

            @JsonInclude(Include.NON_NULL) String keuze) {}

    public record Punten(
            @Schema(nullable = true) BigDecimal behaald, BigDecimal beschikbaar, List<GebruiktFeit> feiten) {}

    public record Bevinding(
            @Schema(example = "5.3-1") String regel,
            String titel,
            String aspect,
            String soort,
            String uitkomst,
            @Schema(nullable = true) BigDecimal punten,
            Bronverwijzing bron,
            String uitleg,
            List<GebruiktFeit> feiten,
            String bestand,
            int regelnummer) {}

    public record GebruiktFeit(
            String feit,

            @JsonInclude(Include.NON_NULL) @Schema(description = "JSON Pointer in het dossier.")
            String plaats,

            String veld,
            Object waarde,
            String herkomst) {}

    public record NietGevuurd(
            String regel,
            String titel,
            String aspect,
            Bronverwijzing bron,
            @JsonInclude(Include.NON_NULL) String feit,
            @JsonInclude(Include.NON_NULL) String veld,
            @JsonInclude(Include.NON_NULL) String voorwaarde,
            @JsonInclude(Include.NON_NULL) Object waarde,
            @JsonInclude(Include.NON_NULL) Object vereist,

            @Schema(allowableValues = {"ONWAAR", "ONBEKEND", "NIET_IN_WERKING"})
            String reden,

            @JsonInclude(Include.NON_NULL) List<String> ontbreekt,

            @JsonInclude(Include.NON_NULL)
            @Schema(description = "De drempels die op de peildatum niet in werking zijn.")
            List<String> drempels) {}

    public record OntbrekendAntwoord(
            @Schema(description = "JSON Pointer in het dossier.", example = "/financieel/exploitatieSluitend")
            String veld,

            String vraag,
            boolean verplicht,
            List<String> regels,

            @JsonInclude(Include.NON_EMPTY)
            @Schema(
                    description =
                            "Antwoorden die niet bij elkaar passen, als JSON Pointers: verbeter er een, of licht toe. Ontbreekt bij andere vragen.")
            List<String> antwoorden) {}

    public record Voorwaarde(String aspect, String tekst, Bronverwijzing bron) {}

    public record Signaal(
            String aspect,
            String tekst,
            boolean integriteit,
            Bronverwijzing bron,

            @JsonInclude(Include.NON_EMPTY)
            @Schema(description = "Wat in het dossier staat over antwoorden die niet bij elkaar passen.")
            List<Toelichting> toelichtingen) {}

    public record Toelichting(
            @Schema(description = "JSON Pointer in het dossier.", example = "/toelichtingen/0/tekst")
            String plaats,

            @JsonInclude(Include.NON_NULL) @Schema(description = "Ontbreekt als zij geheim is.")
            String tekst) {}

    public record Aandachtspunt(
            @Schema(description = "JSON Pointer in het dossier.", example = "/zaak/zaaknummer")
            String veld,

            String melding) {}

    public record Kanttekening(
            Caution.Kind soort,

            @Schema(description = "Naam van een drempel, plaats van een antwoord of cijfer, of sleutel van het kader.")
            String plaats,

            @JsonInclude(Include.NON_NULL) String tekst) {}

    public record Bedrag(
            @Schema(example = "subsidie") String id,
            String naam,
            String eenheid,

            @Schema(
                    allowableValues = {"BEPAALD", "ONDER_GRENS", "OPEN", "GEEN"},
                    description =
                            "GEEN: het hoort niet bij dit oordeel. OPEN: er ontbreekt een antwoord of een oordeel.")
            String stand,

            @Schema(nullable = true, example = "1200", description = "Leeg zolang het open is, en als het geheim is.")
            BigDecimal bedrag,

            @JsonInclude(Include.NON_NULL) @Schema(description = "De som of de grens, voor het afronden.")
            BigDecimal berekend,

            @JsonInclude(Include.NON_NULL) @Schema(description = "Wat het wordt als het oordeel open is.")
            BigDecimal afgerond,

            List<Bedragpost> posten,
            Bronverwijzing bron,
            @JsonInclude(Include.NON_NULL) String keuze) {}

    public record Bedragpost(
            @Schema(allowableValues = {"SOM", "HOOGSTENS", "VANAF"})
            String deel,

            @Schema(
                    description = "De naam, of anders wat vermenigvuldigd wordt.",
                    example = "vereniging.leden * per-lid")
            String post,

            @Schema(
                    allowableValues = {"TELT", "VERVALT", "OPEN"},
                    description = "VERVALT: deze post telt hier niet mee.")
            String stand,

            @Schema(nullable = true) BigDecimal waarde,

            @Schema(description = "Of dit de grens is die het bedrag bepaalt.")
            boolean beslist,

            List<GebruiktFeit> feiten) {}

    public record Bronverwijzing(
            String document, @JsonInclude(Include.NON_NULL) String paragraaf) {}

    public record Bewijs(
            String regelset,
            LocalDate peildatum,
            Instant moment,
            String motor,
            String toepassing,
            @Schema(nullable = true) String dossierSha256,

            @JsonInclude(Include.NON_NULL) @Schema(description = "De aanvulling op het kader die gold.")
            Laag laag) {}

    public record Laag(
            @Schema(example = "HEERLEN") String code,
            @Schema(example = "Heerlen") String naam) {}
}

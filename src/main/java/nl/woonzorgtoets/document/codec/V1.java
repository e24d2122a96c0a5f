package nl.woonzorgtoets.document.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The names of version 1, in their order. Frozen: archives of the first version hold exactly these. */
final class V1 {

    private V1() {}

    record Case(
            int versie,
            String nummer,
            String moment,
            String door,
            @JsonInclude(Include.NON_NULL) String sleutel,
            String motor,
            String toepassing,
            String zaaknummer,
            String gemeente,
            String wijkcode,
            String gebied,
            String fase,
            String peildatum,
            String oordeel,
            String regelset,
            List<String> gevuurd,
            String dossier,
            Map<String, String> portefeuille,
            Map<String, String> bijdrage,
            Beoordeling beoordeling)
            implements Head {}

    /** What of it {@link CaseOutline} tells; the rest is passed over. */
    record Outline(
            String nummer,
            String moment,
            String door,
            String sleutel,
            String motor,
            String toepassing,
            String zaaknummer,
            String gebied,
            String oordeel,
            String regelset,
            String dossier,
            Map<String, String> portefeuille,
            Map<String, String> bijdrage,
            Scored beoordeling)
            implements Head {}

    record Scored(BigDecimal score) {}

    record Beoordeling(
            @JsonInclude(Include.NON_NULL) String nummer,
            String zaaknummer,
            String oordeel,
            String oordeelNaam,
            String oordeelTekst,
            List<String> haalbareOordelen,
            String rechtskracht,
            List<String> beslissend,
            BigDecimal score,
            BigDecimal scoreMinimum,
            BigDecimal scoreMaximum,
            String klasse,
            List<Criterium> criteria,
            List<Aspect> aspecten,
            List<Bevinding> bevindingen,
            List<NietGevuurd> nietGevuurd,
            List<Ontbrekend> ontbrekend,
            List<Voorwaarde> voorwaarden,
            List<Signaal> signalen,
            Bewijs bewijs) {}

    record Criterium(
            String id,
            String naam,
            BigDecimal gewicht,
            BigDecimal score,
            BigDecimal scoreMinimum,
            BigDecimal scoreMaximum,
            BigDecimal behaald,
            BigDecimal beschikbaar,
            @JsonInclude(Include.NON_NULL) String keuze) {}

    record Bron(
            String document, @JsonInclude(Include.NON_NULL) String paragraaf) {}

    record Aspect(
            String id,
            @JsonInclude(Include.NON_NULL) String criterium,
            String soort,
            String vraag,
            String uitkomst,
            @JsonInclude(Include.NON_NULL) List<String> mogelijk,
            Bron bron,
            @JsonInclude(Include.NON_NULL) String keuze) {}

    record Bevinding(
            String regel,
            String titel,
            String aspect,
            String soort,
            String uitkomst,
            BigDecimal punten,
            Bron bron,
            String uitleg,
            List<Feit> feiten,
            String bestand,
            int regelnummer) {}

    record Feit(
            String feit, @JsonInclude(Include.NON_NULL) String plaats, String veld, Object waarde, String herkomst) {}

    /** A condition that fails, or what is not known: which names are there depends on {@code reden}. */
    record NietGevuurd(
            String regel,
            String titel,
            String aspect,
            Bron bron,
            @JsonInclude(Include.NON_NULL) String feit,
            @JsonInclude(Include.NON_NULL) String veld,
            @JsonInclude(Include.NON_NULL) String voorwaarde,
            @JsonInclude(Include.NON_NULL) Object waarde,
            @JsonInclude(Include.NON_NULL) String vereist,
            String reden,
            @JsonInclude(Include.NON_NULL) List<String> ontbreekt) {}

    record Ontbrekend(String veld, String vraag, boolean verplicht, List<String> regels) {}

    record Voorwaarde(String aspect, String tekst, Bron bron) {}

    record Signaal(String aspect, String tekst, boolean integriteit, Bron bron) {}

    record Bewijs(
            String regelset, String peildatum, String moment, String motor, String toepassing, String dossierSha256) {}

    /** What both a whole case and its outline say of how it came about. */
    interface Head {
        String nummer();

        String moment();

        String door();

        String sleutel();

        String motor();

        String toepassing();
    }
}

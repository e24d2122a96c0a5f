package nl.woonzorgtoets.web.api.problem;

import java.util.Locale;
import java.util.stream.Stream;

/** Every kind of problem the API can answer with, and what it says when there is nothing more precise to say. */
public enum ProblemKind {
    ONGELDIG_VERZOEK(400, "Ongeldig verzoek", "De server begrijpt dit verzoek niet. Kijk het na in openapi.json."),
    ONGELDIG_DOSSIER(
            400,
            "Ongeldig dossier",
            "Het dossier is niet in orde. Verbeter alle genoemde fouten en dien het opnieuw in."),
    NIET_AANGEMELD(401, "Niet aangemeld", "Meld u aan met een accountnaam en het juiste wachtwoord."),
    GEEN_TOEGANG(403, "Geen toegang", "Uw account heeft niet de rol die hiervoor nodig is."),
    NIET_GEVONDEN(404, "Niet gevonden", "Op dit adres is niets te vinden."),
    METHODE_NIET_TOEGESTAAN(
            405, "Methode niet toegestaan", "Dit adres kent deze methode niet. De header Allow zegt welke wel."),
    NIET_AANVAARDBAAR(
            406, "Geen passend formaat", "Dit adres antwoordt niet in het formaat dat de header Accept vraagt."),
    CONFLICT(409, "Conflict", "Dit verzoek past niet bij wat er al is."),
    TE_GROOT(413, "Te groot", "De inhoud is te groot. Zij mag ten hoogste 1 MB zijn, een regelset 5 MB."),
    FORMAAT_NIET_ONDERSTEUND(415, "Formaat niet ondersteund", "Stuur de inhoud als application/json in UTF-8."),
    NIET_TE_VERWERKEN(422, "Niet te verwerken", "Dit verzoek is geldig, maar kan niet worden uitgevoerd."),
    TE_VEEL_VERZOEKEN(
            429,
            "Te veel verzoeken",
            "Wacht even en probeer het dan opnieuw. De header Retry-After zegt hoeveel seconden."),
    INTERNE_FOUT(
            500,
            "Interne fout",
            "Er ging iets mis in de toepassing. Er is niets bewaard. De beheerder vindt de oorzaak in het logboek."),
    NIET_ONDERSTEUND(
            501, "Niet ondersteund", "De server kent deze methode, of deze manier om de inhoud te versturen, niet."),
    NIET_BESCHIKBAAR(503, "Niet beschikbaar", "De dienst kan dit nu niet doen. Probeer het later opnieuw.");

    private final int status;
    private final String title;
    private final String detail;

    ProblemKind(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    /** The kind that says the most about a status that something else chose. */
    public static ProblemKind of(int status) {
        return Stream.of(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(status < 500 ? ONGELDIG_VERZOEK : NIET_ONDERSTEUND);
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    String detail() {
        return detail;
    }

    String type() {
        return "urn:woonzorgtoets:probleem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package nl.woonzorgtoets.web.ui;

/** What a page says when something went wrong: what happened, and what somebody can do about it. */
record ErrorText(String titel, String uitleg) {

    static final String VIEW = "fout";

    static final ErrorText STALE_FORM = new ErrorText(
            "Het formulier was verlopen",
            "Er is niets verwerkt. Ga terug met de knop van uw browser en vernieuw de pagina. Wat u al bewaard had, staat er nog.");

    static final ErrorText UNREADABLE = new ErrorText(
            "Deze zaak is niet meer te lezen",
            "Het stuk in het archief is beschadigd of gewijzigd. Opnieuw proberen helpt niet. Laat een auditor of de beheerder het archief"
                    + " controleren, onder Archief, Controle. Daar staat wat er mis is en wat u kunt doen.");

    static ErrorText of(int status) {
        return switch (status) {
            case 400 ->
                new ErrorText(
                        "Dit verzoek klopt niet", "De pagina kreeg iets wat zij niet kan lezen. Probeer het opnieuw.");
            case 403 ->
                new ErrorText(
                        "U mag dit niet",
                        "Uw account heeft hier geen toegang toe. Meld u aan met een ander account als dat wel zo is.");
            case 404 ->
                new ErrorText(
                        "Deze pagina bestaat niet", "Misschien klopt het adres niet, of is het dossier al ingediend.");
            case 405 ->
                new ErrorText(
                        "Dit kan hier niet", "Ga terug naar de vorige pagina en gebruik de knoppen die daar staan.");
            case 413 ->
                new ErrorText("Dit is te groot", "Een dossier is ten hoogste 1 MB groot. Er is niets overgenomen.");
            case 503 ->
                new ErrorText(
                        "Dit kan nu even niet",
                        "Er is nog geen regelset actief, of het archief is niet bereikbaar. Probeer het straks opnieuw.");
            default ->
                new ErrorText(
                        "Er ging iets mis",
                        "Dat ligt niet aan u. Probeer het opnieuw. Lukt het dan nog niet, meld het aan de beheerder.");
        };
    }
}

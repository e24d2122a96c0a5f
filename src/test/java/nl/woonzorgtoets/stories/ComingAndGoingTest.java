package nl.woonzorgtoets.stories;

import org.junit.jupiter.api.Test;

/** Signing in, signing out, and what happens when somebody comes where they may not be. */
class ComingAndGoingTest extends Story {

    @OnDesktopAndPhone
    void signingInAndOut(Device device) {
        Person person = somebody(device).opens("/").isAt("/inloggen").photographs("sign-in");

        person.fills("Account", "beoordelaar").fills("Wachtwoord", "raadwerk").presses("Aanmelden");
        person.sees("Aanmelden is niet gelukt", "De naam of het wachtwoord klopt niet")
                .photographs("wrong-password");

        person.signsIn("beoordelaar").sees("Plannen beoordelen", "Aangemeld als Beoordelaar");

        person.presses("Afmelden").sees("U bent afgemeld");
        person.goesBack().isAt("/inloggen").doesNotSee("Plannen beoordelen");
    }

    @Test
    void whoOpensAPageBeforeSigningInComesThereAfterwards() {
        Person first = assessor(Device.DESKTOP).presses("Nieuw dossier");

        Person later = somebody(Device.DESKTOP).opens(first.path()).isAt("/inloggen");
        later.fills("Account", "beoordelaar")
                .fills("Wachtwoord", "geheim-beoordelaar")
                .presses("Aanmelden");

        later.isAt(first.path()).sees("Voorlopig oordeel");
    }

    @OnDesktopAndPhone
    void anAuditorCannotFileADossier(Device device) {
        Person assessor = assessor(device).presses("Nieuw dossier");

        Person auditor = signedIn("auditor", device).doesNotSee("Nieuw dossier", "Voorbeelden om te proberen");

        auditor.isRefused(assessor.path(), 403).sees("U mag dit niet").photographs("refused");
        auditor.follows("Naar de startpagina").isAt("/");
        auditor.sendsAnyway("/dossiers").sees("U mag dit niet");
        auditor.isRefused("/bestaat-niet", 404).sees("Deze pagina bestaat niet");
    }

    @OnDesktopAndPhone
    void aSessionThatEndsHalfWayLosesNothing(Device device) {
        Person assessor = assessor(device).presses("Nieuw dossier");
        String form = assessor.path();
        assessor.fills("Zaaknummer", "Z-2026-41").isKept().sees("Bewaard.");

        assessor.isForgotten().expects(401).fills("Zaaknummer", "Z-2026-42").isKept();
        assessor.sees("Niet bewaard.").photographs("not-kept");
        assessor.presses("Bewaren").isAt("/inloggen\\?verlopen=bewaard").sees("U bent niet meer aangemeld.");
        assessor.photographs("sign-in-again");
        assessor.fills("Account", "beoordelaar")
                .fills("Wachtwoord", "geheim-beoordelaar")
                .presses("Aanmelden");

        assessor.isAt(form + ".*").finds("Zaaknummer", "Z-2026-42");
        assessor.opens("/").sees("Z-2026-42");
    }
}

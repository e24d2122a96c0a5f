package nl.woonzorgtoets.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.woonzorgtoets.accounts.Role;
import nl.woonzorgtoets.impact.ImpactJobs;
import nl.woonzorgtoets.release.Checked;
import nl.woonzorgtoets.release.concepts.Concepts;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.stories.Device;
import nl.woonzorgtoets.stories.OnDesktopAndPhone;
import nl.woonzorgtoets.stories.Person;
import nl.woonzorgtoets.stories.Story;
import nl.woonzorgtoets.web.access.Permission;
import nl.woonzorgtoets.web.access.Permissions;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever adds a page has it inspected: all that can be opened is opened, by every role that may, at a desk and on a phone. */
class EveryPageTest extends Story {

    private static final String NOTES = "WIJZIGINGEN.md";

    /** Pages that say something only when they are asked about something. */
    private static final Map<String, String> QUESTIONS = Map.of(
            "/regels/bestand", "?pad=kader.yaml",
            "/regels/bewaard", "?regelset={regelset}",
            "/regels/bewaard/stand", "?regelset={regelset}",
            "/archief/herhalingen", "?gemeente=HEERLEN");

    /** Signed every five minutes: a young archive has none. */
    private static final String CHECKPOINT = "/archief/controle/controlepunt.txt";

    private static final List<String> FILES = List.of("/static/**", "/webjars/**");

    private String nummer;
    private String dossier;
    private String herhaling;
    private String regelset;
    private String concept;

    @Autowired
    private Concepts concepts;

    @Autowired
    private ImpactJobs impacts;

    @OnDesktopAndPhone
    void everyPageIsSoundForWhoMayOpenIt(Device device) throws Exception {
        String notes = Files.readString(rules().resolve(NOTES));
        String before = activeRules();
        try {
            prepare();
            walk(device);
        } finally {
            restore(NOTES, notes, before);
        }
    }

    private void walk(Device device) {
        for (Role role : Role.values()) {
            Person person = signedIn(role.account(), device);
            Permissions.TABLE.stream()
                    .filter(it -> !it.pattern().startsWith("/api"))
                    .filter(it -> it.method().equals("GET"))
                    .filter(it -> it.isOpen() || it.roles().contains(role))
                    .filter(it -> !FILES.contains(it.pattern()))
                    .forEach(it -> visit(person, it));
        }
    }

    private RuleFiles withAnotherNote() throws RejectedRulebookException {
        Map<String, byte[]> files = new TreeMap<>(RuleFiles.read(rules()).contents());
        files.put(NOTES, "# Wijzigingen\n".getBytes(StandardCharsets.UTF_8));
        return new RuleFiles(files);
    }

    private void prepare() throws Exception {
        Person assessor = assessor(Device.DESKTOP).presses("Magic mix").presses("Indienen en beoordelen");
        nummer = assessor.path().substring("/beoordelingen/".length());
        assessor.presses("Vastleggen als verstuurd");
        dossier = assessor.opens("/").presses("Samen Oud").path().substring("/dossiers/".length());
        Person auditor = signedIn("auditor", Device.DESKTOP).opens("/archief/herhalingen");
        herhaling = auditor.presses("Begin").path().substring("/archief/herhalingen/".length());
        Person officer = signedIn("beleid", Device.WITHOUT_JAVASCRIPT).opens("/regels/bestand?pad=" + NOTES);
        officer.addsToTheText("\nEen aantekening.\n").presses("Bewaren als concept");
        Checked checked = Checked.of(withAnotherNote());
        concept = concepts.keep("beleid", checked).nummer();
        impacts.start(checked.rulebook(), 30_000);
        officer.opens("/regels/verschillen").fills("Waarom wijzigt u dit?", "Een aantekening.");
        regelset = officer.presses("Bewaren in de map").path().replaceAll(".*regelset=", "");
    }

    private void visit(Person person, Permission page) {
        String path = filledIn(page.pattern());
        APIResponse answer = person.page().context().request().get(address() + path);
        if (path.equals(CHECKPOINT) && answer.status() == 404) {
            return;
        }
        assertThat(answer.status()).as("say in this test how to reach " + path).isEqualTo(200);
        if (isPage(answer)) {
            person.opens(path);
        }
    }

    /** A part of a page is inspected where it belongs. */
    private static boolean isPage(APIResponse answer) {
        return answer.headers().getOrDefault("content-type", "").startsWith("text/html")
                && answer.text().contains("<html");
    }

    private String filledIn(String pattern) {
        String path = pattern.replace("{nummer}", nummer)
                .replace("{*zaaknummer}", "VOORBEELD-2026-05")
                .replace("{versie}", "1")
                .replace("{volgnummer}", "1")
                .replace("{concept}", concept)
                .replace("/dossiers/{id}", "/dossiers/" + dossier)
                .replace("/herhalingen/{id}", "/herhalingen/" + herhaling);
        return path + QUESTIONS.getOrDefault(pattern, "").replace("{regelset}", regelset);
    }
}

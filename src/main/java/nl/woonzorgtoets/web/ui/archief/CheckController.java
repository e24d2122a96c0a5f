package nl.woonzorgtoets.web.ui.archief;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.Seal;
import nl.woonzorgtoets.archive.VerificationRuns;
import nl.woonzorgtoets.web.ui.Download;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Checks that nothing in the archive was changed, and hands out what others need to check it themselves. */
@Controller
record CheckController(Archive archive, VerificationRuns runs) {

    static final String PATH = "/archief/controle";

    @GetMapping(PATH)
    String show(Model model) {
        Seal seal = archive.audit().seal();
        model.addAttribute("seal", seal);
        model.addAttribute("signed", seal.checkpoint().orElse(null));
        model.addAttribute("readOnly", archive.readOnlyBecause().orElse(null));
        CheckText.show(runs.latest(), archive.audit(), model);
        return "archief/controle";
    }

    @PostMapping(PATH)
    String start(Principal who) {
        runs.start(who.getName());
        return "redirect:" + PATH;
    }

    /** Only what changes while it runs. */
    @GetMapping(PATH + "/voortgang")
    String progress(Model model) {
        CheckText.show(runs.latest(), archive.audit(), model);
        return "archief/controle :: voortgang";
    }

    @GetMapping(PATH + "/controlepunt.txt")
    ResponseEntity<byte[]> checkpoint() {
        return file(
                "controlepunt.txt",
                archive.audit().seal().checkpoint().map(Seal.Signed::note).orElse(null));
    }

    @GetMapping(PATH + "/openbaar.pem")
    ResponseEntity<byte[]> key() {
        return file("openbaar.pem", archive.audit().seal().publicKey());
    }

    private static ResponseEntity<byte[]> file(String name, String text) {
        if (text == null) {
            throw new PageNotFoundException();
        }
        return Download.of(
                name,
                new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8),
                text.getBytes(StandardCharsets.UTF_8));
    }
}

package nl.woonzorgtoets.web.ui.personen;

import java.util.List;
import nl.woonzorgtoets.accounts.PersonRefusedException;
import nl.woonzorgtoets.accounts.Persons;
import nl.woonzorgtoets.accounts.Persons.Invited;
import nl.woonzorgtoets.accounts.Role;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import nl.woonzorgtoets.wording.Dutch;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The persons with an account of their own: invited, given roles, helped to a new password, withdrawn. */
@Controller
record PersonenController(Persons persons) {

    private static final String PATH = "/personen";
    private static final String HERE = "redirect:" + PATH;

    /** @param tot in words, until when the code can be used */
    record Code(String inlognaam, String code, String tot) {

        private static Code of(Invited it) {
            return new Code(it.inlognaam(), it.code(), Dutch.moment(it.tot()));
        }
    }

    private interface Change {
        Invited make() throws PersonRefusedException;
    }

    @GetMapping(PATH)
    String list(Model model) {
        model.addAttribute("personen", persons.all());
        model.addAttribute("rollen", List.of(Role.values()));
        return "personen/personen";
    }

    @PostMapping(PATH)
    String invite(
            @RequestParam(value = "inlognaam", required = false) String inlognaam,
            @RequestParam(value = "naam", required = false) String naam,
            @RequestParam(value = "functie", required = false) String functie,
            @RequestParam(value = "rollen", required = false) String rollen,
            @RequestParam(value = "kaders", required = false) String kaders,
            RedirectAttributes next) {
        String page = changed(() -> persons.invite(inlognaam, naam, functie, rollen, kaders), next);
        if (next.getFlashAttributes().containsKey("fout")) {
            next.addFlashAttribute("inlognaam", inlognaam);
            next.addFlashAttribute("naam", naam);
            next.addFlashAttribute("functie", functie);
        }
        return page;
    }

    @PostMapping(PATH + "/{persoon}/herstellen")
    String recover(@PathVariable("persoon") String id, RedirectAttributes next) {
        return changed(() -> persons.recover(known(id)), next);
    }

    @PostMapping(PATH + "/{persoon}/rollen")
    String roles(
            @PathVariable("persoon") String id,
            @RequestParam(value = "rollen", required = false) String rollen,
            RedirectAttributes next) {
        return changed(
                () -> {
                    persons.give(known(id), rollen);
                    return null;
                },
                next);
    }

    @PostMapping(PATH + "/{persoon}/intrekken")
    String withdraw(@PathVariable("persoon") String id, RedirectAttributes next) {
        return changed(
                () -> {
                    persons.withdraw(known(id));
                    return null;
                },
                next);
    }

    @PostMapping(PATH + "/{persoon}/wissen")
    String forget(@PathVariable("persoon") String id, RedirectAttributes next) {
        return changed(
                () -> {
                    persons.forget(known(id));
                    return null;
                },
                next);
    }

    private String known(String id) {
        return persons.find(id).orElseThrow(PageNotFoundException::new).id();
    }

    /** A code is shown once, on the page that follows. */
    private static String changed(Change change, RedirectAttributes next) {
        try {
            Invited invited = change.make();
            next.addFlashAttribute("uitgenodigd", invited == null ? null : Code.of(invited));
            next.addFlashAttribute("gedaan", invited == null ? "De wijziging is bewaard." : null);
        } catch (PersonRefusedException e) {
            next.addFlashAttribute("fout", e.getMessage());
        }
        return HERE;
    }
}

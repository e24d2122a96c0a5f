package nl.woonzorgtoets.web.ui.personen;

import java.security.Principal;
import nl.woonzorgtoets.accounts.Person;
import nl.woonzorgtoets.accounts.PersonRefusedException;
import nl.woonzorgtoets.accounts.Persons;
import nl.woonzorgtoets.accounts.SignInDetails;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody's own account: another password, and whether a code of an app is asked for too. */
@Controller
record AccountController(Persons persons) {

    private static final String PATH = "/account";

    private interface Change {
        String make() throws PersonRefusedException;
    }

    @GetMapping(PATH)
    String show(Principal who, Model model) {
        model.addAttribute("naam", persons.shown(who.getName()));
        model.addAttribute("eigen", Persons.isPerson(who.getName()));
        model.addAttribute(
                "codes", persons.find(who.getName()).filter(Person::asksCode).isPresent());
        return "personen/account";
    }

    /** Whoever was signed in elsewhere has to do so again; here too. */
    @PostMapping(PATH + "/wachtwoord")
    String password(
            @RequestParam(value = "nu", required = false) String now,
            @RequestParam(value = "wachtwoord", required = false) String password,
            Principal who,
            RedirectAttributes next) {
        return changed(
                () -> {
                    persons.change(who.getName(), now, password);
                    return "Uw wachtwoord is gewijzigd. Meld u opnieuw aan.";
                },
                next);
    }

    @PostMapping(PATH + "/codes")
    String propose(Principal who, RedirectAttributes next) {
        return changed(
                () -> {
                    next.addFlashAttribute("geheim", persons.proposeFactor(who.getName()));
                    return null;
                },
                next);
    }

    @PostMapping(PATH + "/codes/aan")
    String on(
            @RequestParam(value = SignInDetails.FIELD, required = false) String code,
            @RequestParam(value = "geheim", required = false) String secret,
            Principal who,
            RedirectAttributes next) {
        next.addFlashAttribute("geheim", secret);
        return changed(
                () -> {
                    persons.useFactor(who.getName(), true, code);
                    next.addFlashAttribute("geheim", null);
                    return "Voortaan vult u bij het aanmelden ook een code in.";
                },
                next);
    }

    @PostMapping(PATH + "/codes/uit")
    String off(
            @RequestParam(value = SignInDetails.FIELD, required = false) String code,
            Principal who,
            RedirectAttributes next) {
        return changed(
                () -> {
                    persons.useFactor(who.getName(), false, code);
                    return "Bij het aanmelden wordt geen code meer gevraagd.";
                },
                next);
    }

    private static String changed(Change change, RedirectAttributes next) {
        try {
            next.addFlashAttribute("gedaan", change.make());
        } catch (PersonRefusedException e) {
            next.addFlashAttribute("fout", e.getMessage());
        }
        return "redirect:" + PATH;
    }
}

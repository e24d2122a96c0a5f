package nl.woonzorgtoets.web.ui.personen;

import nl.woonzorgtoets.accounts.PersonRefusedException;
import nl.woonzorgtoets.accounts.Persons;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody who was invited, or lost their password, chooses one with a code that works once. */
@Controller
record WachtwoordController(Persons persons) {

    private static final String PATH = "/wachtwoord";
    private static final String VIEW = "personen/wachtwoord";

    @GetMapping(PATH)
    String ask() {
        return VIEW;
    }

    @PostMapping(PATH)
    String choose(
            @RequestParam(value = "inlognaam", required = false) String inlognaam,
            @RequestParam(value = "code", required = false) String code,
            @RequestParam(value = "wachtwoord", required = false) String password,
            @RequestParam(value = "nogmaals", required = false) String again,
            Model model) {
        try {
            if (password != null && !password.equals(again)) {
                model.addAttribute("fout", "U heeft niet twee keer hetzelfde wachtwoord ingevuld.");
            } else {
                persons.choose(inlognaam, code, password);
                return "redirect:/inloggen?gekozen";
            }
        } catch (PersonRefusedException e) {
            model.addAttribute("fout", e.getMessage());
        }
        model.addAttribute("inlognaam", inlognaam);
        return VIEW;
    }
}

package nl.woonzorgtoets.web.ui.beoordelingen;

import java.security.Principal;
import java.util.Map;
import nl.woonzorgtoets.decision.InvalidDecisionException;
import nl.woonzorgtoets.decision.WithdrawalDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** That a case counts no more, as somebody says it on its page. */
@Controller
record WithdrawalController(WordedCases cases, WithdrawalDesk desk) {

    @PostMapping("/beoordelingen/{nummer}/intrekkingen")
    String withdraw(
            @PathVariable("nummer") String nummer,
            @RequestParam Map<String, String> parameters,
            Principal who,
            RedirectAttributes next) {
        DecisionForm form = DecisionForm.of(parameters);
        try {
            desk.withdraw(cases.find(nummer), form.given(), who.getName());
        } catch (InvalidDecisionException e) {
            next.addFlashAttribute("intrekking", form.with(e));
            return "redirect:/beoordelingen/" + nummer + "#intrekken";
        }
        return "redirect:/beoordelingen/" + nummer;
    }
}

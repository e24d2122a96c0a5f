package nl.woonzorgtoets.web.ui.dossiers;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.ui.WijkMaps;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the form of the active regelset on a page, filled in with what was typed. */
@Component
record DossierForms(RulebookShelf shelf, ProvisionalVerdicts verdicts, WijkMaps maps) {

    /** Of the framework, with the addition that the answers ask for. */
    Rulebook rulebook(Answers answers) {
        Rulebook active = shelf.active().rulebook();
        String question = active.kader().domein().eigenWaarden();
        return question == null ? active : active.metLaag(answers.one(question));
    }

    CheckedForm checked(Answers answers) {
        return new CheckedForm(rulebook(answers).vocabulary(), answers);
    }

    /** The key of the framework whose questions these are. */
    String framework() {
        return shelf.active().rulebook().framework();
    }

    /** @param check whether answers that are indispensable and missing count as wrong */
    void show(String id, Answers answers, boolean check, Model model) {
        Rulebook rulebook = rulebook(answers);
        CheckedForm checked = new CheckedForm(rulebook.vocabulary(), answers);
        List<FormProblem> problems = new ArrayList<>(checked.problems());
        if (check) {
            problems.addAll(checked.indispensable());
        }
        model.addAttribute("id", id);
        model.addAttribute("zaaknummer", answers.one("zaak.zaaknummer"));
        Provisional provisional = verdicts.of(checked, rulebook);
        QuestionMaker maker = new QuestionMaker(
                rulebook.vocabulary(), answers, problems, checked.idle(), provisional.called(checked.called()));
        model.addAttribute("form", FormPage.of(rulebook.vocabulary(), answers, checked.idle(), maker, problems));
        model.addAttribute("map", maps.of(rulebook));
        model.addAttribute("wrong", checked.problems());
        model.addAttribute("setAside", checked.setAside());
        model.addAttribute("provisional", provisional);
    }

    byte[] json(Answers answers) {
        return checked(answers).json();
    }
}

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
record DossierForms(RulebookShelf shelf, ProvisionalVerdicts verdicts, WijkMaps maps, EarlierDossiers earlier) {

    /** Of the framework, with the addition that the answers ask for. */
    Rulebook rulebook(Answers answers) {
        Rulebook active = shelf.active().rulebook();
        String question = active.kader().domein().eigenWaarden();
        return question == null ? active : active.metLaag(whole(answers).one(question));
    }

    /** With what follows from the answers. */
    private Answers whole(Answers answers) {
        return new LargerArea(shelf.active().rulebook().vocabulary()).in(answers);
    }

    /** With what an earlier dossier of the same zaak says of what is open. */
    Answers takenOver(Answers answers) {
        Rulebook rulebook = rulebook(answers);
        return earlier.of(answers, rulebook)
                .map(it -> it.takenOver(rulebook.vocabulary()))
                .orElse(answers);
    }

    CheckedForm checked(Answers answers) {
        return new CheckedForm(rulebook(answers).vocabulary(), whole(answers));
    }

    /** The key of the framework whose questions these are. */
    String framework() {
        return shelf.active().rulebook().framework();
    }

    /**
     * @param typed as it was; what follows from it is filled in
     * @param check whether answers that are indispensable and missing count as wrong
     * @param part which part to show, as in {@link FormPage#of}
     */
    void show(String id, Answers typed, boolean check, String part, Model model) {
        Answers answers = whole(typed);
        Rulebook rulebook = rulebook(answers);
        CheckedForm checked = new CheckedForm(rulebook.vocabulary(), answers);
        List<FormProblem> problems = new ArrayList<>(checked.problems());
        if (check) {
            problems.addAll(checked.indispensable());
        }
        model.addAttribute("id", id);
        model.addAttribute("zaaknummer", answers.one("zaak.zaaknummer"));
        Earlier before = earlier.of(answers, rulebook).orElse(null);
        model.addAttribute("before", before);
        model.addAttribute("toTakeOver", before == null ? 0 : before.open(rulebook.vocabulary()));
        Provisional provisional = verdicts.of(checked, rulebook);
        QuestionMaker maker = new QuestionMaker(
                rulebook.vocabulary(),
                answers,
                problems,
                checked.idle(),
                provisional.called(checked.called()),
                provisional.waiting(),
                before);
        FormPage form = FormPage.of(rulebook.vocabulary(), answers, checked.idle(), maker, problems, part);
        model.addAttribute("form", form);
        model.addAttribute(
                "requests", Request.all(form, provisional, rulebook.vocabulary().antwoorders()));
        model.addAttribute("words", rulebook.kader().woorden());
        model.addAttribute("map", maps.of(rulebook));
        model.addAttribute("wrong", checked.problems());
        model.addAttribute("setAside", checked.setAside());
        model.addAttribute("provisional", provisional);
    }

    byte[] json(Answers answers) {
        return checked(answers).json();
    }
}

package nl.woonzorgtoets.web.ui.kader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.rulebook.model.Herkomstregister;
import nl.woonzorgtoets.rulebook.model.Source;
import nl.woonzorgtoets.rulebook.model.Uitspraak;
import nl.woonzorgtoets.web.ui.NotUnderstood;
import nl.woonzorgtoets.wording.framework.Register;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What each document says, and what the framework does with it. */
@Controller
record HerkomstController(RulebookShelf shelf) {

    /**
     * @param stuk key of the document; of all when not given
     * @param paragraaf of that document; all when not given
     * @param stand how the framework does it, in a word; all when not given
     */
    @GetMapping("/kader/herkomst")
    String register(
            @RequestParam(value = "stuk", defaultValue = "") String stuk,
            @RequestParam(value = "paragraaf", defaultValue = "") String paragraaf,
            @RequestParam(value = "stand", defaultValue = "") String stand,
            Model model) {
        Rulebook rulebook = shelf.active().rulebook();
        Herkomstregister register = rulebook.herkomst();
        Register words = new Register(rulebook);
        Map<String, String> documents = documents(rulebook);
        Map<String, Long> states = words.states();
        boolean knowsDocument = stuk.isEmpty() || documents.containsKey(stuk);
        boolean knowsState = stand.isEmpty() || states.containsKey(stand);
        if (!knowsDocument) {
            NotUnderstood.tell(model, "Het stuk", stuk, "U ziet de uitspraken van alle stukken.");
        }
        if (!knowsState) {
            NotUnderstood.tell(model, "De stand", stand, "U ziet de uitspraken met elke stand.");
        }
        String document = knowsDocument ? stuk : "";
        String state = knowsState ? stand : "";
        List<Uitspraak> found = register.uitspraken().stream()
                .filter(it -> isOf(it.bron(), document, paragraaf.strip()))
                .filter(it -> state.isEmpty() || it.trouw().woord().equals(state))
                .toList();
        model.addAttribute("naam", rulebook.kader().naam());
        model.addAttribute("uitspraken", found.stream().map(words::statement).toList());
        model.addAttribute("alle", register.uitspraken().size());
        model.addAttribute("eigen", words.own());
        model.addAttribute("stukken", documents);
        model.addAttribute("standen", states);
        model.addAttribute("stuk", document);
        model.addAttribute("paragraaf", paragraaf);
        model.addAttribute("stand", state);
        return "kader/herkomst";
    }

    private static boolean isOf(Source source, String document, String paragraph) {
        return (document.isEmpty() || source.document().equals(document))
                && (paragraph.isEmpty() || paragraph.equals(source.paragraph()));
    }

    /** Those that say something, by key. */
    private static Map<String, String> documents(Rulebook rulebook) {
        Map<String, String> titles = new LinkedHashMap<>();
        rulebook.herkomst()
                .uitspraken()
                .forEach(it -> titles.put(
                        it.bron().document(),
                        rulebook.bronnen().get(it.bron().document()).titel()));
        return titles;
    }
}

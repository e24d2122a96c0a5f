package nl.woonzorgtoets.web.ui;

import java.util.List;
import nl.woonzorgtoets.release.workbench.RulesFolder;
import nl.woonzorgtoets.release.workbench.RulesFolders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which somebody chooses a framework, where there are several. */
@Controller
record KaderkeuzeController(RulesFolders folders, PageFrame frame) {

    static final String PATH = "/kaders";

    /** @param map name of the rules folder */
    record Choosable(String map, String naam, boolean oordeelt, boolean afgewezen, boolean gekozen) {}

    @GetMapping(PATH)
    String show(Model model) {
        List<Choosable> all = folders.all().stream().map(this::choice).toList();
        model.addAttribute("kaders", all);
        return "kaders";
    }

    @PostMapping(PATH)
    String choose(@RequestParam("map") String map) {
        RulesFolder chosen = folders.named(map).orElseThrow(PageNotFoundException::new);
        ChosenFolder.choose(chosen.name());
        return "redirect:/";
    }

    private Choosable choice(RulesFolder folder) {
        return new Choosable(
                folder.name(),
                frame.nameOf(folder),
                folder.release().state().hash() != null,
                !folder.release().state().afgewezen().isEmpty(),
                folders.chosen().filter(folder::equals).isPresent());
    }
}

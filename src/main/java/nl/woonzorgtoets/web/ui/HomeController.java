package nl.woonzorgtoets.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.woonzorgtoets.web.access.ByTable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The front door: signing in, the theme, and the first page of each role. */
@Controller
class HomeController {

    private final List<StartPage> startPages;
    private final Theme theme;

    HomeController(ObjectProvider<StartPage> startPages, Theme theme) {
        this.startPages = startPages.orderedStream().toList();
        this.theme = theme;
    }

    @GetMapping("/")
    String home(Model model, Authentication who) {
        return startPages.stream()
                .filter(it -> ByTable.isOneOf(it.roles(), who))
                .findFirst()
                .map(it -> it.show(model, who.getName()))
                .orElse("start");
    }

    @GetMapping("/inloggen")
    String login(
            @RequestParam(value = "fout", required = false) String wrong,
            @RequestParam(value = "wacht", required = false) String seconds,
            @RequestParam(value = "uit", required = false) String out,
            @RequestParam(value = "gekozen", required = false) String chosen,
            @RequestParam(value = "verlopen", required = false) String ended,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("fout", wrong != null);
        model.addAttribute("wacht", seconds != null && seconds.matches("[0-9]{1,4}") ? seconds : null);
        model.addAttribute("uit", out != null);
        model.addAttribute("gekozen", chosen != null);
        model.addAttribute("verlopen", ended);
        model.addAttribute("minuten", Unfinished.SECONDS / 60);
        model.addAttribute("naam", TypedName.take(request));
        return "inloggen";
    }

    @GetMapping("/thema.css")
    ResponseEntity<String> theme() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .body(theme.css());
    }
}

package nl.woonzorgtoets.web.ui.archief;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import nl.woonzorgtoets.accounts.Persons;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.base.Reach;
import nl.woonzorgtoets.base.Signs;
import nl.woonzorgtoets.web.audit.CaseLooks;
import nl.woonzorgtoets.web.audit.CaseLooks.Look;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who looked at which case: searched by case, by who it was, and by day. */
@Controller
record InzageController(CaseLooks looks, Persons persons, Archive archive, Reach.Asking asking) {

    private static final int MOST = 200;

    /** @param door in words */
    record Row(Look it, String door) {}

    /**
     * @param zaak number of a case
     * @param wie account, id or sign-in name
     * @param dag as 2026-07-01
     */
    @GetMapping("/archief/inzage")
    String list(
            @RequestParam(value = "zaak", required = false) String zaak,
            @RequestParam(value = "wie", required = false) String wie,
            @RequestParam(value = "dag", required = false) String dag,
            Model model) {
        String who = Signs.isEmpty(wie) ? "" : persons.idOf(wie).orElse(wie.strip());
        Predicate<Look> wanted = it -> (Signs.isEmpty(zaak) || it.zaak().equals(zaak.strip()))
                && (who.isEmpty() || it.door().equals(who))
                && (Signs.isEmpty(dag) || it.moment().toString().startsWith(dag.strip()));
        List<Row> rows = looks.find(wanted.and(withinReach()), MOST).stream()
                .map(it -> new Row(it, persons.shown(it.door())))
                .toList();
        model.addAttribute("rijen", rows);
        model.addAttribute("vol", rows.size() == MOST);
        model.addAttribute("zaak", zaak);
        model.addAttribute("wie", wie);
        model.addAttribute("dag", dag);
        return "archief/inzage";
    }

    /** A case that one may not know of is not told of here either. */
    private Predicate<Look> withinReach() {
        Map<String, Boolean> known = new ConcurrentHashMap<>();
        boolean all = asking.reach().isAll();
        return it -> all
                || known.computeIfAbsent(
                        it.zaak(), nummer -> archive.find(nummer).isPresent());
    }
}

package nl.woonzorgtoets.web.api;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Rule;

/** A regelset for a reader: which rules, from where, and where we chose. */
final class RulebookView {

    private RulebookView() {}

    static Map<String, Object> of(Rulebook rulebook) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("hash", rulebook.hash());
        view.put("naam", rulebook.kader().naam());
        view.put("regels", rulebook.rules().stream().map(RulebookView::rule).toList());
        view.put("bronnen", rulebook.bronnen().values());
        view.put("keuzes", rulebook.keuzes());
        view.put("bestanden", rulebook.files().contents().keySet());
        return view;
    }

    private static Map<String, Object> rule(Rule rule) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("regel", rule.id());
        view.put("titel", rule.title());
        view.put("soort", rule.conclusion().kind().word());
        view.put("aspect", rule.conclusion().aspect());
        view.put("bron", rule.source().toString());
        view.put("bestand", rule.file());
        view.put("regelnummer", rule.line());
        return view;
    }
}

package nl.woonzorgtoets.web.ui.beoordelingen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.insight.PlaceFinder;
import nl.woonzorgtoets.insight.PlaceGroup;
import nl.woonzorgtoets.insight.PlaceTelling;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.web.audit.SecretsGiven;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import nl.woonzorgtoets.web.ui.WijkMap;
import nl.woonzorgtoets.web.ui.WijkMaps;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where the plan of a kept case would fit. */
@Controller
record PlacesController(WordedCases cases, PlaceFinder finder, WijkMaps maps) {

    private static final Map<PlaceGroup, String> SHADES = Map.of(
            PlaceGroup.KAN, "shade-less-2",
            PlaceGroup.KAN_NA_ANTWOORD, "shade-less-1",
            PlaceGroup.KLEINER, "shade-more-1",
            PlaceGroup.KAN_NIET, "shade-more-2");

    /** @param style of the map, also where it is explained */
    record Shape(String path, String style, String title) {}

    record Meaning(String style, String text) {}

    @GetMapping("/beoordelingen/{nummer}/plekken")
    String places(@PathVariable("nummer") String nummer, HttpServletRequest request, Model model)
            throws InvalidDossierException {
        CaseDocument kept = cases.find(nummer);
        if (cases.secrecy(kept).applies()) {
            SecretsGiven.with(request);
        }
        PlaceFinder.Found found = finder.find(kept).orElseThrow(PageNotFoundException::new);
        WijkMap map = maps.of(found.rulebook());
        model.addAttribute("nummer", nummer);
        model.addAttribute("zaaknummer", kept.assessment().zaaknummer());
        model.addAttribute("telling", found.telling());
        model.addAttribute("plaats", found.rulebook().kader().woorden().plaats());
        model.addAttribute("kaart", map);
        model.addAttribute("vlakken", shapes(map, found.telling()));
        model.addAttribute("betekenissen", meanings(found.telling()));
        return "beoordelingen/plekken";
    }

    private static List<Shape> shapes(WijkMap map, PlaceTelling telling) {
        Map<String, PlaceTelling.Group> groups = new HashMap<>();
        telling.groups().forEach(group -> group.places().forEach(it -> groups.put(it.code(), group)));
        return map.shapes().stream()
                .filter(it -> groups.containsKey(it.code()))
                .map(it -> new Shape(
                        it.path(),
                        SHADES.get(groups.get(it.code()).group()),
                        it.title() + ": " + groups.get(it.code()).what()))
                .toList();
    }

    private static List<Meaning> meanings(PlaceTelling telling) {
        return telling.groups().stream()
                .map(it -> new Meaning(SHADES.get(it.group()), it.what()))
                .distinct()
                .toList();
    }
}

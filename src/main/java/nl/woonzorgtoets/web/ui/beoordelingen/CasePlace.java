package nl.woonzorgtoets.web.ui.beoordelingen;

import java.util.List;
import java.util.Optional;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.oordeel.Plaats;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.web.ui.WijkMap;
import nl.woonzorgtoets.web.ui.WijkMaps;
import nl.woonzorgtoets.wording.Words;
import nl.woonzorgtoets.wording.telling.Place;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the initiative of a kept case lies, by the regelset that judged it. */
@Component
record CasePlace(WordedCases cases, WijkMaps maps) {

    /** @param all whether the reader may know where a secret plan is */
    void show(CaseDocument kept, boolean all, Model model) {
        model.addAttribute("places", List.of());
        model.addAttribute("map", WijkMap.NONE);
        model.addAttribute("wijkcode", "");
        model.addAttribute("zoeknaam", null);
        model.addAttribute("framework", null);
        cases.rulebook(kept).ifPresent(rulebook -> show(kept, rulebook, all, model));
    }

    private void show(CaseDocument kept, Rulebook rulebook, boolean all, Model model) {
        try {
            Dossier dossier = new DossierReader(rulebook.vocabulary()).readKept(kept.dossierBytes());
            model.addAttribute("framework", framework(dossier, rulebook));
            Secrecy secrecy = all ? Secrecy.NONE : Secrecy.of(kept, rulebook);
            model.addAttribute("places", Place.of(dossier, rulebook, secrecy));
            model.addAttribute("map", maps.of(rulebook));
            model.addAttribute("plaats", rulebook.kader().woorden().plaats());
            Plaats place = rulebook.kader().plaats();
            model.addAttribute("zoeknaam", place == null ? null : new Words(rulebook).searchName(place.veld()));
            model.addAttribute("wijkcode", String.valueOf(code(dossier, place, secrecy)));
        } catch (InvalidDossierException e) {
            // A version of the program that reads more strictly shows the verdict without the place.
            model.addAttribute("places", List.of());
        }
    }

    /** The framework as it was for this case. */
    private static String framework(Dossier dossier, Rulebook rulebook) {
        return UriComponentsBuilder.fromPath("/kader")
                .queryParam("regelset", rulebook.hash())
                .queryParam("dag", dossier.answer("zaak.peildatum"))
                .queryParamIfPresent(
                        "gemeente",
                        Optional.ofNullable(
                                dossier.answer(rulebook.kader().domein().eigenWaarden())))
                .toUriString();
    }

    private static Object code(Dossier dossier, Plaats place, Secrecy secrecy) {
        return place == null || secrecy.withholds("/" + place.veld().replace('.', '/'))
                ? null
                : dossier.answer(place.veld());
    }
}

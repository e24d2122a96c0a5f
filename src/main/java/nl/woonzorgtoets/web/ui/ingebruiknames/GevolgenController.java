package nl.woonzorgtoets.web.ui.ingebruiknames;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.woonzorgtoets.base.Reach;
import nl.woonzorgtoets.impact.Flip;
import nl.woonzorgtoets.impact.Impact;
import nl.woonzorgtoets.impact.ImpactJobs;
import nl.woonzorgtoets.impact.ImpactProgress;
import nl.woonzorgtoets.release.Checks;
import nl.woonzorgtoets.release.concepts.Concept;
import nl.woonzorgtoets.release.concepts.Concepts;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.web.ui.Csv;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a concept would do to the cases that are kept: asked for, followed, read, and taken along as a spreadsheet. */
@Controller
record GevolgenController(Concepts concepts, Checks checks, ImpactJobs impacts, Reach.Asking asking) {

    private static final String PATH = ConceptController.PATH + "/{concept}/gevolgen";

    /** Of the flips on the page; the spreadsheet has them all. */
    private static final int SHOWN = 100;

    /** Most archives are done within it, so that the page that follows is the answer. */
    private static final long PATIENCE_MS = 1_500;

    @GetMapping(PATH)
    String show(@PathVariable("concept") String nummer, Model model) {
        fill(find(nummer), model);
        return "ingebruiknames/gevolgen";
    }

    /** Only what changes while it runs. */
    @GetMapping(PATH + "/voortgang")
    String progress(@PathVariable("concept") String nummer, Model model) {
        fill(find(nummer), model);
        return "ingebruiknames/gevolgen :: voortgang";
    }

    @PostMapping(PATH)
    String start(@PathVariable("concept") String nummer, RedirectAttributes next) {
        Concept concept = find(nummer);
        Rulebook draft = draft(concept);
        if (draft == null) {
            next.addFlashAttribute("fout", "Dit concept is niet in orde, dus er valt niets mee te beoordelen.");
        } else if (impacts.start(draft, PATIENCE_MS).isEmpty()) {
            next.addFlashAttribute(
                    "fout", "Er wachten al te veel concepten op hun gevolgen. Probeer het straks opnieuw.");
        }
        return "redirect:" + ConceptController.PATH + "/" + nummer + "/gevolgen";
    }

    /** Frozen and in sequence below each other, each with its scores and what makes the difference. */
    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> csv(@PathVariable("concept") String nummer) {
        Concept concept = find(nummer);
        Impact impact =
                impacts.progress(concept.hash()).map(ImpactProgress::gevolgen).orElseThrow(PageNotFoundException::new);
        FlipRows words = new FlipRows(draft(concept));
        Csv csv =
                new Csv("Manier", "Nummer", "Oordeel toen", "Oordeel straks", "Score toen", "Score straks", "Oorzaken");
        add(csv, "elk naast de plannen van toen", words, impact.bevroren());
        add(csv, "op volgorde", words, impact.volgorde());
        impact.nietBeoordeeld()
                .forEach(it -> csv.add("niet beoordeeld", it.nummer(), null, null, null, null, it.reden()));
        return csv.download("gevolgen-" + nummer + ".csv");
    }

    private static void add(Csv csv, String way, FlipRows words, List<Flip> flips) {
        words.rows(flips)
                .forEach(it -> csv.add(
                        way,
                        it.nummer(),
                        it.van(),
                        it.naar(),
                        it.score(),
                        it.wordt(),
                        it.oorzaken().stream().map(FlipRows.Cause::naam).collect(Collectors.joining(", "))));
    }

    private void fill(Concept concept, Model model) {
        Optional<ImpactProgress> job = impacts.progress(concept.hash());
        model.addAttribute("concept", concept.nummer());
        model.addAttribute("taak", job.orElse(null));
        Impact impact = job.map(ImpactProgress::gevolgen).orElse(null);
        Rulebook draft = impact == null ? null : draft(concept);
        if (draft != null) {
            FlipRows words = new FlipRows(draft);
            model.addAttribute(
                    "manieren",
                    List.of(
                            Way.of(
                                    "bevroren",
                                    "Elke zaak naast de plannen van toen",
                                    "Zo is te zien wat de wijziging zelf doet.",
                                    words,
                                    impact.bevroren()),
                            Way.of(
                                    "volgorde",
                                    "Alle zaken opnieuw, op volgorde",
                                    "Een plan dat nu niet doorgaat, vult de plek niet meer. Zo is te zien wat er was gebeurd als deze regels er altijd waren.",
                                    words,
                                    impact.volgorde())));
            model.addAttribute("nietBeoordeeld", impact.nietBeoordeeld());
        }
    }

    /** The cases that flip, judged in one way. */
    record Way(
            String id,
            String kop,
            String uitleg,
            int omslagen,
            List<FlipRows.Count> soorten,
            List<FlipRows.Row> zaken) {

        static Way of(String id, String head, String explanation, FlipRows words, List<Flip> flips) {
            return new Way(
                    id,
                    head,
                    explanation,
                    flips.size(),
                    words.counts(flips),
                    words.rows(flips.subList(0, Math.min(SHOWN, flips.size()))));
        }
    }

    /** Null when it cannot be built. */
    private Rulebook draft(Concept concept) {
        return checks.of(concepts.files(concept)).rulebook();
    }

    private Concept find(String nummer) {
        return concepts.find(nummer)
                .filter(it -> asking.reach().has(it.kader()))
                .orElseThrow(PageNotFoundException::new);
    }
}

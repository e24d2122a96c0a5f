package nl.woonzorgtoets.web.ui.archief;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.replay.ReplayJobs;
import nl.woonzorgtoets.replay.ReplayProgress;
import nl.woonzorgtoets.replay.ReplayRequest;
import nl.woonzorgtoets.web.search.Asked;
import nl.woonzorgtoets.web.search.Criteria;
import nl.woonzorgtoets.web.search.Criterion;
import nl.woonzorgtoets.web.search.SearchForm;
import nl.woonzorgtoets.web.search.SearchProblem;
import nl.woonzorgtoets.web.search.SearchReader;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Judging many cases again: asked for, followed, stopped, and read back later. */
@Controller
record ReplayController(ReplayJobs jobs, JobWords jobWords, SearchReader reader, Criteria criteria, Archive archive) {

    static final String PATH = "/archief/herhalingen";

    private static final int SHOWN = 20;
    private static final Set<String> OTHERS = Set.of("met", "_csrf");

    @GetMapping(PATH)
    String list(@RequestParam Map<String, String> parameters, Model model) {
        return show(reader.read(parameters, OTHERS), model);
    }

    @PostMapping(PATH)
    String start(@RequestParam Map<String, String> parameters, Principal who, Model model) {
        SearchForm form = reader.read(parameters, OTHERS);
        String with = parameters.getOrDefault("met", "");
        if (!with.isEmpty() && !judgedBy().has(with)) {
            form = form.with(new SearchProblem("met", "Kies een regelset uit de lijst.", null));
        }
        if (!form.isSound()) {
            return show(form, model);
        }
        Optional<ReplayProgress> job =
                jobs.start(new ReplayRequest(with.isEmpty() ? null : with, form.filter()), who.getName());
        return job.map(it -> "redirect:" + PATH + "/" + it.id()).orElseGet(() -> {
            model.addAttribute("tooMany", true);
            return show(reader.read(parameters, OTHERS), model);
        });
    }

    @GetMapping(PATH + "/{id}")
    String job(@PathVariable("id") String id, Model model) {
        model.addAttribute("job", find(id));
        return "archief/herhaling";
    }

    /** Only what changes while it runs. */
    @GetMapping(PATH + "/{id}/voortgang")
    String progress(@PathVariable("id") String id, Model model) {
        model.addAttribute("job", find(id));
        return "archief/herhaling :: voortgang";
    }

    @PostMapping(PATH + "/{id}/afbreken")
    String cancel(@PathVariable("id") String id) {
        find(id);
        jobs.cancel(id);
        return "redirect:" + PATH + "/" + id;
    }

    private JobWords.Job find(String id) {
        return jobs.progress(id).map(jobWords::of).orElseThrow(PageNotFoundException::new);
    }

    private Criterion judgedBy() {
        return criteria.named("regelset").as("met", "Beoordelen met");
    }

    private String show(SearchForm form, Model model) {
        Map<String, String> elsewhere = new LinkedHashMap<>(form.typed());
        elsewhere.keySet().removeAll(List.of("van", "tot"));
        model.addAttribute("form", form);
        model.addAttribute("chosen", elsewhere);
        model.addAttribute("asked", form.isSound() ? Asked.of(form.filter(), criteria) : List.<Asked>of());
        model.addAttribute(
                "count", form.isSound() ? archive.search(form.filter(), 0, 1).total() : null);
        model.addAttribute("with", judgedBy());
        model.addAttribute(
                "unfinished", jobs.unfinished().stream().map(jobWords::of).toList());
        model.addAttribute("ended", jobs.ended(SHOWN).stream().map(jobWords::of).toList());
        return "archief/herhalingen";
    }
}

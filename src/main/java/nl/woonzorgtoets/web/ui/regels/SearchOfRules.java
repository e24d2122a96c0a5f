package nl.woonzorgtoets.web.ui.regels;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.woonzorgtoets.base.LongWork.Progress;
import nl.woonzorgtoets.release.workbench.CannotWriteException;
import nl.woonzorgtoets.release.workbench.RulesFolders;
import nl.woonzorgtoets.release.workbench.Workbench;
import nl.woonzorgtoets.release.workbench.WorkingCopy;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Rules, with what somebody has not saved yet, that are looked through in the background; and examples that come of it.
 *
 * @param progress of a search, by the hash of the regelset
 * @param <R> what is found
 */
record SearchOfRules<R>(RulesFolders folders, Function<String, Optional<Progress<R>>> progress) {

    /** @param asked hash of a regelset that was looked at before; else as the rules of this account are now */
    void fill(String asked, Principal who, Model model) {
        String now = copy(who).files().hash();
        String regelset = asked == null ? now : asked;
        Progress<R> job = progress.apply(regelset).orElse(null);
        model.addAttribute("regelset", regelset);
        model.addAttribute("gewijzigd", job != null && !regelset.equals(now));
        model.addAttribute("taak", job);
        model.addAttribute("uitkomst", job == null ? null : job.result());
    }

    R report(String regelset) {
        return progress.apply(regelset).map(Progress::result).orElseThrow(PageNotFoundException::new);
    }

    WorkingCopy copy(Principal who) {
        return folders.here().workbench().of(who.getName());
    }

    /** @param place of one of them, from 0; empty for all */
    static <T> List<T> chosen(List<T> found, String place) {
        if (place.isEmpty()) {
            return found;
        }
        try {
            return List.of(found.get(Integer.parseInt(place)));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new PageNotFoundException();
        }
    }

    /**
     * Puts examples among the edits that are not saved yet.
     *
     * @param texts of files, by path
     */
    void takeOver(Map<String, String> texts, String regelset, Principal who, RedirectAttributes next)
            throws CannotWriteException {
        WorkingCopy copy = copy(who);
        for (Map.Entry<String, String> it : texts.entrySet()) {
            folders.here()
                    .workbench()
                    .keep(
                            who.getName(),
                            it.getKey(),
                            Optional.ofNullable(copy.hashOnDisk(it.getKey())).orElse(""),
                            Workbench.mark(copy.text(it.getKey())),
                            it.getValue());
        }
        next.addFlashAttribute(
                "gedaan", "Overgenomen bij uw wijzigingen. Kijk na of u dit verwacht, en bewaar het dan.");
        next.addAttribute("regelset", regelset);
    }
}

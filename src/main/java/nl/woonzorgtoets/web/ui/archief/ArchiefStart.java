package nl.woonzorgtoets.web.ui.archief;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.woonzorgtoets.accounts.Role;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.DeviationCount;
import nl.woonzorgtoets.archive.Seal;
import nl.woonzorgtoets.archive.VerificationRuns;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.replay.ReplayJobs;
import nl.woonzorgtoets.web.ui.StartPage;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** How the archive is doing: what those who check it, and those who keep it running, see first. */
@Component
record ArchiefStart(Archive archive, VerificationRuns checks, ReplayJobs replays, JobWords jobWords, Clock clock)
        implements StartPage {

    @Override
    public Set<Role> roles() {
        return Set.of(Role.AUDITOR, Role.BEHEER);
    }

    @Override
    public String show(Model model, String account) {
        Seal seal = archive.audit().seal();
        model.addAttribute("cases", archive.search(CaseFilter.ALL, 0, 1).total());
        model.addAttribute("seal", seal);
        model.addAttribute("signed", seal.checkpoint().orElse(null));
        model.addAttribute("readOnly", archive.readOnlyBecause().orElse(null));
        CheckText.show(checks.latest(), archive.audit(), model);
        model.addAttribute(
                "unfinished", replays.unfinished().stream().map(jobWords::of).toList());
        model.addAttribute(
                "lastReplay",
                replays.ended(1).stream().map(jobWords::of).findFirst().orElse(null));
        String year = String.valueOf(CivilDay.of(clock.instant()).getYear());
        List<DeviationCount> years = archive.audit().deviationsPerYear();
        model.addAttribute("year", year);
        model.addAttribute(
                "thisYear",
                years.stream()
                        .filter(it -> year.equals(it.group()))
                        .findFirst()
                        .map(DeviationRow::of)
                        .orElse(null));
        return "archief/start";
    }
}

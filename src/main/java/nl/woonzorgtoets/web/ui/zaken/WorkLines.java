package nl.woonzorgtoets.web.ui.zaken;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.Work;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.web.ui.ZaakLink;
import nl.woonzorgtoets.wording.Dutch;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Who has which zaak and what must still come of it, for the list of all and for what somebody sees first. */
@Component
public record WorkLines(Archive archive, Clock clock) {

    private static final int MOST = 500;

    /**
     * A zaak in the list.
     *
     * @param mine whether who looks has it
     * @param day by which the next thing must be there; null when nothing must
     */
    public record Line(
            String zaaknummer, String link, String naam, boolean mine, String wat, String day, boolean overdue) {}

    /** What is overdue first; with who is looking. */
    public void show(Model model) {
        String me = OwnName.get();
        LocalDate today = CivilDay.of(clock.instant());
        List<Line> lines = archive.work().lines(MOST).stream()
                .map(it -> line(it, me, today))
                .toList();
        model.addAttribute("naam", me);
        model.addAttribute("werk", lines);
        model.addAttribute("mijn", lines.stream().filter(Line::mine).toList());
        model.addAttribute("telaat", lines.stream().filter(Line::overdue).count());
    }

    private static Line line(Work.Line it, String me, LocalDate today) {
        Work.Due next = it.next();
        return new Line(
                it.zaaknummer(),
                ZaakLink.to(it.zaak().kader(), it.zaaknummer()),
                it.naam(),
                !me.isEmpty() && me.equalsIgnoreCase(it.naam()),
                next == null ? null : next.wat(),
                next == null ? null : Dutch.day(next.uiterlijk()),
                next != null && next.isOverdue(today));
    }
}

package nl.woonzorgtoets.wording.telling;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.woonzorgtoets.document.Finding;
import nl.woonzorgtoets.document.Remark;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.telling.Told.Point;
import nl.woonzorgtoets.wording.telling.Told.Remarks;

/**
 * Conditions, and signals in careful words.
 *
 * @param decided whether people decided: then their decision says what holds
 */
record RemarkTexts(Matter matter, Grounds grounds, boolean decided) {

    Remarks conditions() {
        return new Remarks(
                whatConditionsDo(),
                matter.assessment().conditions().stream().map(this::condition).toList());
    }

    private String whatConditionsDo() {
        if (decided) {
            return "Dit noemde de toets. Wat er geldt, staat bij het besluit.";
        }
        String plan = matter.woorden().plan().de();
        if (matter.assessment().refuses()) {
            return "Besluit " + matter.woorden().beslisser().de() + " " + plan
                    + " toch door te laten gaan, dan hoort daar dit bij.";
        }
        String goesOn = Dutch.capital(plan) + " kan ook doorgaan zonder dat dit is geregeld. ";
        if (matter.assessment().standsInTheWay()) {
            return (matter.assessment().oordeel().positief() ? goesOn : "")
                    + "Voor een gunstiger oordeel kan het nodig zijn.";
        }
        // Of a verdict that holds a plan, or says nothing of it yet, nobody can say that this is all that is needed.
        Oordeel oordeel = matter.assessment().oordeel();
        return oordeel.positief() || oordeel.onderVoorwaarden()
                ? Dutch.capital(plan) + " kan doorgaan als dit is geregeld."
                : "Gaat " + plan + " later door, dan hoort daar dit bij.";
    }

    Remarks integrity() {
        return signals(
                "Een signaal is een reden om door te vragen. Het is geen bewijs en geen verwijt. "
                        + matter.woorden().indiener().hoofdletterDe() + " krijgt de kans om het uit te leggen.",
                Remark::integrity);
    }

    Remarks attention() {
        return signals("Deze punten tellen niet mee in het oordeel. Ze helpen bij het gesprek.", it -> !it.integrity());
    }

    private Remarks signals(String intro, Predicate<Remark> which) {
        return new Remarks(
                intro,
                matter.assessment().signals().stream()
                        .filter(which)
                        .map(it -> point(it, explained(matter.secrecy().inPublic(it))))
                        .toList());
    }

    private static String explained(Remark remark) {
        return remark.explanations().stream()
                .map(it -> it.text() == null
                        ? "De toelichting wordt hier " + Telling.SECRET + "."
                        : "De toelichting: ‘" + it.text() + "’.")
                .collect(Collectors.joining(" "));
    }

    /** What has to be done, and why. */
    private Point condition(Remark remark) {
        String why = on(remark).stream()
                .filter(it -> it.soort() == BevindingSoort.VOLDOET_NIET || it.soort() == BevindingSoort.GEDEELTELIJK)
                .map(Finding::explanation)
                .distinct()
                .collect(Collectors.joining(" "));
        return point(
                new Remark(remark.aspect(), toArrange(remark), remark.integrity(), remark.source()),
                why.isEmpty() ? "" : "De reden: " + Dutch.within(why));
    }

    /** What has to be arranged. Of what only gives points nobody wrote it down: what is asked has to come out better. */
    String toArrange(Remark remark) {
        Aspect aspect =
                matter.kader() == null ? null : matter.kader().aspecten().get(remark.aspect());
        boolean said = aspect == null || aspect.voorwaarde() != null || aspect.soort() == AspectSoort.VOORWAARDE;
        return said ? remark.text() : "Zorg dat dit beter uitkomt: " + Dutch.quoted(remark.text());
    }

    private Point point(Remark remark, String why) {
        String figures = grounds.withLimits(on(remark).stream()
                .filter(it -> it.soort() != BevindingSoort.VOLDOET)
                .toList());
        return new Point(
                remark.aspect(),
                remark.text(),
                why.isEmpty() || figures.isEmpty() ? why + figures : why + " " + figures,
                matter.citations().of(remark.source()));
    }

    private List<Finding> on(Remark remark) {
        return matter.assessment().findings().stream()
                .filter(it -> it.aspect().equals(remark.aspect()))
                .toList();
    }
}

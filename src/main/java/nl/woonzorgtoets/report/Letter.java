package nl.woonzorgtoets.report;

import static nl.woonzorgtoets.report.Judged.text;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import nl.woonzorgtoets.report.Report.Evidence;
import nl.woonzorgtoets.report.Report.Heading;
import nl.woonzorgtoets.report.Report.Rule;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Verdict;

/** Composes the letter, part by part. */
final class Letter {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final Judged judged;
    private final Citations citations;
    private final PlanWriter plan;
    private final Grounds grounds;

    private Letter(Judged judged) {
        this.judged = judged;
        this.citations = Citations.of(judged);
        this.plan = new PlanWriter(judged);
        this.grounds = new Grounds(judged);
    }

    static Report about(Judged judged) {
        return new Letter(judged).report();
    }

    private Report report() {
        Aspects aspects = new Aspects(judged);
        RequirementsWriter requirements = new RequirementsWriter(judged, aspects);
        OutcomeWriter outcome = new OutcomeWriter(judged, requirements);
        MotivationWriter motivation = new MotivationWriter(judged, aspects, requirements.told());
        FigureWriter figures = new FigureWriter(judged);
        RemarkWriter remarks = new RemarkWriter(judged);
        return new Report(
                heading(),
                opening(),
                judged.record().envelope().moment(),
                plan.plan(),
                outcome.outcome(),
                figures.figures(),
                figures.caveats(),
                requirements.passages(),
                new Report.Score(new ScoreWriter(judged, motivation.equalWeights()).score(), motivation.equalWeights()),
                motivation.criteria(),
                citations.basis(),
                remarks.conditions(),
                remarks.integrity(),
                remarks.attention(),
                new MissingWriter(judged).missing(),
                new DecisionWriter(judged).decisions(),
                contact(),
                evidence(),
                figures.thresholds(),
                rules(),
                judged.json().path("nietGevuurd").size());
    }

    private Heading heading() {
        return new Heading(
                plan.gemeente(),
                "Plan voor wonen met zorg in de wijk " + plan.wijk(),
                judged.verdict().zaaknummer(),
                judged.verdict().nummer(),
                Dutch.day(Dutch.dayOf(judged.record().envelope().moment())));
    }

    private List<String> opening() {
        String framework = judged.rulebook() == null
                ? "de regels voor wonen met zorg"
                : "het " + judged.rulebook().kader().naam();
        String subject = "De gemeente " + plan.gemeente() + " heeft het plan hieronder getoetst aan " + framework
                + ". In dit rapport leest u de uitkomst, de redenen en wat er nog moet gebeuren. Het is voor het dossier en"
                + " voor het gesprek met de initiatiefnemer.";
        String codes =
                "Dit programma kan de regels van toen niet meer lezen. Daarom staat hier en daar een code in plaats van een"
                        + " woord.";
        return judged.rulebook() == null ? List.of(subject, codes) : List.of(subject);
    }

    private List<String> contact() {
        String nummer = judged.verdict().nummer();
        return List.of(
                "Dit rapport bereidt een besluit van de gemeente voor. Het is zelf geen besluit in de zin van de Algemene wet"
                        + " bestuursrecht. Bezwaar maken tegen dit rapport kan dus niet. In het besluit zelf staat wat iemand kan doen"
                        + " die het er niet mee eens is.",
                "Klopt een gegeven niet, of wilt u over het plan praten? Neem dan contact op met de gemeente "
                        + plan.gemeente() + " en noem nummer " + nummer + ".");
    }

    private Evidence evidence() {
        Verdict.Evidence known = judged.verdict().evidence();
        return new Evidence(
                judged.verdict().nummer(),
                known.moment(),
                known.peildatum(),
                known.regelset(),
                known.dossierSha256(),
                known.program() + ", " + known.engine(),
                "/beoordelingen/" + judged.verdict().nummer());
    }

    private List<Rule> rules() {
        return judged.findings()
                .sorted(Comparator.comparing(it -> inOrder(text(it, "regel"))))
                .map(it -> new Rule(
                        text(it, "regel"),
                        text(it, "titel"),
                        grounds.figures(List.of(it)),
                        citations.of(it.path("bron"))))
                .toList();
    }

    /** So that 6.4 comes before 6.11. */
    private static String inOrder(String rule) {
        return NUMBER.matcher(rule).replaceAll(it -> String.format("%9s", it.group()));
    }
}

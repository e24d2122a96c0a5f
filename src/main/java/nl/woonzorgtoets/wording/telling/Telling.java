package nl.woonzorgtoets.wording.telling;

import java.util.List;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.oordeel.Woorden;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Words;
import nl.woonzorgtoets.wording.telling.Told.Amount;
import nl.woonzorgtoets.wording.telling.Told.Asked;
import nl.woonzorgtoets.wording.telling.Told.Criterion;
import nl.woonzorgtoets.wording.telling.Told.Document;
import nl.woonzorgtoets.wording.telling.Told.Evidence;
import nl.woonzorgtoets.wording.telling.Told.Figure;
import nl.woonzorgtoets.wording.telling.Told.Fired;
import nl.woonzorgtoets.wording.telling.Told.FiredGroup;
import nl.woonzorgtoets.wording.telling.Told.Mark;
import nl.woonzorgtoets.wording.telling.Told.NotFired;
import nl.woonzorgtoets.wording.telling.Told.OpenQuestion;
import nl.woonzorgtoets.wording.telling.Told.Passage;
import nl.woonzorgtoets.wording.telling.Told.Remarks;
import nl.woonzorgtoets.wording.telling.Told.Row;
import nl.woonzorgtoets.wording.telling.Told.Scale;
import nl.woonzorgtoets.wording.telling.Told.Why;

/**
 * All there is to say about a case; who shows it chooses what and how much.
 *
 * @param words of the regelset that judged it
 * @param tone how the verdict looks: goed, let-op or fout
 * @param text the verdict in a sentence
 * @param meaning what that means
 * @param application whether it is an application by law; null when nobody says so
 * @param tooEarly whether there is nothing to decide in the phase that the plan is in
 * @param standing how far the framework binds, in sentences; empty when it does not say
 * @param reachable the verdicts that open answers may still lead to; one when all is clear
 * @param next what can be done now, and by whom
 * @param subject what the plan is, in a line
 * @param decider who decides, with its name when that is known
 * @param framework what it was judged by; null when that cannot be read any more, as is {@code scale}
 * @param scoreText the score in sentences: what it can still become and how it was computed
 * @param amounts what goes with it in money
 * @param requirements what has to be met whatever the score
 * @param integrity the signals that count towards a hold
 * @param missing first what most rules wait for
 * @param figures about the place, with year and source
 * @param caveatsAtTheVerdict what has to be known of the figures that decided it
 * @param cautions what else to know before one relies on the verdict
 * @param documents that the dossier names; none when it cannot be read any more
 * @param basis which document a paragraph without a name stands in; empty when there is none
 */
public record Telling(
        Words words,
        String nummer,
        String zaaknummer,
        String code,
        String name,
        String tone,
        String text,
        List<String> meaning,
        List<String> standing,
        boolean adviceOnly,
        Boolean application,
        boolean tooEarly,
        List<String> reachable,
        Why why,
        List<String> next,
        String subject,
        String decider,
        List<Row> plan,
        String framework,
        Mark score,
        String scoreText,
        Scale scale,
        boolean equalWeights,
        List<Criterion> criteria,
        List<Amount> amounts,
        List<Passage> requirements,
        Remarks conditions,
        Remarks integrity,
        Remarks attention,
        List<OpenQuestion> missing,
        Asked asked,
        List<Figure> figures,
        List<Figure> thresholds,
        List<String> caveatsAtTheVerdict,
        List<String> caveatsAtTheFigures,
        List<String> cautions,
        List<Document> documents,
        String basis,
        List<Fired> fired,
        List<NotFired> notFired,
        Evidence evidence) {

    /** What is said instead of something that not everybody may know. */
    public static final String SECRET = "niet genoemd, omdat dit geheim is";

    /**
     * For who may know all of it, of a case on which people did not decide.
     *
     * @param rulebook the one that judged it; null when it cannot be read any more
     */
    public static Telling of(CaseDocument document, Rulebook rulebook) {
        return of(document, rulebook, Secrecy.NONE, false);
    }

    /** The same for everybody else: without what is secret about it. */
    public static Telling inPublic(CaseDocument document, Rulebook rulebook) {
        return inPublic(document, rulebook, Secrecy.NONE);
    }

    /** @param then what was secret when the case was judged before */
    public static Telling inPublic(CaseDocument document, Rulebook rulebook, Secrecy then) {
        return of(document, rulebook, Secrecy.of(document, rulebook).and(then), false);
    }

    /** @param decided whether people decided on it */
    public static Telling of(CaseDocument document, Rulebook rulebook, Secrecy secrecy, boolean decided) {
        Matter matter = Matter.of(document, rulebook, secrecy);
        Assessment assessment = matter.assessment();
        UsedValues values = new UsedValues(matter);
        Grounds grounds = new Grounds(matter, values);
        Figures figures = new Figures(matter, values);
        Rules rules = new Rules(matter, figures, grounds);
        Passages passages = new Passages(matter, new Aspects(matter, grounds));
        Scores scores = new Scores(matter);
        Outcome outcome = new Outcome(matter);
        MissingTexts missing = new MissingTexts(matter, decided);
        RemarkTexts remarks = new RemarkTexts(matter, grounds, decided);
        Caveats caveats = new Caveats(matter, values);
        Plan plan = new Plan(matter);
        return new Telling(
                matter.words(),
                document.nummer(),
                assessment.zaaknummer(),
                assessment.oordeel().code(),
                assessment.oordeel().naam(),
                assessment.oordeel().kleur().woord(),
                assessment.oordeel().tekst(),
                outcome.meaning(decided),
                matter.standing(),
                outcome.adviceOnly(),
                matter.isApplication(),
                matter.isTooEarly(),
                assessment.haalbaar().stream().map(it -> it.naam()).toList(),
                new Because(matter, scores.total(), passages.excepted(), grounds, rules).why(),
                outcome.next(decided, missing.lastDay()),
                plan.subject(),
                plan.decider(),
                plan.rows(),
                matter.kader() == null ? null : matter.kader().naamInZin(),
                scores.total(),
                scores.text(),
                matter.kader() == null || !matter.kader().geeftScore() ? null : Scale.of(matter.kader()),
                scores.equalWeights(),
                scores.criteria(passages),
                new AmountTexts(matter, values).all(),
                passages.requirements(),
                remarks.conditions(),
                remarks.integrity(),
                remarks.attention(),
                missing.all(),
                missing.asked(),
                figures.aboutThePlace(),
                figures.thresholds(),
                caveats.atTheVerdict(),
                caveats.atTheFigures(),
                new CautionTexts(assessment, matter.words()).all(),
                new Documents(matter).all(),
                matter.citations().basis(),
                rules.fired(),
                rules.notFired(),
                Evidence.of(document, secrecy));
    }

    /** What the framework calls the plan, who hands it in, where it is to come and who decides. */
    public Woorden woorden() {
        return words.woorden();
    }

    /** What the framework calls the number of the case. */
    public String numberLabel() {
        return words.numberLabel();
    }

    /** What the framework calls the day whose thresholds count. */
    public String dayLabel() {
        return words.dayLabel();
    }

    /** What people decided, as the framework calls it. */
    public String besluit(String code) {
        return words.besluit(code);
    }

    public String capitalDecider() {
        return Dutch.capital(decider);
    }

    /** The rules that fired, by what they found; first what asks for attention. */
    public List<FiredGroup> firedGroups() {
        return Rules.groups(fired);
    }
}

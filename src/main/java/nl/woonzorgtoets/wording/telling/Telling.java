package nl.woonzorgtoets.wording.telling;

import java.util.List;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.oordeel.Woorden;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.telling.Told.Asked;
import nl.woonzorgtoets.wording.telling.Told.Criterion;
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

/** All there is to say about a case; who shows it chooses what and how much. */
public final class Telling {

    /** What is said instead of something that not everybody may know. */
    public static final String SECRET = "niet genoemd, omdat dit geheim is";

    private final Matter matter;
    private final boolean decided;
    private final UsedValues values;
    private final Grounds grounds;
    private final Passages passages;
    private final Scores scores;
    private final Outcome outcome;
    private final Rules rules;
    private final MissingTexts missing;
    private List<Fired> fired;
    private List<NotFired> notFired;

    private Telling(Matter matter, boolean decided) {
        this.matter = matter;
        this.decided = decided;
        this.values = new UsedValues(matter);
        this.grounds = new Grounds(matter, values);
        this.passages = new Passages(matter, new Aspects(matter, grounds));
        this.scores = new Scores(matter);
        this.outcome = new Outcome(matter);
        this.rules = new Rules(matter, new Figures(matter, values), grounds);
        this.missing = new MissingTexts(matter);
    }

    /**
     * For who may know all of it.
     *
     * @param rulebook the one that judged it; null when it cannot be read any more
     */
    public static Telling of(CaseDocument document, Rulebook rulebook) {
        return new Telling(Matter.of(document, rulebook, Secrecy.NONE), false);
    }

    /** For everybody else: without what is secret about it. */
    public static Telling inPublic(CaseDocument document, Rulebook rulebook) {
        return new Telling(Matter.of(document, rulebook, Secrecy.of(document, rulebook)), false);
    }

    /** The same of a case on which people have decided or not. */
    public Telling when(boolean peopleDecided) {
        return new Telling(matter, peopleDecided);
    }

    private Assessment assessment() {
        return matter.assessment();
    }

    public String nummer() {
        return matter.document().nummer();
    }

    public String zaaknummer() {
        return assessment().zaaknummer();
    }

    public String code() {
        return assessment().oordeel().code();
    }

    public String name() {
        return assessment().oordeel().naam();
    }

    public String tone() {
        return assessment().oordeel().kleur().woord();
    }

    /** The verdict in a sentence. */
    public String text() {
        return assessment().oordeel().tekst();
    }

    /** What that means. */
    public List<String> meaning() {
        return outcome.meaning();
    }

    public boolean adviceOnly() {
        return outcome.adviceOnly();
    }

    /** The verdicts that open answers may still lead to; one when all is clear. */
    public List<String> reachable() {
        return assessment().haalbaar().stream().map(it -> it.naam()).toList();
    }

    public Why why() {
        return new Because(matter, score(), passages.excepted(), grounds, rules).why();
    }

    /** What can be done now, and by whom. */
    public List<String> next() {
        return outcome.next(decided, missing.lastDay());
    }

    public Mark score() {
        return scores.total();
    }

    /** What the framework calls the plan, who hands it in, where it is to come and who decides. */
    public Woorden woorden() {
        return matter.woorden();
    }

    public String capitalDecider() {
        return Dutch.capital(decider());
    }

    /** What the plan is, in a line. */
    public String subject() {
        return new Plan(matter).subject();
    }

    /** Who decides, with its name when that is known. */
    public String decider() {
        return new Plan(matter).decider();
    }

    public List<Row> plan() {
        return new Plan(matter).rows();
    }

    /** What it was judged by; null when that cannot be read any more. */
    public String framework() {
        return matter.kader() == null ? null : matter.kader().naamInZin();
    }

    /** What people decided, as the framework calls it. */
    public String besluit(String code) {
        return matter.words().besluit(code);
    }

    /** The score in sentences: what it can still become and how it was computed. */
    public String scoreText() {
        return scores.text();
    }

    /** Null when the regelset cannot be read any more. */
    public Scale scale() {
        return matter.kader() == null ? null : Scale.of(matter.kader());
    }

    public boolean equalWeights() {
        return scores.equalWeights();
    }

    public List<Criterion> criteria() {
        return scores.criteria(passages);
    }

    /** What has to be met whatever the score. */
    public List<Passage> requirements() {
        return passages.requirements();
    }

    public Remarks conditions() {
        return new RemarkTexts(matter, grounds).conditions();
    }

    /** The signals that count towards a hold. */
    public Remarks integrity() {
        return new RemarkTexts(matter, grounds).integrity();
    }

    public Remarks attention() {
        return new RemarkTexts(matter, grounds).attention();
    }

    /** First what most rules wait for. */
    public List<OpenQuestion> missing() {
        return missing.all();
    }

    public Asked asked() {
        return missing.asked();
    }

    /** About the place, with year and source. */
    public List<Figure> figures() {
        return new Figures(matter, values).aboutThePlace();
    }

    public List<Figure> thresholds() {
        return new Figures(matter, values).thresholds();
    }

    /** What has to be known of the figures that decided it. */
    public List<String> caveatsAtTheVerdict() {
        return new Caveats(matter, values).atTheVerdict();
    }

    public List<String> caveatsAtTheFigures() {
        return new Caveats(matter, values).atTheFigures();
    }

    /** Which document a paragraph without a name stands in; empty when there is none. */
    public String basis() {
        return matter.citations().basis();
    }

    public List<Fired> fired() {
        if (fired == null) {
            fired = rules.fired();
        }
        return fired;
    }

    /** The rules that fired, by what they found; first what asks for attention. */
    public List<FiredGroup> firedGroups() {
        return Rules.groups(fired());
    }

    public List<NotFired> notFired() {
        if (notFired == null) {
            notFired = rules.notFired();
        }
        return notFired;
    }

    public Evidence evidence() {
        Envelope envelope = matter.document().envelope();
        nl.woonzorgtoets.document.Evidence known = assessment().evidence();
        return new Evidence(
                known.regelset(),
                Dutch.day(known.peildatum()),
                Dutch.moment(envelope.moment()),
                envelope.motor(),
                envelope.toepassing(),
                known.dossierSha256());
    }
}

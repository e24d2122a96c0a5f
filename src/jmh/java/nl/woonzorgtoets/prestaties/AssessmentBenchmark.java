package nl.woonzorgtoets.prestaties;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.explanation.Explainer;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.plan.Context;
import nl.woonzorgtoets.plan.Contexts;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Truth;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a verdict costs with the full shipped regelset, and what of it is engine and what explanation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AssessmentBenchmark {

    /** How many groups of residents the dossier counts. */
    @Param({"1", "20", "200"})
    int groepen;

    private Rulebook rulebook;
    private byte[] json;
    private Dossier dossier;
    private List<Fact> facts;
    private Context context;
    private List<Fact> own;
    private Judgement judged;
    private Dossier otherwise;
    private final List<Dossier> others = new ArrayList<>();
    private int next;

    @Setup
    public void read() throws Exception {
        rulebook = RulebookReader.read(RuleFiles.read(Path.of("rules")));
        json = Dossiers.withGroups(Files.readString(Path.of("cases/dossiers/05-magic-mix-heerlen-centrum.json")), groepen)
                .getBytes(StandardCharsets.UTF_8);
        dossier = Dossiers.outsideTheSample(
                new String(json, StandardCharsets.UTF_8), new DossierReader(rulebook.vocabulary()));
        facts = rulebook.facts(dossier, Map.of());
        context = Contexts.of(rulebook, dossier);
        own = rulebook.ownFacts(dossier, Map.of());
        judged = Assessor.judge(dossier, Map.of(), rulebook);
        String answer = "\"openVoorBuurt\":true";
        String changed = new String(json, StandardCharsets.UTF_8).replace(answer, answer.replace("true", "false"));
        otherwise = new DossierReader(rulebook.vocabulary()).read(changed.getBytes(StandardCharsets.UTF_8));
        if (!changed.contains(answer.replace("true", "false"))) {
            throw new IllegalStateException("No answer was changed");
        }
        addOthers(new String(json, StandardCharsets.UTF_8));
    }

    /** The same dossier, in each of them one yes or no turned round. */
    private void addOthers(String text) throws Exception {
        for (MatchResult it : Pattern.compile("(?<=: ?)(true|false)").matcher(text).results().toList()) {
            String changed = text.substring(0, it.start()) + !Boolean.parseBoolean(it.group()) + text.substring(it.end());
            others.add(new DossierReader(rulebook.vocabulary()).read(changed.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** From dossier to verdict with full explanation, by both evaluators. */
    @Benchmark
    public Judgement assessment() {
        return Assessor.judge(dossier, Map.of(), rulebook);
    }

    /** With all of why, which is worked out when it is read, and the document that is archived. */
    @Benchmark
    public Assessment assessmentTold() {
        return Assessor.judge(dossier, Map.of(), rulebook).assessment();
    }

    /** As the product uses it: on the rules as they read on that day in that place. */
    @Benchmark
    public Set<String> onlyTheEngine() {
        return context.fired(own);
    }

    /** What Drools alone needs for the rules as they are written. */
    @Benchmark
    public Set<String> onlyTheEngineUnfolded() {
        return rulebook.fired(facts);
    }

    @Benchmark
    public Truth[] onlyThePlan() {
        return context.truths(own);
    }

    /** One answer changed, verdict included. */
    @Benchmark
    public Judgement withMoreAnswers() {
        return Assessor.withMoreAnswers(judged, otherwise);
    }

    /** The same, with every yes and no of the dossier in turn. */
    @Benchmark
    public Judgement withEachOtherAnswer() {
        next = (next + 1) % others.size();
        return Assessor.withMoreAnswers(judged, others.get(next));
    }

    @Benchmark
    public List<RuleExplanation> onlyTheExplanation() {
        return Explainer.explain(rulebook.rules(), rulebook.tussenuitkomsten(), facts);
    }

    @Benchmark
    public Dossier onlyReadingTheDossier() throws Exception {
        return new DossierReader(rulebook.vocabulary()).read(json);
    }
}

package nl.woonzorgtoets.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.rulebook.engine.Engine;
import nl.woonzorgtoets.rulebook.engine.SharedLayers;
import nl.woonzorgtoets.rulebook.model.Afkomst;
import nl.woonzorgtoets.rulebook.model.AmountExample;
import nl.woonzorgtoets.rulebook.model.Bedrag;
import nl.woonzorgtoets.rulebook.model.BekendDossier;
import nl.woonzorgtoets.rulebook.model.Bron;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.model.Herkomstregister;
import nl.woonzorgtoets.rulebook.model.Keuze;
import nl.woonzorgtoets.rulebook.model.Laag;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.rulebook.model.QuestionsRead;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.SourceQuestion;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.rulebook.model.Vaststelling;
import nl.woonzorgtoets.rulebook.model.Zet;
import nl.woonzorgtoets.rulebook.reading.vragen.Vragen;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** A rules folder that was read, checked and built; immutable, and safe to share between threads. */
public final class Rulebook {

    private final RuleFiles files;
    private final Contents contents;
    private final CaseFacts facts;
    private final Exclusions exclusions;
    private final Map<String, Rule> rules;
    private final Map<String, Rulebook> layers;
    private final Map<String, SourceQuestion> sources;
    private final Map<String, Integer> lasting;
    private final SharedLayers calculations;
    private final Map<Class<?>, Object> beside = new ConcurrentHashMap<>();

    /** @param earlier a rulebook before it, of which nothing is kept but what it shares; null when there is none */
    Rulebook(RuleFiles files, Contents contents, CaseFacts facts, Map<String, Rulebook> layers, Rulebook earlier) {
        this.files = files;
        this.contents = contents;
        this.facts = facts;
        this.layers = Collections.unmodifiableMap(layers);
        this.calculations = new SharedLayers(earlier == null ? null : earlier.calculations);
        this.sources = contents.vragen().sources();
        this.lasting = contents.vragen().lasting();
        this.exclusions = new Exclusions(contents.rules());
        this.rules = contents.rules().stream().collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));
    }

    /** The number of this regelset, {@code sha256:…}. */
    public String hash() {
        return files.hash();
    }

    public RuleFiles files() {
        return files;
    }

    /** What the words of its files mean. */
    public Editie editie() {
        return contents.editie();
    }

    public Vocabulary vocabulary() {
        return contents.vocabulary();
    }

    public Kader kader() {
        return contents.kader();
    }

    /** In the order of their files, then of their lines. */
    public List<Rule> rules() {
        return contents.rules();
    }

    /** What rules read that is worked out first. */
    public Tussenuitkomsten tussenuitkomsten() {
        return contents.tussenuitkomsten();
    }

    /** What goes with a verdict, each after those that it reckons with. */
    public List<Bedrag> bedragen() {
        return contents.bedragen();
    }

    /** Null when there is none of that name. */
    public Bedrag bedrag(String naam) {
        return bedragen().stream()
                .filter(it -> it.naam().equals(naam))
                .findFirst()
                .orElse(null);
    }

    /** Null when there is none with that id. */
    public Rule rule(String id) {
        return rules.get(id);
    }

    /** The places that can have thresholds of their own, such as gemeenten: code to name; empty when none can. */
    public Map<String, String> owners() {
        Field question = vocabulary().field(kader().domein().eigenWaarden());
        return question == null ? Map.of() : question.options();
    }

    /** What is laid over the framework in this one; null for the framework itself. */
    public Laag laag() {
        return contents.laag();
    }

    /** What can honestly be changed in a plan; empty when the framework does not say. */
    public List<Zet> zetten() {
        return contents.zetten();
    }

    /** Those that can be proposed in this plan, with the thresholds of its day and place worked out. */
    public List<Zet> zetten(Dossier dossier) {
        LocalDate day = (LocalDate) dossier.answer("zaak.peildatum");
        String own = kader().domein().eigenWaarden();
        Object place = own == null ? null : dossier.answer(own);
        return zetten().stream()
                .map(it -> it.met(name -> {
                    Drempel.Waarde value = drempels().get(name).op(day, place == null ? null : place.toString());
                    return value == null ? null : value.waarde();
                }))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Why there is such a layer (under the empty name), and why each thing differs, by what it is. */
    public Map<String, String> gronden() {
        return contents.gronden();
    }

    /** Why it may not come to judge, although it can be read: what the largest dossier would ask of it. */
    public List<Melding> bezwaren() {
        return contents.bezwaren();
    }

    /** What may be wrong with it, by place; of its layers too. */
    public List<Melding> waarschuwingen() {
        return contents.waarschuwingen();
    }

    /** Paths of the questions that nothing uses, and that do not say why they are asked. */
    public List<String> ongebruikteVragen() {
        return contents.ongebruikt();
    }

    /** As its files say them. */
    Vragen questions() {
        return contents.vragen();
    }

    /** Paths of the questions that its rules read. */
    List<String> questionsRead() {
        QuestionsRead read = new QuestionsRead(vocabulary(), tussenuitkomsten());
        return rules().stream().flatMap(it -> read.by(it).stream()).distinct().toList();
    }

    /** With each layer laid over it, in the order of their folders; of the same files, so with the same hash. */
    public Collection<Rulebook> lagen() {
        return layers.values();
    }

    /** With the layer for that answer; this one when there is none. */
    public Rulebook metLaag(String code) {
        return code == null ? this : layers.getOrDefault(code, this);
    }

    /** Which judges a dossier that was not read yet: with the layer that its answers ask for, or this one. */
    public Rulebook voor(byte[] dossier) throws InvalidDossierException {
        return layers.isEmpty()
                ? this
                : metLaag(DossierReader.peek(dossier, kader().domein().eigenWaarden()));
    }

    /** A dossier, read against the questions for whom it is about. */
    public Dossier read(byte[] dossier) throws InvalidDossierException {
        Rulebook judging = voor(dossier);
        try {
            return new DossierReader(judging.vocabulary()).read(dossier);
        } catch (InvalidDossierException e) {
            throw layers.isEmpty() ? e : new InvalidDossierException(new Elsewhere(this, judging).told(e.problems()));
        }
    }

    /** The same of a dossier that was taken in before: what its texts may hold was looked at on that day. */
    public Dossier readKept(byte[] dossier) throws InvalidDossierException {
        return new DossierReader(voor(dossier).vocabulary()).readKept(dossier);
    }

    /** By key, in the order of bronnen.yaml. */
    public Map<String, Bron> bronnen() {
        return contents.bronnen();
    }

    /** By name, in the order of drempels.yaml. */
    public Map<String, Drempel> drempels() {
        return contents.drempels();
    }

    /** Every place where the regelset goes beyond what the policy says. */
    public List<Keuze> keuzes() {
        return contents.keuzes();
    }

    /** What the documents say and what carries it; empty for a framework that does not account for itself. */
    public Herkomstregister herkomst() {
        return contents.herkomst();
    }

    /** Whose its numbers and texts are. */
    public Afkomst afkomst() {
        return contents.afkomst();
    }

    /** How far it binds; null when that is not said. */
    public Vaststelling vaststelling() {
        return contents.vaststelling();
    }

    /** The questions where own figures are said to come from, by the path of those figures. */
    public Map<String, SourceQuestion> sourceQuestions() {
        return sources;
    }

    /** For how many years a figure can be used; null when that is not said. */
    public Integer lasting(String factType, String field) {
        return lasting.get(factType + "." + field);
    }

    /** The text for an aspect that cannot be judged yet, by aspect; only aspects that have one. */
    public Map<String, String> onbekendTeksten() {
        return contents.onbekendTeksten();
    }

    /** The rows of every region table by path, such as {@code regio/wijken.csv}; each row maps column to cell. */
    public Map<String, List<Map<String, String>>> tables() {
        return contents.tables();
    }

    /** In the order of their files, then of their lines. */
    public List<Example> examples() {
        return contents.examples();
    }

    /** The dossiers that it has to keep judging as people expect, by path. */
    public List<BekendDossier> bekendeDossiers() {
        return contents.dossiers();
    }

    /** Those of amounts, in the order of their file. */
    public List<AmountExample> amountExamples() {
        return contents.amountExamples();
    }

    /**
     * All facts of a case in a fixed order: the dossier, the region, the thresholds on its peildatum, the portfolio.
     *
     * @param portfolio what earlier dossiers add up to; no entry: nothing, an entry with null: unknown
     */
    public List<Fact> facts(Dossier dossier, Map<String, BigDecimal> portfolio) {
        return facts.of(dossier, portfolio);
    }

    /** Those of {@link #facts(Dossier, Map)} that are this case's own. */
    public List<Fact> ownFacts(Dossier dossier, Map<String, BigDecimal> portfolio) {
        return facts.own(dossier, portfolio);
    }

    /** The others: the same for every case of that day and place. */
    public List<Fact> knownFacts(Dossier dossier) {
        return facts.known(dossier);
    }

    /** What the region tables say about the place of a dossier, also of one that is not complete. */
    public List<Fact> regionFacts(Dossier dossier) {
        return facts.ofRegion(dossier);
    }

    /** All facts of an example. */
    public List<Fact> facts(Example example) {
        return facts.of(example);
    }

    /** The thresholds on its day and place, also where it gives another. */
    List<Fact> thresholdsAround(Example example) {
        return facts.thresholdsAround(example);
    }

    /** What comes of an example rests on this and on nothing else; where it is equal in another rulebook, so is what comes of it. */
    public ExampleBasis basis(Example example) {
        return ExampleBasis.of(example, this);
    }

    /** The answer that decides which earlier dossiers count, such as the wijkcode; null when not given. */
    public String portfolioGroup(Dossier dossier) {
        return facts.portfolio().group(dossier);
    }

    /** What earlier dossiers add up to when it is not known which of them count. */
    public Map<String, BigDecimal> unknownPortfolio() {
        return facts.portfolio().unknown();
    }

    /** Dossier path of the question whose answer decides which earlier dossiers count; null when none do. */
    public String portfolioQuestion() {
        return facts.portfolio().path();
    }

    /** The key of the framework that this is a regelset of. */
    public String framework() {
        return kader().sleutel();
    }

    /** The answers of a case that not everybody may see, and the values that such an answer gives, chooses or is part of. */
    public List<SecretPlace> secretAnswers(Dossier dossier) {
        return new SecretAnswers(kader().rapport(), facts, tussenuitkomsten()).of(dossier);
    }

    /** The answers that cases are searched by, by the name of each; without those not given. */
    public Map<String, String> features(Dossier dossier) {
        Map<String, String> features = new LinkedHashMap<>();
        kader().zoeken().forEach((name, path) -> {
            Object answer = dossier.answer(path);
            if (answer != null) {
                features.put(name, answer.toString());
            }
        });
        return features;
    }

    /** What this dossier adds for those after it; a null value: unknown. */
    public Map<String, BigDecimal> portfolioContribution(Dossier dossier) {
        return facts.portfolio().contribution(dossier);
    }

    /** An engine for these rules, which are this rulebook's own as they read where some facts are known. */
    public Engine engine(List<Rule> folded, Tussenuitkomsten worked) {
        return new Engine(folded, worked, vocabulary().factTypes().values(), calculations);
    }

    /** What another room makes of this rulebook once, kept for as long as the rulebook is. */
    public <T> T beside(Class<T> what, Function<Rulebook, T> made) {
        return what.cast(beside.computeIfAbsent(what, key -> made.apply(this)));
    }

    /** Built when it is first asked something: who judges by {@linkplain #engine(List, Tussenuitkomsten) folded rules} may never need it. */
    private Engine engine() {
        return beside(Engine.class, it -> it.engine(rules(), tussenuitkomsten()));
    }

    /** The ids of the rules that the engine fires on these facts. */
    public Set<String> fired(Collection<Fact> caseFacts) {
        return engine().fired(caseFacts);
    }

    /** Whether the engine fires this rule on these facts. */
    public boolean fires(Rule rule, Collection<Fact> caseFacts) {
        return engine().fired(caseFacts, tussenuitkomsten().van(rule)).contains(rule.id());
    }

    /** The intermediate results that the engine works out of these facts, by name; null where it is unknown. */
    public Map<String, Object> workedOut(Collection<Fact> caseFacts) {
        return engine().workedOut(caseFacts, tussenuitkomsten());
    }

    /** The one of that name, without those that make no difference to it; null when it is unknown. */
    public Object workedOut(String result, Collection<Fact> caseFacts) {
        return engine().workedOut(caseFacts, tussenuitkomsten().van(result)).get(result);
    }

    /** Whether two rules, by id, may both fire in some case; false only when their texts exclude each other. */
    public boolean canHoldTogether(String one, String other) {
        return exclusions.canHoldTogether(one, other);
    }

    /** What was read from the files. */
    record Contents(
            Editie editie,
            Vocabulary vocabulary,
            Kader kader,
            List<Rule> rules,
            Tussenuitkomsten tussenuitkomsten,
            List<Bedrag> bedragen,
            Map<String, Bron> bronnen,
            Map<String, Drempel> drempels,
            List<Keuze> keuzes,
            Herkomstregister herkomst,
            Afkomst afkomst,
            Vaststelling vaststelling,
            Map<String, String> onbekendTeksten,
            Map<String, List<Map<String, String>>> tables,
            List<Example> examples,
            List<BekendDossier> dossiers,
            List<AmountExample> amountExamples,
            Laag laag,
            List<Zet> zetten,
            Map<String, String> gronden,
            Vragen vragen,
            List<Melding> waarschuwingen,
            List<Melding> bezwaren,
            List<String> ongebruikt) {}
}

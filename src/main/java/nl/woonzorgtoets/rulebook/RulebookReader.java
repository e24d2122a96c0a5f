package nl.woonzorgtoets.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.rulebook.completeness.Accounted;
import nl.woonzorgtoets.rulebook.completeness.Attributed;
import nl.woonzorgtoets.rulebook.completeness.Completeness;
import nl.woonzorgtoets.rulebook.completeness.Purposes;
import nl.woonzorgtoets.rulebook.language.RuleContext;
import nl.woonzorgtoets.rulebook.model.AmountExample;
import nl.woonzorgtoets.rulebook.model.BekendDossier;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.model.Herkomstregister;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.model.QuestionsRead;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.RuleFilePair;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.rulebook.reading.examples.AmountExamplesReader;
import nl.woonzorgtoets.rulebook.reading.examples.DossiersReader;
import nl.woonzorgtoets.rulebook.reading.examples.GivenReader;
import nl.woonzorgtoets.rulebook.reading.settings.HerkomstReader;
import nl.woonzorgtoets.rulebook.reading.yaml.Choices;
import nl.woonzorgtoets.rulebook.reading.yaml.References;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/** The door from files to a rulebook: reads and checks everything before it gives up, so that all mistakes show at once. */
public final class RulebookReader {

    /** What it is read for. */
    enum Use {
        /** One verdict: what only keeps the rules as they are meant is left out. */
        VERDICT,
        /** To see what one change does to verdicts: what else should have changed with it does not count. */
        COMPARISON,
        WHOLE,
        /** Whole, of files that are still to judge. */
        PROPOSAL
    }

    private final Meldingen meldingen;
    private final Choices choices = new Choices(new ArrayList<>());
    private final RuleFiles files;
    private final Use use;
    private final FolderTexts texts;
    private final Layer layer;
    private final Earlier earlier;
    private FolderSettings settings;
    private List<Rule> rules;
    private Set<String> ruleIds = Set.of();
    private Herkomstregister herkomst = Herkomstregister.GEEN;
    private Tussenuitkomsten tussenuitkomsten = Tussenuitkomsten.GEEN;
    private List<Example> examples = List.of();
    private List<BekendDossier> dossiers = List.of();
    private List<AmountExample> amountExamples = List.of();
    private List<String> unused = List.of();

    private RulebookReader(RuleFiles files, Use use, FolderTexts texts, Earlier earlier) {
        this.earlier = earlier;
        this.files = files;
        this.use = use;
        this.texts = texts;
        this.layer = texts.layer();
        this.meldingen = texts.meldingen();
    }

    /** @throws RejectedRulebookException with everything that is wrong with the files */
    public static Rulebook read(RuleFiles files) throws RejectedRulebookException {
        return read(files, Use.WHOLE, null);
    }

    /** The same of files that are still to judge, in which nothing may be left to guess; what judged before was read without that. */
    public static Rulebook readProposed(RuleFiles files) throws RejectedRulebookException {
        return readProposed(files, null);
    }

    /** @param earlier what of it did not change is not read again; null when there is none */
    public static Rulebook readProposed(RuleFiles files, Rulebook earlier) throws RejectedRulebookException {
        return read(files, Use.PROPOSAL, earlier);
    }

    /** The same for one verdict: without examples and known dossiers, so that nothing can be wrong with those either. */
    public static Rulebook readForVerdict(RuleFiles files) throws RejectedRulebookException {
        return read(files, Use.VERDICT, null);
    }

    /** The same to see what comes of part of a change: also what that part leaves open or unexplained is not looked at. */
    public static Rulebook readToCompare(RuleFiles files) throws RejectedRulebookException {
        return read(files, Use.COMPARISON, null);
    }

    private static Rulebook read(RuleFiles files, Use use, Rulebook before) throws RejectedRulebookException {
        Earlier earlier = new Earlier(files, before);
        Meldingen meldingen = new Meldingen();
        SortedMap<String, String> texts = new FileCheck(meldingen).texts(files);
        boolean refusesUnseen = earlier.refusesUnseen(texts.get(FileCheck.KADER));
        if (refusesUnseen) {
            new VisibleTexts(meldingen).check(texts);
        }
        RulebookReader reader = new RulebookReader(
                files, use, new FolderTexts(Layer.base(texts), refusesUnseen, null, meldingen), earlier);
        reader.readAll();
        FolderSettings settings = reader.settings;
        Layer.checkPlaces(texts, settings.editie, meldingen);
        boolean canHaveLayers = settings.kader != null && settings.vragen != null && settings.editie.verklaartZelf();
        Map<String, Rulebook> layers = canHaveLayers ? new Layers(reader, texts, meldingen).read() : Map.of();
        reader.lookAtPurposes(layers.values());
        return reader.rulebook(layers);
    }

    /** After the layers: a question can be there for one of them alone, and a layer may end the rules that read it. */
    private void lookAtPurposes(Collection<Rulebook> layers) {
        if (meldingen.size() > 0 || use == Use.COMPARISON) {
            return;
        }
        Set<String> byLayers =
                layers.stream().flatMap(it -> it.questionsRead().stream()).collect(Collectors.toSet());
        Purposes purposes = new Purposes(settings.questions, settings.vragen, tussenuitkomsten, rules, byLayers);
        unused = purposes.unused();
        if (settings.editie.verklaartZelf()) {
            purposes.check();
        }
    }

    private void readAll() {
        settings = new FolderSettings(texts, use == Use.PROPOSAL, choices, earlier, meldingen);
        readRules();
        if (use == Use.COMPARISON) {
            return;
        }
        if (use != Use.VERDICT) {
            readExamples();
            readDossiers();
        }
        readRegister();
        // What could not be read would seem to be left open.
        if (meldingen.size() == 0 && settings.editie.verklaartZelf()) {
            // A layer that ends rules says why, and so why aspects go without.
            Set<String> silenced = settings.ended.isEmpty()
                    ? Set.of()
                    : settings.kader.aspecten().keySet();
            new Completeness(
                            settings.framework,
                            settings.questions,
                            settings.limits,
                            settings.vragen,
                            settings.kader,
                            settings.drempels,
                            rules,
                            tussenuitkomsten,
                            silenced,
                            meldingen)
                    .check(texts.endingIn(".drl"));
            if (layer == null && herkomst.isEr()) {
                new Accounted(
                                herkomst,
                                settings.sources.get("bronnen").members(),
                                settings.framework,
                                settings.limits,
                                settings.kader.aspecten(),
                                settings.drempels,
                                rules,
                                meldingen)
                        .check();
            }
            if (layer == null) {
                new Attributed(
                                herkomst.isEr(),
                                settings.afkomst,
                                settings.bronnen,
                                settings.framework,
                                settings.limits,
                                settings.kader.aspecten(),
                                rules,
                                choices.all(),
                                meldingen)
                        .check();
            }
        }
    }

    /** A layer has the register of the framework, and answers for what differs with its own grounds. */
    private void readRegister() {
        YamlNode register = texts.yaml(FileCheck.HERKOMST);
        if (register == null || !settings.areRead()) {
            return;
        }
        if (!settings.editie.verklaartZelf()) {
            register.report(Editie.hoortBijTweede("Een register van herkomst"));
        }
        RegisterNames names = new RegisterNames(
                settings.vragen.vocabulary(), settings.kader, settings.drempels, settings.tables, ruleIds);
        herkomst = new HerkomstReader(
                        new References(settings.bronnen),
                        layer == null ? names.byKind() : Map.of(),
                        layer == null ? names.choices(choices.all()) : null)
                .read(register);
    }

    /** The framework with a layer over it; null when something is wrong. */
    Rulebook with(Layer layer, Meldingen meldingen) throws RejectedRulebookException {
        Use ofLayer = use == Use.VERDICT || use == Use.COMPARISON ? use : Use.WHOLE;
        RulebookReader reader = new RulebookReader(
                files,
                ofLayer,
                new FolderTexts(layer.composed(), texts.refusesUnseen(), layer, meldingen),
                new Earlier(files, null));
        reader.readAll();
        return meldingen.size() > 0 ? null : reader.rulebook(Map.of());
    }

    /** A rule can only be checked against names that could be read. */
    private void readRules() {
        SortedMap<String, String> drl = texts.endingIn(".drl");
        drl.forEach((path, text) -> choices.all().addAll(RuleChoices.in(path, text)));
        boolean answersJudge = settings.kader != null
                && settings.kader.aspecten().values().stream().anyMatch(it -> it.uitAntwoorden() != null);
        if (drl.isEmpty() && !answersJudge) {
            meldingen.add("", "Er is geen enkel bestand met regels (.drl).");
        }
        if (settings.areRead()) {
            RuleContext context = RuleSet.context(
                    settings.vragen.vocabulary(),
                    settings.kader.aspecten(),
                    settings.drempels,
                    new References(settings.bronnen).paragraphs(),
                    settings.editie);
            int before = meldingen.size();
            tussenuitkomsten = Calculations.read(settings.vragen.calculations(), context, meldingen);
            RuleSet read = RuleSet.read(
                    drl,
                    context,
                    settings.ended,
                    earlier.rules(settings.drempels, settings.kader.aspecten()),
                    meldingen);
            if (layer != null) {
                layer.checkEnded(read.ids());
            }
            rules = meldingen.size() == before ? read.rules() : null;
            ruleIds = read.ids();
            RuleTexts.check(
                    read.rules(),
                    settings.kader.aspecten(),
                    new QuestionsRead(settings.vragen.vocabulary(), tussenuitkomsten),
                    meldingen);
        }
    }

    private void readExamples() {
        GivenReader given = settings.vragen == null || settings.drempels == null
                ? null
                : new GivenReader(settings.vragen, settings.drempels);
        Predicate<YamlNode> counts = layer == null ? it -> true : layer::counts;
        Map<String, List<Example>> before = given == null ? Map.of() : earlier.examples(settings.drempels);
        examples = new ExampleFiles(texts.texts().keySet(), texts::yaml, before, meldingen).read(given, rules, counts);
        if (layer != null && rules != null) {
            examples = examples.stream()
                    .filter(it -> !layer.setsAside(it, tussenuitkomsten, rules))
                    .toList();
        }
        boolean amounts = !settings.bedragen.isEmpty() || texts.has(RuleFilePair.AMOUNTS);
        // Those of the framework give its own thresholds, and not those of who lays something over it.
        if (given != null && layer == null && amounts) {
            amountExamples = new AmountExamplesReader(given, settings.bedragen, meldingen)
                    .read(texts.yaml(RuleFilePair.AMOUNTS));
        }
    }

    private void readDossiers() {
        YamlNode expected = texts.yaml(DossiersReader.EXPECTED);
        if (settings.kader != null) {
            List<String> verdicts =
                    settings.kader.oordelen().stream().map(Oordeel::code).toList();
            dossiers = DossiersReader.read(texts.endingIn(".json"), expected, verdicts, meldingen);
        }
    }

    private Rulebook rulebook(Map<String, Rulebook> layers) throws RejectedRulebookException {
        if (meldingen.size() > 0) {
            throw new RejectedRulebookException(settings.tables.withPaddedCells(meldingen.all(), FileCheck.VRAGEN));
        }
        Rulebook.Contents contents = new Rulebook.Contents(
                settings.editie,
                settings.vocabulary(),
                settings.kader,
                rules,
                tussenuitkomsten,
                settings.bedragen,
                settings.bronnen,
                settings.drempels,
                List.copyOf(choices.all()),
                herkomst,
                settings.afkomst,
                settings.vaststelling,
                settings.unknownTexts,
                settings.tables.rows(),
                examples,
                dossiers,
                amountExamples,
                settings.laag,
                settings.zetten,
                settings.grounds,
                settings.vragen.withoutNodes(),
                meldingen.suspected(),
                meldingen.held(),
                unused);
        return new Rulebook(
                files,
                contents,
                new CaseFacts(
                        settings.vragen,
                        settings.drempels,
                        settings.kader.domein().eigenWaarden(),
                        settings.editie),
                layers,
                earlier.sharing());
    }
}

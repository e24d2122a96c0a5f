package nl.woonzorgtoets.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.rulebook.completeness.Accounted;
import nl.woonzorgtoets.rulebook.completeness.Completeness;
import nl.woonzorgtoets.rulebook.completeness.Purposes;
import nl.woonzorgtoets.rulebook.edition.FirstEdition;
import nl.woonzorgtoets.rulebook.language.RuleContext;
import nl.woonzorgtoets.rulebook.model.AmountExample;
import nl.woonzorgtoets.rulebook.model.Bedrag;
import nl.woonzorgtoets.rulebook.model.BekendDossier;
import nl.woonzorgtoets.rulebook.model.Bron;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.model.Herkomstregister;
import nl.woonzorgtoets.rulebook.model.Laag;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.model.QuestionsRead;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.RuleFilePair;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.rulebook.model.Vaststelling;
import nl.woonzorgtoets.rulebook.reading.examples.AmountExamplesReader;
import nl.woonzorgtoets.rulebook.reading.examples.DossiersReader;
import nl.woonzorgtoets.rulebook.reading.examples.GivenReader;
import nl.woonzorgtoets.rulebook.reading.settings.BedragenReader;
import nl.woonzorgtoets.rulebook.reading.settings.BronnenReader;
import nl.woonzorgtoets.rulebook.reading.settings.DrempelsReader;
import nl.woonzorgtoets.rulebook.reading.settings.EditieReader;
import nl.woonzorgtoets.rulebook.reading.settings.HerkomstReader;
import nl.woonzorgtoets.rulebook.reading.settings.KaderReader;
import nl.woonzorgtoets.rulebook.reading.settings.SecretUse;
import nl.woonzorgtoets.rulebook.reading.settings.VaststellingReader;
import nl.woonzorgtoets.rulebook.reading.table.Tables;
import nl.woonzorgtoets.rulebook.reading.vragen.Questions;
import nl.woonzorgtoets.rulebook.reading.vragen.Vragen;
import nl.woonzorgtoets.rulebook.reading.vragen.VragenReader;
import nl.woonzorgtoets.rulebook.reading.yaml.Choices;
import nl.woonzorgtoets.rulebook.reading.yaml.References;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlReader;
import nl.woonzorgtoets.vocabulary.Days;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** The door from files to a rulebook: reads and checks everything before it gives up, so that all mistakes show at once. */
public final class RulebookReader {

    /** What it is read for. */
    enum Use {
        /** One verdict: what only keeps the rules as they are meant is left out. */
        VERDICT,
        WHOLE,
        /** Whole, of files that are still to judge. */
        PROPOSAL
    }

    private final Meldingen meldingen;
    private final Choices choices = new Choices(new ArrayList<>());
    private final RuleFiles files;
    private final Use use;
    private final SortedMap<String, String> texts;
    private final Layer layer;
    private final boolean refusesUnseen;
    private YamlNode framework;
    private YamlNode questions;
    private YamlNode limits;
    private YamlNode sources;
    private Laag laag;
    private Map<String, String> grounds = Map.of();
    private Set<String> ended = Set.of();
    private Editie editie;
    private Tables tables;
    private Map<String, Bron> bronnen;
    private Vragen vragen;
    private Map<String, Drempel> drempels;
    private Kader kader;
    private Map<String, String> unknownTexts = Map.of();
    private List<Bedrag> bedragen = List.of();
    private List<Rule> rules;
    private Set<String> ruleIds = Set.of();
    private Vaststelling vaststelling;
    private Herkomstregister herkomst = Herkomstregister.GEEN;
    private Tussenuitkomsten tussenuitkomsten = Tussenuitkomsten.GEEN;
    private List<Example> examples = List.of();
    private List<BekendDossier> dossiers = List.of();
    private List<AmountExample> amountExamples = List.of();

    /**
     * @param layer what is laid over the framework; null for the framework itself
     */
    private RulebookReader(
            RuleFiles files,
            Use use,
            boolean refusesUnseen,
            SortedMap<String, String> texts,
            Layer layer,
            Meldingen meldingen) {
        this.files = files;
        this.use = use;
        this.refusesUnseen = refusesUnseen;
        this.texts = texts;
        this.layer = layer;
        this.meldingen = meldingen;
    }

    /** @throws RejectedRulebookException with everything that is wrong with the files */
    public static Rulebook read(RuleFiles files) throws RejectedRulebookException {
        return read(files, Use.WHOLE);
    }

    /** The same of files that are still to judge, in which nothing may be left to guess; what judged before was read without that. */
    public static Rulebook readProposed(RuleFiles files) throws RejectedRulebookException {
        return read(files, Use.PROPOSAL);
    }

    /** The same for one verdict: without examples and known dossiers, so that nothing can be wrong with those either. */
    public static Rulebook readForVerdict(RuleFiles files) throws RejectedRulebookException {
        return read(files, Use.VERDICT);
    }

    private static Rulebook read(RuleFiles files, Use use) throws RejectedRulebookException {
        Meldingen meldingen = new Meldingen();
        SortedMap<String, String> texts = new FileCheck(meldingen).texts(files);
        boolean refusesUnseen = EditieReader.of(texts.get(FileCheck.KADER)).weigertOnzichtbaar();
        if (refusesUnseen) {
            new VisibleTexts(meldingen).check(texts);
        }
        RulebookReader reader = new RulebookReader(files, use, refusesUnseen, Layer.base(texts), null, meldingen);
        reader.readAll();
        Layer.checkPlaces(texts, reader.editie, meldingen);
        boolean canHaveLayers = reader.kader != null && reader.vragen != null && reader.editie.verklaartZelf();
        return reader.rulebook(canHaveLayers ? new Layers(reader, texts, meldingen).read() : Map.of());
    }

    private void readAll() {
        readSettings();
        readRules();
        if (use != Use.VERDICT) {
            readExamples();
            readDossiers();
        }
        readRegister();
        // What could not be read would seem to be left open.
        if (meldingen.size() == 0 && editie.verklaartZelf()) {
            // A layer that ends rules says why, and so why aspects go without.
            Set<String> silenced = ended.isEmpty() ? Set.of() : kader.aspecten().keySet();
            new Completeness(
                            framework,
                            questions,
                            limits,
                            vragen,
                            kader,
                            drempels,
                            rules,
                            tussenuitkomsten,
                            silenced,
                            meldingen)
                    .check(of(".drl"));
            // A layer may end the rules that read a question.
            if (layer == null) {
                new Purposes(questions, vragen, tussenuitkomsten, rules).check();
            }
            if (layer == null && herkomst.isEr()) {
                new Accounted(
                                herkomst,
                                sources.get("bronnen").members(),
                                framework,
                                limits,
                                kader.aspecten(),
                                drempels,
                                rules,
                                meldingen)
                        .check();
            }
        }
    }

    /** A layer has the register of the framework, and answers for what differs with its own grounds. */
    private void readRegister() {
        YamlNode register = yaml(FileCheck.HERKOMST);
        if (register == null || vragen == null || drempels == null || kader == null || bronnen == null) {
            return;
        }
        if (!editie.verklaartZelf()) {
            register.report(Editie.hoortBijTweede("Een register van herkomst"));
        }
        RegisterNames names = new RegisterNames(vragen.vocabulary(), kader, drempels, tables, ruleIds);
        herkomst = new HerkomstReader(
                        new References(bronnen),
                        layer == null ? names.byKind() : Map.of(),
                        layer == null ? names.choices(choices.all()) : null)
                .read(register);
    }

    /** The framework with a layer over it; null when something is wrong. */
    Rulebook with(Layer layer, Meldingen meldingen) throws RejectedRulebookException {
        Use ofLayer = use == Use.VERDICT ? use : Use.WHOLE;
        RulebookReader reader = new RulebookReader(files, ofLayer, refusesUnseen, layer.composed(), layer, meldingen);
        reader.readAll();
        return meldingen.size() > 0 ? null : reader.rulebook(Map.of());
    }

    private void readSettings() {
        int before = meldingen.size();
        tables = Tables.read(of(".csv"), meldingen);
        boolean tablesAreRead = meldingen.size() == before;
        sources = yaml(FileCheck.BRONNEN);
        bronnen = sources == null ? null : BronnenReader.read(sources);
        References references = new References(bronnen);
        framework = yaml(FileCheck.KADER);
        questions = yaml(FileCheck.VRAGEN);
        limits = yaml(FileCheck.DREMPELS);
        editie = framework == null ? EditieReader.of(texts.get(FileCheck.KADER)) : EditieReader.read(framework);
        if (!editie.verklaartZelf()) {
            if (framework != null) {
                EditieReader.checkFirst(framework);
            }
            new FirstEdition(texts, meldingen).supply(framework, questions, limits);
        }
        // A table that could not be read says nothing about the questions that rest on it.
        vragen = questions == null || !tablesAreRead
                ? null
                : new VragenReader(tables, references, meldingen, choices, editie).read(questions);
        DrempelsReader thresholds = new DrempelsReader(editie, use == Use.PROPOSAL, references, choices);
        if (limits != null) {
            thresholds.readRegional(limits);
        }
        if (framework != null) {
            KaderReader reader = new KaderReader(asked(), references, choices);
            kader = reader.read(framework, limits == null ? null : thresholds.names());
            unknownTexts = reader.unknownTexts();
        }
        if (framework != null && vragen != null && editie.verklaartZelf()) {
            SecretUse.check(framework, questions, vragen.vocabulary());
        }
        if (layer != null) {
            laag = layer.read(question(), meldingen);
            ended = layer.ended();
            grounds = layer.grounds(references);
        }
        if (limits != null) {
            new MunicipalThresholds(texts, this::yaml, layer, laag, bronnen).read(thresholds, kader, question());
            drempels = thresholds.drempels();
        }
        if (kader != null && vragen != null && drempels != null) {
            bedragen = new BedragenReader(asked(), drempels, kader.oordelen(), references, choices).read(framework);
            Set<String> owners =
                    question() == null ? Set.of() : question().options().keySet();
            vaststelling =
                    new VaststellingReader(owners, drempels, references).read(framework.get(VaststellingReader.KEY));
        }
        of(".geojson").forEach((path, text) -> GeoJsonCheck.check(path, text, meldingen));
    }

    private Questions asked() {
        return vragen == null
                ? new Questions(null, new TreeSet<>())
                : new Questions(vragen.vocabulary(), vragen.used());
    }

    /** Whose answer says which own values and which layer count; null when there is none, or it is not known. */
    private Field question() {
        return kader == null || vragen == null
                ? null
                : vragen.vocabulary().field(kader.domein().eigenWaarden());
    }

    /** A rule can only be checked against names that could be read. */
    private void readRules() {
        SortedMap<String, String> drl = of(".drl");
        drl.forEach((path, text) -> choices.all().addAll(RuleChoices.in(path, text)));
        boolean answersJudge =
                kader != null && kader.aspecten().values().stream().anyMatch(it -> it.uitAntwoorden() != null);
        if (drl.isEmpty() && !answersJudge) {
            meldingen.add("", "Er is geen enkel bestand met regels (.drl).");
        }
        if (vragen != null && drempels != null && kader != null && bronnen != null) {
            RuleContext context = RuleSet.context(
                    vragen.vocabulary(), kader.aspecten(), drempels, new References(bronnen).paragraphs(), editie);
            int before = meldingen.size();
            tussenuitkomsten = Calculations.read(vragen.calculations(), context, meldingen);
            RuleSet read = RuleSet.read(drl, context, ended, meldingen);
            if (layer != null) {
                layer.checkEnded(read.ids());
            }
            rules = meldingen.size() == before ? read.rules() : null;
            ruleIds = read.ids();
            RuleTexts.check(
                    read.rules(),
                    kader.aspecten(),
                    new QuestionsRead(vragen.vocabulary(), tussenuitkomsten),
                    meldingen);
        }
    }

    private void readExamples() {
        GivenReader given = vragen == null || drempels == null ? null : new GivenReader(vragen, drempels);
        Predicate<YamlNode> counts = layer == null ? it -> true : layer::counts;
        examples = new ExampleFiles(texts.keySet(), this::yaml, meldingen).read(given, rules, counts);
        if (layer != null && rules != null) {
            examples = examples.stream()
                    .filter(it -> !layer.setsAside(it, tussenuitkomsten, rules))
                    .toList();
        }
        boolean amounts = !bedragen.isEmpty() || texts.containsKey(RuleFilePair.AMOUNTS);
        // Those of the framework give its own thresholds, and not those of who lays something over it.
        if (given != null && layer == null && amounts) {
            amountExamples = new AmountExamplesReader(given, bedragen, meldingen).read(yaml(RuleFilePair.AMOUNTS));
        }
    }

    private void readDossiers() {
        YamlNode expected = yaml(DossiersReader.EXPECTED);
        if (kader != null) {
            List<String> verdicts = kader.oordelen().stream().map(Oordeel::code).toList();
            dossiers = DossiersReader.read(of(".json"), expected, verdicts, meldingen);
        }
    }

    private Rulebook rulebook(Map<String, Rulebook> layers) throws RejectedRulebookException {
        if (meldingen.size() > 0) {
            throw new RejectedRulebookException(withPaddedCells());
        }
        Rulebook.Contents contents = new Rulebook.Contents(
                editie,
                vocabulary(),
                kader,
                rules,
                tussenuitkomsten,
                bedragen,
                bronnen,
                drempels,
                List.copyOf(choices.all()),
                herkomst,
                vaststelling,
                unknownTexts,
                tables.rows(),
                examples,
                dossiers,
                amountExamples,
                laag,
                grounds,
                vragen.sources(),
                vragen.lasting(),
                meldingen.suspected(),
                meldingen.held());
        return new Rulebook(
                files, contents, new CaseFacts(vragen, drempels, kader.domein().eigenWaarden(), editie), layers);
    }

    private Vocabulary vocabulary() {
        Vocabulary questions = vragen.vocabulary();
        Vocabulary missing = editie.mistHeleLijst() ? questions.missingWholeLists() : questions;
        return editie.kentNietInWerking() ? missing.within(new Days(kader.vanaf(), true)) : missing;
    }

    /** What vragen.yaml says of a table with a space too many follows from that space. */
    private List<Melding> withPaddedCells() {
        List<Melding> padded = tables.byPath().values().stream()
                .flatMap(table -> table.padded().stream())
                .toList();
        return padded.isEmpty()
                ? meldingen.all()
                : Stream.concat(
                                padded.stream(),
                                meldingen.all().stream()
                                        .filter(it -> !it.bestand().equals(FileCheck.VRAGEN))
                                        .filter(it -> padded.stream().noneMatch(it::isAtLineOf)))
                        .toList();
    }

    private YamlNode yaml(String path) {
        YamlNode root = texts.containsKey(path) ? new YamlReader(meldingen).read(path, texts.get(path)) : null;
        if (root != null && refusesUnseen) {
            root.refuseUnseen();
        }
        if (layer != null) {
            layer.lay(path, root, meldingen);
        }
        return root;
    }

    private SortedMap<String, String> of(String suffix) {
        SortedMap<String, String> found = new TreeMap<>(texts);
        found.keySet().removeIf(path -> !path.endsWith(suffix));
        return found;
    }
}

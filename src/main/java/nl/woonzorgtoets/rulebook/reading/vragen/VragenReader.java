package nl.woonzorgtoets.rulebook.reading.vragen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.rulebook.reading.table.Tables;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Choices;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.References;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Antwoorder;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.Toelichtingen;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** Reads vragen.yaml. */
public record VragenReader(Tables tables, References references, Meldingen meldingen, Choices choices, Editie editie) {

    public static final Block FILE = new Block()
            .may("fase", Kind.VRAAG, "De vraag die zegt in welke fase een plan is; verplicht bij fasen.")
            .may("fasen", Kind.LIJST, "De fasen van een plan, de eerste voorop.")
            .may(WhoReader.KEY, Kind.NAMEN, WhoReader.WHO, "Wie er kunnen antwoorden, elk onder een code.")
            .may(
                    "aanvragen",
                    Kind.LIJST,
                    "De fasen waarin een plan een aanvraag is in de zin van de wet; zonder deze sleutel is dat niet gezegd.")
            .may(
                    "vooraf",
                    Kind.LIJST,
                    "De fasen waarin iets wordt gevraagd voordat er een aanvraag is; niet ook een van de aanvragen.")
            .must("dossier", Kind.NAMEN, DossierQuestions.SECTION, "De onderdelen, elk onder een eigen naam.")
            .may("regio", Kind.NAMEN, RegionReader.REGION, "De feiten uit de tabellen, elk onder een eigen naam.")
            .may(
                    "tussenuitkomsten",
                    Kind.NAMEN,
                    CalculationReader.CALCULATION,
                    "Wat één keer berekend wordt en regels lezen, elk onder een eigen naam.")
            .may("portefeuille", Kind.BLOK, PortfolioReader.PORTFOLIO, "De totalen van eerdere dossiers.")
            .may(
                    ExplainingReader.KEY,
                    Kind.BLOK,
                    ExplainingReader.LIST,
                    "De lijst waarin staat waarom antwoorden toch bij elkaar passen; verplicht bij een ONGERIJMDHEID.");

    /** The questions, or null when there is anything wrong with them. */
    public Vragen read(YamlNode root) {
        int before = meldingen.size();
        YamlNode dossier = root.as(FILE).get("dossier");
        if (!dossier.isThere()) {
            return null;
        }
        List<String> phases =
                root.get("fasen").list(YamlNode::text).stream().distinct().toList();
        List<String> applications = root.get("aanvragen").list(it -> it.oneOf(phases));
        List<String> beforehand = root.get("vooraf").list(it -> it.oneOf(without(phases, applications)));
        Map<String, Antwoorder> who = WhoReader.read(root.get(WhoReader.KEY), editie);
        Set<String> used = new TreeSet<>();
        List<Section> sections = new DossierQuestions(
                        tables, phases, choices, editie, new AskingReader(who.keySet(), editie), used)
                .read(dossier);
        Questions questions = new Questions(new Vocabulary(null, phases, sections, List.of()), used);
        FixedQuestions.check(dossier, questions);
        String phaseQuestion = phaseQuestion(root, questions, phases);
        Toelichtingen explaining = new ExplainingReader(questions, editie).read(root.get(ExplainingReader.KEY));
        LookupReader lookups = new LookupReader(questions);
        CandidateReader candidates = new CandidateReader(tables, questions, lookups, new Cells(meldingen), references);
        List<RegionType> regions = new RegionReader(tables, lookups, candidates, choices).read(root.get("regio"));
        Portfolio portfolio = new PortfolioReader(questions, new ConditionReader(tables, questions), choices)
                .read(root.get("portefeuille"));
        List<Calculation> calculations = new CalculationReader(references, choices).read(root.get("tussenuitkomsten"));
        checkNames(root);
        List<FactType> others =
                new ArrayList<>(regions.stream().map(RegionType::type).toList());
        others.add(threshold());
        others.add(portfolio.type());
        if (!calculations.isEmpty()) {
            others.add(calculated(calculations));
        }
        return meldingen.size() > before
                ? null
                : new Vragen(
                        new Vocabulary(phaseQuestion, phases, sections, others)
                                .explainedIn(explaining)
                                .answeredBy(who)
                                .withApplications(applications, beforehand),
                        regions,
                        portfolio,
                        calculations,
                        used);
    }

    private static List<String> without(List<String> all, List<String> some) {
        return all.stream().filter(it -> !some.contains(it)).toList();
    }

    /** The program itself looks at these answers. */
    private static String phaseQuestion(YamlNode root, Questions questions, List<String> phases) {
        YamlNode node = phases.isEmpty() ? root.get("fase") : root.require("fase");
        Field field = questions.single(node);
        if (field == null) {
            return null;
        }
        root.require("fasen");
        if (!field.options().keySet().containsAll(phases)) {
            node.report("Elke fase onder 'fasen' moet een optie van '" + node.text() + "' zijn.");
        }
        return node.text();
    }

    private static void checkNames(YamlNode root) {
        List<YamlNode> regions = root.get("regio").keys();
        List<YamlNode> types = new ArrayList<>(regions);
        root.get("dossier").members().values().stream()
                .map(section -> section.get("feit"))
                .filter(type -> type.isThere() && !type.isNull())
                .forEach(types::add);
        Set<String> taken = new HashSet<>(Set.of("Drempel", PortfolioReader.TYPE));
        if (root.has("tussenuitkomsten")) {
            taken.add(Tussenuitkomsten.FEIT);
        }
        types.stream()
                .filter(type -> !taken.add(type.text()))
                .forEach(type -> type.report("De naam '" + type.text() + "' is al van een ander feit."));
        Set<String> inExamples = new HashSet<>(Set.of("drempels", "portefeuille"));
        regions.forEach(region -> inExamples.add(Names.lowerCamel(region.text())));
        root.get("dossier").keys().stream()
                .filter(section -> inExamples.contains(section.text()))
                .forEach(
                        section -> section.report(
                                "'" + section.text()
                                        + "' is in voorbeelden ook de naam van een feit onder 'regio'. Geef een van beide een andere naam."));
    }

    private static FactType calculated(List<Calculation> calculations) {
        return new FactType(
                Tussenuitkomsten.FEIT,
                Tussenuitkomsten.FEIT,
                true,
                calculations.stream().map(Calculation::field).toList());
    }

    private static FactType threshold() {
        return new FactType(
                "Drempel",
                "Drempel",
                false,
                List.of(
                        thresholdField("naam", 0, FieldType.TEKST),
                        thresholdField("waarde", 1, FieldType.DECIMAAL),
                        thresholdField("tekst", 2, FieldType.TEKST),
                        thresholdField("datum", 3, FieldType.DATUM)));
    }

    private static Field thresholdField(String name, int index, FieldType type) {
        return new Field(name, index, type, name, Map.of(), 15, 200).asFigure();
    }
}

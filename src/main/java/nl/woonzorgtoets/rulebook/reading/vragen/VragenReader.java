package nl.woonzorgtoets.rulebook.reading.vragen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.reading.table.Tables;
import nl.woonzorgtoets.rulebook.reading.yaml.Choices;
import nl.woonzorgtoets.rulebook.reading.yaml.References;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.Obligation;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** Reads vragen.yaml. */
public final class VragenReader {

    private final Tables tables;
    private final References references;
    private final Meldingen meldingen;
    private final Choices choices;

    public VragenReader(Tables tables, References references, Meldingen meldingen, Choices choices) {
        this.tables = tables;
        this.references = references;
        this.meldingen = meldingen;
        this.choices = choices;
    }

    /** The questions, or null when there is anything wrong with them. */
    public Vragen read(YamlNode root) {
        int before = meldingen.size();
        root.only("fase", "fasen", "dossier", "regio", "portefeuille");
        List<String> phases = phases(root.get("fasen"));
        YamlNode dossier = root.require("dossier");
        if (dossier == null) {
            return null;
        }
        List<Section> sections = new DossierQuestions(tables, phases, choices).read(dossier);
        Paths paths = new Paths(sections);
        FixedQuestions.check(dossier, paths);
        String phaseQuestion = phaseQuestion(root, paths, phases);
        List<RegionType> regions = regions(root.get("regio"), paths);
        Portfolio portfolio =
                new PortfolioReader(paths, new ConditionReader(tables, paths), choices).read(root.get("portefeuille"));
        checkNames(root);
        List<FactType> others =
                new ArrayList<>(regions.stream().map(RegionType::type).toList());
        others.add(threshold());
        others.add(portfolio.type());
        return meldingen.size() > before
                ? null
                : new Vragen(new Vocabulary(phaseQuestion, phases, sections, others), regions, portfolio);
    }

    private static List<String> phases(YamlNode phases) {
        return phases == null
                ? List.of()
                : phases.elements().stream()
                        .map(YamlNode::text)
                        .filter(phase -> phase != null)
                        .distinct()
                        .toList();
    }

    private List<RegionType> regions(YamlNode region, Paths paths) {
        if (region == null) {
            return List.of();
        }
        LookupReader lookups = new LookupReader(paths);
        CandidateReader candidates = new CandidateReader(tables, paths, lookups, new Cells(meldingen), references);
        return new RegionReader(tables, lookups, candidates, choices).read(region);
    }

    /** The program itself looks at these answers. */
    private static String phaseQuestion(YamlNode root, Paths paths, List<String> phases) {
        YamlNode node = phases.isEmpty() ? root.get("fase") : root.require("fase");
        String path = paths.single(node);
        if (path == null) {
            return null;
        }
        root.require("fasen");
        if (!paths.field(path).options().keySet().containsAll(phases)) {
            node.report("Elke fase onder 'fasen' moet een optie van '" + path + "' zijn.");
        }
        return path;
    }

    private static void checkNames(YamlNode root) {
        List<YamlNode> regions =
                root.get("regio") == null ? List.of() : root.get("regio").keys();
        List<YamlNode> types = new ArrayList<>(regions);
        root.get("dossier").members().values().stream()
                .map(section -> section.get("feit"))
                .filter(type -> type != null && !type.isNull())
                .forEach(types::add);
        Set<String> taken = new HashSet<>(Set.of("Drempel", PortfolioReader.TYPE));
        types.stream()
                .filter(type -> !taken.add(type.text()))
                .forEach(type -> type.report("De naam '" + type.text() + "' is al van een ander feit."));
        Set<String> inExamples = new HashSet<>(Set.of("drempels", "portefeuille"));
        regions.forEach(region -> inExamples.add(Names.lowerCamel(region.text())));
        root.get("dossier").keys().stream()
                .filter(section -> inExamples.contains(section.text()))
                .forEach(section ->
                        section.report("'" + section.text() + "' heet hetzelfde als een feit in voorbeelden."));
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
        return new Field(
                name,
                index,
                type,
                name,
                null,
                null,
                Map.of(),
                null,
                null,
                15,
                200,
                new Obligation.Optional(),
                false,
                null,
                Set.of());
    }
}

package nl.woonzorgtoets.prestaties;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.archive.NewCase;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.document.codec.Rulebooks;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.DossierReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a verdict grows with what it is about, in processor time and memory, and the archive with its cases. Argument: what of it, with
 * commas: {@code rijen}, {@code regels}, {@code vragen}, and data folders that {@link GrootArchief} made, smallest first.
 */
public final class Growth {

    private static final Path DOSSIER = Path.of("cases/dossiers/05-magic-mix-heerlen-centrum.json");
    private static final String SECTION = "  gemeenschap:\n";
    private static final String FIELDS = "    velden:\n";
    private static final int PAGE = 20;
    private static final int ADDED = 200;

    private Growth() {}

    public static void main(String[] arguments) throws Exception {
        List<String> asked = Arrays.asList(arguments[0].split(","));
        if (asked.contains("rijen")) {
            rows();
        }
        if (asked.contains("regels")) {
            rules();
        }
        if (asked.contains("vragen")) {
            questions();
        }
        archives(asked.stream().map(Path::of).filter(Files::isDirectory).toList());
    }

    private static void rows() throws Exception {
        Rulebook rulebook = RulebookReader.read(RuleFiles.read(Path.of("rules")));
        GrowthTable table = new GrowthTable("groups of residents", "verdict", "verdict, all of why", "reading");
        for (int rows : new int[] {2, 20, 200}) {
            String json = Dossiers.withGroups(Files.readString(DOSSIER), rows);
            DossierReader reader = new DossierReader(rulebook.vocabulary());
            Dossier dossier = Dossiers.outsideTheSample(json, reader);
            table.row(
                    rows,
                    Cost.of(() -> Assessor.judge(dossier, Map.of(), rulebook)),
                    Cost.of(() -> Assessor.judge(dossier, Map.of(), rulebook).assessment()),
                    Cost.of(() -> reader.read(json.getBytes(StandardCharsets.UTF_8))));
        }
        table.print();
    }

    private static void rules() throws Exception {
        RuleFiles shipped = RuleFiles.read(Path.of("rules"));
        String json = Files.readString(DOSSIER);
        GrowthTable table = new GrowthTable("rules", "verdict", "verdict, all of why", "building");
        for (int rules : new int[] {60, 600, 6_000}) {
            judged(table, rules, ManyRulesBenchmark.withRules(shipped, rules), json);
        }
        table.print();
    }

    private static void questions() throws Exception {
        RuleFiles shipped = RuleFiles.read(Path.of("rules"));
        GrowthTable table = new GrowthTable("more questions, answered", "verdict", "verdict, all of why", "building");
        for (int questions : new int[] {100, 1_000, 10_000}) {
            judged(table, questions, withQuestions(shipped, questions), answered(questions));
        }
        table.print();
    }

    private static void judged(GrowthTable table, int size, RuleFiles files, String json) throws Exception {
        long before = Cost.heap();
        Rulebook rulebook = RulebookReader.read(files);
        Dossier dossier = Dossiers.outsideTheSample(json, new DossierReader(rulebook.vocabulary()));
        Assessor.judge(dossier, Map.of(), rulebook);
        table.retained(Cost.heap() - before);
        table.row(
                size,
                Cost.of(() -> Assessor.judge(dossier, Map.of(), rulebook)),
                Cost.of(() -> Assessor.judge(dossier, Map.of(), rulebook).assessment()),
                Cost.of(() -> RulebookReader.read(files)));
    }

    /** The shipped framework, that asks so many more things of which nothing depends. */
    private static RuleFiles withQuestions(RuleFiles shipped, int count) {
        Map<String, byte[]> files = new TreeMap<>(shipped.contents());
        String text = new String(files.get("vragen.yaml"), StandardCharsets.UTF_8);
        int section = text.indexOf(SECTION, text.indexOf("\ndossier:"));
        int fields = text.indexOf(FIELDS, section) + FIELDS.length();
        StringBuilder more = new StringBuilder();
        for (int i = 0; i < count; i++) {
            more.append("      proef")
                    .append(i)
                    .append(": { label: Proef ")
                    .append(i)
                    .append(", soort: janee }\n");
        }
        String asked = text.substring(0, fields) + more + text.substring(fields);
        files.put("vragen.yaml", asked.getBytes(StandardCharsets.UTF_8));
        return new RuleFiles(files);
    }

    private static String answered(int count) throws Exception {
        ObjectNode dossier = (ObjectNode) JsonMapper.shared().readTree(Files.readString(DOSSIER));
        ObjectNode section = (ObjectNode) dossier.path("gemeenschap");
        for (int i = 0; i < count; i++) {
            section.put("proef" + i, i % 2 == 0);
        }
        return dossier.toString();
    }

    private static void archives(List<Path> folders) throws Exception {
        GrowthTable table = new GrowthTable(
                "cases in the archive",
                "add one",
                "the newest",
                "the last page",
                "part of a number",
                "by rule",
                "by place and verdict",
                "departures per rule",
                "what counts in a wijk");
        for (Path folder : folders) {
            try (SqliteArchive archive = SqliteArchive.open(folder)) {
                measured(table, archive);
            }
        }
        table.print();
    }

    /** Adds some cases to it. */
    private static void measured(GrowthTable table, SqliteArchive archive) throws Exception {
        int cases = (int) archive.search(CaseFilter.ALL, 0, 1).total();
        RulebookShelf shelf = new RulebookShelf(archive::rules);
        KeptCase any = archive.cases(CaseFilter.ALL).skip(100).findFirst().orElseThrow();
        NewCase again = new NewCase(any.document(Rulebooks.on(shelf)));
        table.row(
                cases,
                Cost.ofAllThreads(ADDED, () -> archive.takeIn(again).onDisk()),
                page(archive, CaseFilter.ALL, 0),
                page(archive, CaseFilter.ALL, (cases - 1) / PAGE),
                page(archive, filter("Z-00471", null, Map.of(), null), 0),
                page(archive, filter(null, null, Map.of(), "5.3-1"), 0),
                page(archive, filter(null, "POSITIEF", Map.of("gemeente", "HEERLEN"), null), 0),
                Cost.of(() -> archive.audit().deviationsPerRule(null)),
                Cost.of(() -> archive.portfolio("parkstad", "WK091733", "x")));
    }

    private static Cost page(SqliteArchive archive, CaseFilter filter, int page) throws Exception {
        return Cost.of(() -> archive.search(filter, page, PAGE));
    }

    private static CaseFilter filter(String part, String oordeel, Map<String, String> answers, String regel) {
        return new CaseFilter(
                null, part, null, null, null, answers, oordeel, null, null, null, regel, null, null, null, null, null, null);
    }
}

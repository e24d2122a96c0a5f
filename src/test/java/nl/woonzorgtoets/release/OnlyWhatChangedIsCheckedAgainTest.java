package nl.woonzorgtoets.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.woonzorgtoets.Endurance;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.model.Melding;
import org.junit.jupiter.api.Test;

/** A save takes over what did not change from what was checked before; whoever checks all of it finds the same. */
class OnlyWhatChangedIsCheckedAgainTest {

    /** What of the files to change, and into what; of the groups in it the first is what becomes otherwise. */
    private enum Edit {
        THRESHOLD("drempels\\.yaml", "waarde: (\\d+)", "7"),
        THRESHOLD_OF_A_MUNICIPALITY("gemeenten/.*/drempels\\.yaml", "waarde: (\\d+)", "1"),
        DAY_OF_A_THRESHOLD("drempels\\.yaml", "vanaf: (20\\d\\d)-", "2027"),
        LABEL_OF_A_THRESHOLD("drempels\\.yaml", "label: (\\w+)", "Anders"),
        OPTION_OF_A_THRESHOLD("drempels\\.yaml", "(BEIDE_ONDER)", "BEIDE_LAAG"),
        COMPARISON("[^/]*/.*\\.drl", " (<=?|>=?) ", ">="),
        YES_OR_NO("[^/]*/.*\\.drl", "== (true|false)", "false"),
        TITLE_OF_A_RULE("[^/]*/.*\\.drl", "rule \"\\S+ (\\w+)", "Toch"),
        NUMBER_OF_A_RULE("[^/]*/.*\\.drl", "rule \"(\\S+) ", "5.3-1"),
        LINE_BEFORE_A_RULE("[^/]*/.*\\.drl", "(\\n)rule", "\n\n"),
        FIELD_OF_A_RULE("[^/]*/.*\\.drl", "\\( (\\w+) [=<>]", "bestaatNiet"),
        FIGURE_OF_AN_EXAMPLE(".*\\.voorbeelden\\.yaml", ": (\\d+)[,\\s}]", "3"),
        EXPECTED_OF_AN_EXAMPLE(".*\\.voorbeelden\\.yaml", "verwacht: (vuurt niet|vuurt|onbekend)", "vuurt"),
        DAY_OF_EXAMPLES(".*\\.voorbeelden\\.yaml", "peildatum: (20\\d\\d)", "2029"),
        LABEL_OF_A_QUESTION("vragen\\.yaml", "label: (\\w+)", "Anders"),
        MOST_OF_A_QUESTION("vragen\\.yaml", "maximum: (\\d+)", "2"),
        CALCULATION("vragen\\.yaml", "waarde: (sum|count|\\$\\w+)", "max"),
        ASKED_WHEN("vragen\\.yaml", "(ja|nee)\\n", "nee"),
        CELL("regio/.*\\.csv", ",(\\d)", "9"),
        NAME_OF_A_COLUMN("regio/.*\\.csv", "^(\\w+)", "anders"),
        POINTS("kader\\.yaml", "VOLDOET: (\\d+)", "9"),
        KIND_OF_AN_ASPECT("kader\\.yaml", "soort: (EIS|WEGING|SIGNAAL)", "WEGING"),
        FIRST_DAY("kader\\.yaml", "vanaf: (20\\d\\d)", "2025"),
        EDITION("kader\\.yaml", "editie: (\\d)", "1"),
        TITLE_OF_A_SOURCE("bronnen\\.yaml", "titel: (\\w+)", "Anders"),
        KEY_OF_A_SOURCE("bronnen\\.yaml", "(visie):", "nota"),
        MAP("regio/.*\\.geojson", "(Feature)Collection", "Ding"),
        HANDBOOK("README\\.md", "(\\w+)", "Anders"),
        ORIGIN("herkomst\\.yaml", "(regel|keuze)", "regels"),
        DOSSIER("dossiers/.*\\.json", ": (\\d+)", "4"),
        EXPECTED_OF_A_DOSSIER("dossiers/verwacht\\.yaml", "(POSITIEF|NEGATIEF)", "POSITIEF"),
        FILE("[^/]*/.*\\.(drl|yaml|csv)", "(?s)(.*)", "");

        private final Pattern path;
        private final Pattern what;
        private final String becomes;

        Edit(String path, String what, String becomes) {
            this.path = Pattern.compile(path);
            this.what = Pattern.compile(what);
            this.becomes = becomes;
        }

        /** At one of the places where it can be made. */
        void make(Map<String, byte[]> files, Random random) {
            List<String> paths = files.keySet().stream()
                    .filter(it -> path.matcher(it).matches()
                            && what.matcher(text(files, it)).find())
                    .toList();
            if (paths.isEmpty()) {
                return;
            }
            String at = paths.get(random.nextInt(paths.size()));
            String text = text(files, at);
            List<MatchResult> places = what.matcher(text).results().toList();
            MatchResult place = places.get(random.nextInt(places.size()));
            files.put(
                    at,
                    (text.substring(0, place.start(1)) + becomes + text.substring(place.end(1)))
                            .getBytes(StandardCharsets.UTF_8));
            if (this == FILE) {
                files.remove(at);
            }
        }

        private static String text(Map<String, byte[]> files, String path) {
            return new String(files.get(path), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theSameAnswersAreMissingAfterASaveThatLeftTheQuestions() {
        Map<String, byte[]> files = new TreeMap<>(Parkstad.rulebook().files().contents());
        files.put(
                "kader.yaml",
                (Edit.text(files, "kader.yaml") + "\n# Nog een regel.\n").getBytes(StandardCharsets.UTF_8));
        String open = Parkstad.text("01").replaceFirst("\"prijs\": [0-9.]+,", "");

        Rulebook saved = Checked.of(new RuleFiles(files), Parkstad.rulebook()).rulebook();

        assertThat(Parkstad.assess(open, saved).assessment().missing())
                .isNotEmpty()
                .isEqualTo(Parkstad.assess(open).assessment().missing());
    }

    @Test
    @Endurance
    void whateverIsEdited() {
        Map<String, byte[]> shipped = onItsOwnThresholds();
        Random random = new Random(20261129);
        Map<String, byte[]> files = new TreeMap<>(shipped);
        Rulebook earlier = Checked.of(new RuleFiles(files)).rulebook();
        int readable = 0;
        for (int i = 0; i < Edit.values().length * Endurance.TIMES; i++) {
            Edit edit = Edit.values()[i % Edit.values().length];
            edit.make(files, random);
            Checked checked = Checked.of(new RuleFiles(files), earlier);

            Checked whole = Checked.of(new RuleFiles(files));
            assertThat(told(checked)).as(edit + " " + i).isEqualTo(told(whole));
            if (checked.rulebook() != null) {
                assertThat(KnownDossiers.shifts(earlier, checked.rulebook()))
                        .as(edit + " " + i)
                        .isEqualTo(KnownDossiers.shifts(earlier, whole.rulebook()));
            }

            earlier = checked.rulebook() == null ? earlier : checked.rulebook();
            readable += checked.rulebook() == null ? 0 : 1;
            if (checked.rulebook() == null || random.nextInt(4) == 0) {
                files = new TreeMap<>(shipped);
            }
        }
        assertThat(readable).as("edits that leave something to compare").isGreaterThan(Edit.values().length / 3);
    }

    @Test
    void anExampleThatRestsOnAThresholdIsRunAgainWhenThatChanges() {
        Map<String, byte[]> shipped = onItsOwnThresholds();
        Rulebook earlier = Checked.of(new RuleFiles(shipped)).rulebook();
        long failing = 0;
        for (int i = 0; i < 12; i++) {
            Map<String, byte[]> files = new TreeMap<>(shipped);
            Edit.THRESHOLD.make(files, new Random(i));
            Checked checked = Checked.of(new RuleFiles(files), earlier);
            if (checked.rulebook() != null) {
                List<Melding> run = failures(Examples.run(checked.rulebook()));
                assertThat(failures(checked.examples())).isEqualTo(run);
                failing += run.size();
            }
        }
        assertThat(failing).isPositive();
    }

    private static List<Melding> failures(List<Examples.Result> results) {
        return results.stream()
                .filter(it -> !it.passed())
                .map(Examples.Result::melding)
                .toList();
    }

    /** The shipped regelset, whose examples give no thresholds of their own for a whole file. */
    private static Map<String, byte[]> onItsOwnThresholds() {
        Map<String, byte[]> files = new TreeMap<>(Parkstad.rulebook().files().contents());
        files.replaceAll((path, bytes) -> path.endsWith(".voorbeelden.yaml")
                ? new String(bytes, StandardCharsets.UTF_8)
                        .replaceFirst("(?m)^drempels:.*\\n((  .*)?\\n)*", "")
                        .getBytes(StandardCharsets.UTF_8)
                : bytes);
        return files;
    }

    @Test
    void whatTheChangedThresholdDoesNotTouchIsNotReadAgain() {
        Map<String, byte[]> files = new TreeMap<>(Parkstad.rulebook().files().contents());
        Rulebook earlier = Checked.of(new RuleFiles(files)).rulebook();
        Edit.THRESHOLD.make(files, new Random(1));

        Rulebook now = Checked.of(new RuleFiles(files), earlier).rulebook();

        assertThat(now.vocabulary().factTypes().get("Doelgroep"))
                .isSameAs(earlier.vocabulary().factTypes().get("Doelgroep"));
        for (int i = 0; i < now.rules().size(); i++) {
            assertThat(now.rules().get(i)).isSameAs(earlier.rules().get(i));
        }
        assertThat(now.examples()).allMatch(it -> earlier.examples().stream().anyMatch(was -> was == it));
    }

    /** All that can be seen of it. */
    private static List<Object> told(Checked checked) {
        List<Object> told = new ArrayList<>(checked.meldingen());
        if (checked.rulebook() != null) {
            told.addAll(checked.waarschuwingen());
            checked.examples().forEach(it -> told.add(place(it.example()) + it.expected() + it.melding()));
            told.add(checked.rulebook().rules().toString());
            told.add(checked.rulebook().tussenuitkomsten().alle().toString());
            told.add(checked.rulebook().keuzes());
            told.add(checked.rulebook().ongebruikteVragen());
            told.add(checked.rulebook().lasting("Gebied", "sesWoa") + "");
            told.add(checked.rulebook().sourceQuestions());
        }
        return told;
    }

    private static String place(Example example) {
        return example.file() + ":" + example.line() + " " + example.about() + " ";
    }
}

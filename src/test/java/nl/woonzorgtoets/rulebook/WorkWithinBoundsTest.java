package nl.woonzorgtoets.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.release.Checked;
import nl.woonzorgtoets.vocabulary.DossierReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that could not be judged for the largest dossier that may be handed in is refused; every other dossier is judged. */
class WorkWithinBoundsTest {

    private static final String RULE = "fair-share/5.3-draagkracht.drl";
    private static final String PLACE = "    Gebied( sesWoa < $ses, leefbaarometer < $lbm )\n";

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 6})
    void aRuleThatCombinesTooManyRowsIsRefusedAtItsLine(int more) throws Exception {
        assertThat(refusalWith("    Doelgroep()\n".repeat(more))).contains(atTheRule());
    }

    @Test
    void alsoInsideACondition() throws Exception {
        assertThat(refusalWith("    not( Woning( aantal > 0 ) and Woning( aantal > 0 ) and Woning( aantal > 0 ) )\n"))
                .contains(atTheRule());
    }

    @Test
    void shorterListsLeaveRoomForMore() throws Exception {
        Map<String, byte[]> files = with("    Doelgroep()\n    Doelgroep()\n    Doelgroep()\n");
        String questions = new String(files.get("vragen.yaml"), StandardCharsets.UTF_8);
        files.put(
                "vragen.yaml",
                questions.replace("hoogstens: 200", "hoogstens: 20").getBytes(StandardCharsets.UTF_8));

        assertThat(Checked.of(new RuleFiles(files)).isSound()).isTrue();
    }

    @Test
    void theLargestDossierOfParkstadIsJudged() throws Exception {
        Rulebook rulebook = RulebookReader.read(RuleFiles.read(Path.of("rules")));
        String dossier = Files.readString(Path.of("cases/dossiers/05-magic-mix-heerlen-centrum.json"));
        int from = dossier.indexOf('[', dossier.indexOf("\"woningen\"")) + 1;
        String home = dossier.substring(from, dossier.indexOf('}', from) + 1);
        String homes = IntStream.range(0, 200).mapToObj(it -> home).collect(Collectors.joining(","));
        String largest = dossier.substring(0, from) + homes + dossier.substring(dossier.indexOf(']', from));

        var read = new DossierReader(rulebook.vocabulary()).read(largest.getBytes(StandardCharsets.UTF_8));

        assertThat(Assessor.judge(read, Map.of(), rulebook)).isNotNull();
    }

    private static String atTheRule() throws Exception {
        long before = Files.readAllLines(Path.of("rules", RULE)).stream()
                .takeWhile(line -> !line.startsWith("rule \"5.3-1 "))
                .count();
        return RULE + ":" + (before + 1) + " Regel 5.3-1 vergelijkt";
    }

    private static String refusalWith(String patterns) throws Exception {
        return Checked.of(new RuleFiles(with(patterns))).meldingen().stream()
                .map(it -> it.bestand() + ":" + it.regel() + " " + it.melding())
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, byte[]> with(String patterns) throws Exception {
        Map<String, byte[]> files =
                new TreeMap<>(RuleFiles.read(Path.of("rules")).contents());
        String rules = new String(files.get(RULE), StandardCharsets.UTF_8);
        assertThat(rules).contains(PLACE);
        files.put(
                RULE,
                rules.replaceFirst(java.util.regex.Pattern.quote(PLACE), patterns + PLACE.replace("$", "\\$"))
                        .getBytes(StandardCharsets.UTF_8));
        return files;
    }
}

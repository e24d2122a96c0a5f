package nl.woonzorgtoets.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.woonzorgtoets.regelset.Parkstad;
import org.junit.jupiter.api.Test;

/** What differs between two regelsets is told by the names that people know, and each can be put back apart. */
class ChangedPartsTest {

    private static final RuleFiles WAS = Parkstad.rulebook().files();
    private static final String RULES = "fair-share/5.3-beheer-en-plekken.drl";

    @Test
    void aThresholdAndARuleAreNamedAndPutBackApart() {
        RuleFiles both = with(
                with(WAS, "drempels.yaml", it -> it.replaceFirst("waarde: 1.5,", "waarde: 9.5,")),
                RULES,
                it -> it.replace("aanspreekpunt247 == true, ", ""));
        ChangedParts changed = ChangedParts.between(WAS, both);

        assertThat(names(changed)).containsExactly("5.3-19", "fair-share.maximum-aandeel");
        RuleFiles onlyThreshold = changed.without(Set.of(changed.all().get(0)));
        assertThat(text(onlyThreshold, RULES)).isEqualTo(text(WAS, RULES));
        assertThat(text(onlyThreshold, "drempels.yaml")).contains("waarde: 9.5,");
        RuleFiles onlyRule = changed.without(Set.of(changed.all().get(1)));
        assertThat(text(onlyRule, "drempels.yaml").strip())
                .isEqualTo(text(WAS, "drempels.yaml").strip());
        assertThat(changed.without(changed.all())).isSameAs(WAS);
    }

    @Test
    void aRuleThatIsGoneOrNewIsThereAgainOrNot() throws Exception {
        RuleFiles gone = with(WAS, RULES, it -> it.substring(0, it.indexOf("rule \"5.3-19")));

        ChangedParts lost = ChangedParts.between(WAS, gone);
        ChangedParts found = ChangedParts.between(gone, WAS);

        assertThat(names(lost)).containsExactly("5.3-19");
        assertThat(names(found)).containsExactly("5.3-19");
        assertThat(RulebookReader.readToCompare(found.without(found.all())).rule("5.3-19"))
                .isNull();
        RuleFiles and = with(gone, "drempels.yaml", it -> it.replaceFirst("waarde: 1.5,", "waarde: 9.5,"));
        ChangedParts two = ChangedParts.between(WAS, and);
        assertThat(RulebookReader.readToCompare(two.without(Set.of(two.all().get(0))))
                        .rule("5.3-19"))
                .isNotNull();
    }

    @Test
    void aThresholdThatIsGoneIsPutBackWhereItStood() throws Exception {
        RuleFiles gone = with(
                with(WAS, "drempels.yaml", it -> {
                    int from = it.indexOf("  zorgplekken.buurt:");
                    return it.substring(0, from)
                            + it.substring(it.indexOf("\n  ", it.indexOf("waarden:", from) + 20) + 1);
                }),
                "WIJZIGINGEN.md",
                it -> it + "\n");
        ChangedParts changed = ChangedParts.between(WAS, gone);

        assertThat(names(changed)).contains("zorgplekken.buurt");
        assertThat(RulebookReader.readToCompare(changed.without(changed.all())).drempels())
                .containsKey("zorgplekken.buurt");
    }

    @Test
    void whatChangesNoVerdictIsNoPart() {
        RuleFiles told = with(WAS, "README.md", it -> it + "\nMeer uitleg.\n");

        assertThat(ChangedParts.between(WAS, told).all()).isEmpty();
    }

    @Test
    void ofAFrameworkTheMemberIsNamedWithItsFileAndOfATableTheFile() {
        RuleFiles other = with(
                with(WAS, "kader.yaml", it -> it.replace("plusMaximum: 0.20", "plusMaximum: 0.30")),
                "regio/wijken.csv",
                it -> it.replace("-0.121", "-0.122"));

        assertThat(names(ChangedParts.between(WAS, other)))
                .containsExactly("kader.yaml: plusMaximum", "regio/wijken.csv");
    }

    private static List<String> names(ChangedParts changed) {
        return changed.all().stream().map(Part::naam).toList();
    }

    private static String text(RuleFiles files, String path) {
        return new String(files.contents().get(path), StandardCharsets.UTF_8);
    }

    private static RuleFiles with(RuleFiles files, String path, UnaryOperator<String> change) {
        Map<String, byte[]> changed = new TreeMap<>(files.contents());
        changed.put(path, change.apply(text(files, path)).getBytes(StandardCharsets.UTF_8));
        return new RuleFiles(changed);
    }
}

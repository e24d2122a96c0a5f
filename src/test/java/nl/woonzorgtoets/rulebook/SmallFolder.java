package nl.woonzorgtoets.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.woonzorgtoets.rulebook.model.Melding;

/** A rules folder with one rule, to break in many ways. */
final class SmallFolder {

    static final Path PATH = Path.of("src/test/resources/regels-klein");

    private static final String STEPS =
            "stappen: { eis: NEGATIEF, eisInBeginsel: NEGATIEF_IN_BEGINSEL, aanhouden: AANHOUDEN, onvolledig: ONVOLLEDIG,"
                    + " voorwaarde: POSITIEF_ONDER_VOORWAARDEN }\n"
                    + "volgorde: [POSITIEF, POSITIEF_ONDER_VOORWAARDEN, ONVOLLEDIG, AANHOUDEN, NEGATIEF_IN_BEGINSEL, NEGATIEF]\n";

    private final Map<String, byte[]> files;

    private SmallFolder(Map<String, byte[]> files) {
        this.files = new TreeMap<>(files);
    }

    static SmallFolder sound() throws RejectedRulebookException {
        return new SmallFolder(RuleFiles.read(PATH).contents());
    }

    /** The same folder in the second edition, which says more of itself. */
    static SmallFolder second(String more) throws RejectedRulebookException {
        return sound().where(
                        "kader.yaml",
                        "naam: Klein",
                        more + "editie: 2\n" + STEPS + "eigenWaarden: zaak.gemeente\nnaam: Klein")
                .where("vragen.yaml", "fasen:", "fase: zaak.fase\nfasen:")
                .where(
                        "vragen.yaml",
                        "soort: janee\n",
                        "soort: janee\n        doel: informatie\n        reden: Zomaar.\n")
                .where("drempels.yaml", "waarde: null", "vervalt: ja, reden: Klaar");
    }

    SmallFolder where(String path, String text, String becomes) {
        String old = new String(files.get(path), StandardCharsets.UTF_8);
        assertThat(old).as(path).contains(text);
        return with(path, old.replace(text, becomes));
    }

    SmallFolder with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    SmallFolder with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    SmallFolder without(String path) {
        assertThat(files.remove(path)).isNotNull();
        return this;
    }

    Map<String, byte[]> contents() {
        return files;
    }

    Rulebook read() throws RejectedRulebookException {
        return RulebookReader.read(new RuleFiles(files));
    }

    List<Melding> meldingen() {
        RejectedRulebookException refused = catchThrowableOfType(RejectedRulebookException.class, this::read);
        assertThat(refused).as("the folder is refused").isNotNull();
        return refused.meldingen();
    }
}

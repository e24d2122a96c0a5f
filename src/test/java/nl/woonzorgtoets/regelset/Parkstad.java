package nl.woonzorgtoets.regelset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;

/** The shipped regelset and dossiers, as tests meet them. */
public final class Parkstad {

    private static final Path DOSSIERS = Path.of("cases", "dossiers");
    private static final Path PLANS = Path.of("src/test/resources/nl/woonzorgtoets/regelset/plannen");
    private static final Rulebook RULEBOOK = read(Path.of("rules"));

    private Parkstad() {}

    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    public static Rulebook read(Path folder) {
        try {
            return RulebookReader.read(RuleFiles.read(folder));
        } catch (RejectedRulebookException e) {
            throw new AssertionError(
                    String.join(
                            "\n", e.meldingen().stream().map(Object::toString).toList()),
                    e);
        }
    }

    public static Rulebook read(RuleFiles files) {
        try {
            return RulebookReader.read(files);
        } catch (RejectedRulebookException e) {
            throw new AssertionError(e.meldingen().toString(), e);
        }
    }

    /** The shipped regelset with one text in one of its files changed. */
    public static Rulebook with(String path, String text, String becomes) {
        Map<String, byte[]> files = new TreeMap<>(RULEBOOK.files().contents());
        String old = new String(files.get(path), StandardCharsets.UTF_8);
        assertThat(old).contains(text);
        files.put(path, old.replace(text, becomes).getBytes(StandardCharsets.UTF_8));
        return read(new RuleFiles(files));
    }

    /** All shipped dossiers, by file name. */
    public static List<Path> dossiers() {
        return dossiers(DOSSIERS);
    }

    /** Of plans that an expert judged before the program did. */
    public static List<Path> plans() {
        return dossiers(PLANS);
    }

    private static List<Path> dossiers(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of the dossier whose name starts with this number. */
    public static String text(String number) {
        return dossiers().stream()
                .filter(file -> file.getFileName().toString().startsWith(number + "-"))
                .map(Parkstad::text)
                .findFirst()
                .orElseThrow();
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Dossier dossier(String text) {
        try {
            return new DossierReader(RULEBOOK.vocabulary()).read(text.getBytes(StandardCharsets.UTF_8));
        } catch (InvalidDossierException e) {
            throw new AssertionError(e.problems().toString(), e);
        }
    }

    public static Judgement assess(String text) {
        return Assessor.judge(dossier(text), Map.of(), RULEBOOK);
    }

    /** By the plan alone: quicker, for who judges many. */
    public static Judgement byPlan(String text) {
        return Assessor.byPlan(dossier(text), Map.of(), RULEBOOK);
    }

    /** By other rules, which read it by their own questions. */
    public static Judgement assess(String text, Rulebook rulebook) {
        try {
            return Assessor.judge(rulebook.read(text.getBytes(StandardCharsets.UTF_8)), Map.of(), rulebook);
        } catch (InvalidDossierException e) {
            throw new AssertionError(e.problems().toString(), e);
        }
    }

    public static Judgement assess(String text, Map<String, BigDecimal> portfolio) {
        return Assessor.judge(dossier(text), portfolio, RULEBOOK);
    }
}

package nl.woonzorgtoets.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.woonzorgtoets.release.KnownDossiers;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import org.springframework.core.env.Environment;

/**
 * The settings of this installation.
 *
 * @param rules the rules folder
 * @param frameworks the folder with a rules folder for each further framework; it need not be there
 * @param data where the archive and the accounts are kept
 * @param activatesBySelf whether a sound change of the rules folder becomes active without anybody's approval
 * @param hold which known dossiers hold such a change back
 */
record Settings(Path rules, Path frameworks, Path data, boolean activatesBySelf, KnownDossiers.Hold hold) {

    static Settings of(Environment environment) {
        return new Settings(
                Path.of(environment.getProperty("woonzorgtoets.regels", "rules")),
                Path.of(environment.getProperty("woonzorgtoets.kaders", "kaders")),
                Path.of(environment.getProperty("woonzorgtoets.data", "data")),
                environment.getProperty("woonzorgtoets.regels.automatisch-activeren", Boolean.class, true),
                environment.getProperty(
                        "woonzorgtoets.regels.bekende-dossiers",
                        KnownDossiers.Hold.class,
                        KnownDossiers.Hold.ONLEESBAAR));
    }

    /** Where regelsets are kept that do not judge yet. */
    Path concepts() {
        return data.resolve("regelconcepten");
    }

    /** Every rules folder by its name: the first one, and those beside it as they are when the program starts. */
    Map<String, Path> ruleFolders() {
        Map<String, Path> folders = new TreeMap<>(Map.of(RulebookShelf.FIRST_FOLDER, rules));
        if (Files.isDirectory(frameworks)) {
            try (Stream<Path> further = Files.list(frameworks)) {
                further.filter(Files::isDirectory)
                        .filter(it -> !RuleFiles.isLeftover(it.getFileName().toString()))
                        .forEach(it -> folders.put(it.getFileName().toString(), it));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return folders;
    }

    /** Where is kept what people do with that rules folder. */
    Path dataOf(String folder) {
        return folder.equals(RulebookShelf.FIRST_FOLDER)
                ? data
                : data.resolve("kaders").resolve(folder);
    }
}

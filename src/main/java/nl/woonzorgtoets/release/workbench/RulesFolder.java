package nl.woonzorgtoets.release.workbench;

import java.nio.file.Path;
import java.time.Clock;
import nl.woonzorgtoets.release.Checks;
import nl.woonzorgtoets.release.Release;

/**
 * A rules folder with all that happens to it: edited, saved, noted and released, apart from every other.
 *
 * @param name of the folder; the first one has none
 */
public record RulesFolder(
        String name, Path path, Workbench workbench, Journal journal, Release release, Saving saving) {

    /** @param data where its edits and its journal are kept */
    public static RulesFolder of(String name, Path path, Path data, Checks checks, Release release, Clock clock) {
        Workbench workbench = new Workbench(path, new Edits(data.resolve("werkplaats")));
        Journal journal = Journal.in(data);
        Saving saving = new Saving(path, workbench, checks, journal, release, clock);
        return new RulesFolder(name, path, workbench, journal, release, saving);
    }
}

package nl.woonzorgtoets.app;

import java.nio.file.Path;
import org.springframework.core.env.Environment;

/**
 * The settings of this installation.
 *
 * @param rules the rules folder
 * @param data where the archive and the accounts are kept
 * @param activatesBySelf whether a sound change of the rules folder becomes active without anybody's approval
 */
record Settings(Path rules, Path data, boolean activatesBySelf) {

    static Settings of(Environment environment) {
        return new Settings(
                Path.of(environment.getProperty("woonzorgtoets.regels", "rules")),
                Path.of(environment.getProperty("woonzorgtoets.data", "data")),
                environment.getProperty("woonzorgtoets.regels.automatisch-activeren", Boolean.class, true));
    }
}

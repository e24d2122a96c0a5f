package nl.woonzorgtoets.app;

import java.nio.file.Path;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.release.Checks;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * At a first start, checks the rules folders while the program is put together around it: that needs nothing else, and takes about as long. An
 * archive knows what judged before, which then judges again first.
 */
public final class RulesAhead implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        Settings settings = Settings.of(context.getEnvironment());
        Checks checks = new Checks();
        context.registerBean(Checks.class, () -> checks);
        if (!SqliteArchive.isIn(settings.data())) {
            Thread thread = new Thread(
                    () -> settings.ruleFolders().values().forEach(folder -> check(folder, checks)), "regels-vooraf");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Whoever proposes the folder asks the same again, and tells what is wrong with it. */
    static void check(Path folder, Checks checks) {
        try {
            checks.of(RuleFiles.read(folder));
        } catch (RejectedRulebookException e) {
            return;
        }
    }
}

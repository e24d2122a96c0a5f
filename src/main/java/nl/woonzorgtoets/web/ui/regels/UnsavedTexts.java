package nl.woonzorgtoets.web.ui.regels;

import java.util.Map;
import java.util.Optional;
import nl.woonzorgtoets.release.workbench.CannotWriteException;
import nl.woonzorgtoets.release.workbench.Workbench;
import nl.woonzorgtoets.release.workbench.WorkingCopy;

/** Puts what the program wrote for somebody among the edits that are not saved yet. */
final class UnsavedTexts {

    private UnsavedTexts() {}

    /** @param texts of files, by path */
    static void keep(Workbench workbench, String account, Map<String, String> texts) throws CannotWriteException {
        WorkingCopy copy = workbench.of(account);
        for (Map.Entry<String, String> it : texts.entrySet()) {
            workbench.keep(
                    account,
                    it.getKey(),
                    Optional.ofNullable(copy.hashOnDisk(it.getKey())).orElse(""),
                    Workbench.mark(copy.text(it.getKey())),
                    it.getValue());
        }
    }
}

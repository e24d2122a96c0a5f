package nl.woonzorgtoets.archive;

import java.nio.file.Path;

/** Another process writes to this archive. */
public final class ArchiveInUseException extends RuntimeException {

    public ArchiveInUseException(Path data) {
        super("Het archief in " + data
                + " is al in gebruik door een ander programma. Sluit dat eerst, of kies een andere"
                + " map met de instelling woonzorgtoets.data.");
    }
}

package nl.woonzorgtoets.release.workbench;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.base.AtomicFiles;
import nl.woonzorgtoets.rulebook.RuleFiles;

/** Writes files into the rules folder: first all of them beside their places, then each in one step in its place. */
final class FolderWriter {

    private final Path folder;

    FolderWriter(Path folder) throws IOException {
        // A link to the folder itself is how a deployment points at its rules; links inside it are refused.
        this.folder = folder.toRealPath();
    }

    void write(List<Edit> edits) throws IOException {
        Map<String, byte[]> changes = new LinkedHashMap<>();
        edits.forEach(it -> changes.put(it.pad(), it.bytes()));
        write(changes);
    }

    /** @param changes by path; null: the file goes */
    void write(Map<String, byte[]> changes) throws IOException {
        Map<Path, Path> aside = new LinkedHashMap<>();
        List<Path> gone = new ArrayList<>();
        try {
            for (Map.Entry<String, byte[]> change : changes.entrySet()) {
                Path place = place(change.getKey());
                if (change.getValue() == null) {
                    gone.add(place);
                } else {
                    Files.createDirectories(place.getParent());
                    aside.put(place, AtomicFiles.aside(place, change.getValue()));
                    keepPermissions(place, aside.get(place));
                }
            }
            for (Map.Entry<Path, Path> file : aside.entrySet()) {
                AtomicFiles.replace(file.getValue(), file.getKey());
            }
            for (Path place : gone) {
                Files.deleteIfExists(place);
                AtomicFiles.force(place.getParent());
            }
        } finally {
            for (Path left : aside.values()) {
                Files.deleteIfExists(left);
            }
        }
    }

    /** Where a file with this path lies; never outside the folder, and not by way of a link. */
    private Path place(String path) throws IOException {
        Path place = folder;
        if (RuleFiles.refusal(path).isPresent()) {
            throw new AccessDeniedException(path);
        }
        for (String name : path.split("/")) {
            place = place.resolve(name);
            if (Files.isSymbolicLink(place)) {
                throw new AccessDeniedException(path);
            }
        }
        if (Files.exists(place) && !Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
            throw new AccessDeniedException(path);
        }
        return place;
    }

    /** Others who edit the folder on disk can still do so afterwards. */
    private static void keepPermissions(Path old, Path fresh) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (view != null && Files.exists(old)) {
            view.setPermissions(Files.getPosixFilePermissions(old));
        }
    }
}

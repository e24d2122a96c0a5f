package nl.woonzorgtoets.rulebook;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.woonzorgtoets.rulebook.model.Melding;

/** Reads the files under a folder; links are refused, and what editors and systems leave behind is skipped. */
final class FolderReader extends SimpleFileVisitor<Path> {

    private static final Pattern LEFTOVER = Pattern.compile(
            "\\..*|.*~|.*\\.(swp|swo|tmp|bak|orig|part|crdownload)|#.*#|Thumbs\\.db|desktop\\.ini|~\\$.*|4913",
            Pattern.CASE_INSENSITIVE);

    private Path folder;
    private final Map<String, byte[]> contents = new TreeMap<>();
    private final List<Melding> meldingen = new ArrayList<>();
    private long total;

    FolderReader(Path folder) {
        this.folder = folder;
    }

    Map<String, byte[]> read() throws RejectedRulebookException {
        if (!look().isEmpty()) {
            throw new RejectedRulebookException(meldingen);
        }
        return contents;
    }

    Map<String, byte[]> contents() {
        return contents;
    }

    /** Reads what can be read; what cannot is answered. */
    List<Melding> look() {
        try {
            if (!Files.isDirectory(folder)) {
                refuse(folder, "De map met regels bestaat niet.");
            } else {
                // A link to the folder itself is how a deployment points at its rules; links inside it are refused.
                folder = folder.toRealPath();
                Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), 12, this);
            }
        } catch (IOException e) {
            refuse(folder, "De map met regels kan niet worden gelezen.");
        }
        return meldingen;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return isLeftover(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (isLeftover(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (!attributes.isRegularFile()) {
            refuse(
                    file,
                    "Dit is geen gewoon bestand maar een koppeling of een te diepe map. Zet het bestand zelf in de map.");
            return FileVisitResult.CONTINUE;
        }
        total += attributes.size();
        if (total > FileLimits.MOST_BYTES || contents.size() >= FileLimits.MOST_FILES) {
            refuse(file, FileLimits.TOO_LARGE);
            return FileVisitResult.TERMINATE;
        }
        take(file, attributes);
        return FileVisitResult.CONTINUE;
    }

    private void take(Path file, BasicFileAttributes attributes) throws IOException {
        String path = path(file);
        if (attributes.size() > FileLimits.mostBytes(path)) {
            refuse(file, FileLimits.tooLarge(path));
            return;
        }
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            contents.put(path, in.readNBytes(FileLimits.mostBytes(path) + 1));
        } catch (IOException e) {
            visitFileFailed(file, e);
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) {
        // An editor's own file may be gone between its name and its contents.
        if (!isLeftover(file)) {
            refuse(file, "Dit bestand kan niet worden gelezen.");
        }
        return FileVisitResult.CONTINUE;
    }

    /** Whether editors and systems leave files and folders with this name behind. */
    static boolean isLeftover(String name) {
        return LEFTOVER.matcher(name).matches();
    }

    private boolean isLeftover(Path file) {
        return !file.equals(folder) && isLeftover(file.getFileName().toString());
    }

    private void refuse(Path file, String melding) {
        meldingen.add(new Melding(path(file), 0, 0, melding, null));
    }

    private String path(Path file) {
        return file.equals(folder)
                ? ""
                : folder.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/");
    }
}

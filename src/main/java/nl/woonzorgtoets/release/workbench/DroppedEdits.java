package nl.woonzorgtoets.release.workbench;

import java.util.List;
import java.util.SortedMap;

/**
 * What somebody had of some files before taking them away, or dropping what was changed in them.
 *
 * @param paths of those files
 * @param edits the edits that there were of them
 */
record DroppedEdits(List<String> paths, List<Edit> edits) {

    DroppedEdits {
        paths = List.copyOf(paths);
        edits = List.copyOf(edits);
    }

    static DroppedEdits of(List<String> paths, SortedMap<String, Edit> open) {
        return new DroppedEdits(
                paths, paths.stream().filter(open::containsKey).map(open::get).toList());
    }

    /** Those that nobody has typed in since. */
    List<String> stillAsLeft(SortedMap<String, Edit> now) {
        return paths.stream()
                .filter(path -> now.get(path) == null || now.get(path).isDeletion())
                .toList();
    }
}

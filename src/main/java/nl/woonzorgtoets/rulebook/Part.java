package nl.woonzorgtoets.rulebook;

/**
 * A part of the files of a regelset that can be as it was while the others are as they become: a rule, a threshold, a member of another
 * file, or a whole table.
 *
 * @param file path of the file; empty for a rule, which is the same in whatever file it stands
 * @param parent the key that it stands under; null when there is none
 * @param key the id of a rule or the key of a member; null for a whole file
 */
public record Part(String file, String parent, String key) {

    static Part ofRule(String id) {
        return new Part("", null, id);
    }

    static Part ofFile(String path) {
        return new Part(path, null, null);
    }

    boolean isRule() {
        return file.isEmpty();
    }

    /** What people call it: the id of a rule, the name of a threshold; else with the file that it stands in. */
    public String naam() {
        if (isRule() || file.endsWith(FileCheck.DREMPELS) && parent != null) {
            return key;
        }
        return key == null ? file : file + ": " + (parent == null ? key : parent + "." + key);
    }
}

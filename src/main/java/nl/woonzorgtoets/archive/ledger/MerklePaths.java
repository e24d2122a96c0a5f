package nl.woonzorgtoets.archive.ledger;

import java.util.ArrayList;
import java.util.List;

/** The audit paths of RFC 6962: they tie one entry to a signed root without the entries around it. */
public final class MerklePaths {

    private final List<List<byte[]>> levels = new ArrayList<>();

    /** @param links of all entries that the root covers, in order */
    public MerklePaths(List<String> links) {
        List<byte[]> level = links.stream().map(MerkleTree::leaf).toList();
        while (level.size() > 1) {
            levels.add(level);
            level = above(level);
        }
    }

    /** A node without a neighbour goes up as it is. */
    private static List<byte[]> above(List<byte[]> level) {
        List<byte[]> above = new ArrayList<>();
        for (int i = 0; i < level.size(); i += 2) {
            above.add(i + 1 < level.size() ? MerkleTree.node(level.get(i), level.get(i + 1)) : level.get(i));
        }
        return above;
    }

    /** The neighbours from the leaf up to the root. */
    public List<byte[]> of(long seq) {
        List<byte[]> path = new ArrayList<>();
        int place = Math.toIntExact(seq - 1);
        for (List<byte[]> level : levels) {
            int neighbour = place ^ 1;
            if (neighbour < level.size()) {
                path.add(level.get(neighbour));
            }
            place /= 2;
        }
        return path;
    }
}

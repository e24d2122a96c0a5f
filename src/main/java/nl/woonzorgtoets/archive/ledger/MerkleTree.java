package nl.woonzorgtoets.archive.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.woonzorgtoets.base.Sha256;

/** The RFC 6962 tree over the links of the entries, kept as the roots of its full subtrees; it grows at the end only. */
final class MerkleTree {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final List<byte[]> subtrees = new ArrayList<>();
    private long size;

    long size() {
        return size;
    }

    /** Adds an entry; the leaf is the 32 bytes of its link, which covers all the rest. */
    void add(String link) {
        byte[] hash = leaf(link);
        for (long full = size; (full & 1) == 1; full >>= 1) {
            hash = node(subtrees.remove(subtrees.size() - 1), hash);
        }
        subtrees.add(hash);
        size++;
    }

    byte[] root() {
        if (subtrees.isEmpty()) {
            return Sha256.of();
        }
        byte[] root = subtrees.get(subtrees.size() - 1);
        for (int i = subtrees.size() - 2; i >= 0; i--) {
            root = node(subtrees.get(i), root);
        }
        return root;
    }

    static byte[] leaf(String link) {
        return Sha256.of(LEAF, bytes(link));
    }

    static byte[] node(byte[] left, byte[] right) {
        return Sha256.of(NODE, left, right);
    }

    private static byte[] bytes(String link) {
        try {
            return HexFormat.of().parseHex(link);
        } catch (IllegalArgumentException e) {
            return link.getBytes(StandardCharsets.UTF_8);
        }
    }
}

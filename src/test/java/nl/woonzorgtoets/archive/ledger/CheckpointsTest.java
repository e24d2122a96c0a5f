package nl.woonzorgtoets.archive.ledger;

import static nl.woonzorgtoets.archive.Fixtures.Zaak.zaak;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.woonzorgtoets.archive.Verification;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.base.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointsTest {

    @TempDir
    Path data;

    @Test
    void theRootIsThatOfRfc6962() {
        assertThat(root(List.of())).isEqualTo(Sha256.hex());
        List<String> links = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            links.add(Sha256.hex(new byte[] {(byte) i}));
            assertThat(root(links)).isEqualTo(HexFormat.of().formatHex(byDefinition(links)));
        }
    }

    @Test
    void everyEntryOfATreeOfAnySizeHasAPathToItsRoot() {
        List<String> links = new ArrayList<>();
        for (int size = 1; size <= 40; size++) {
            links.add(Sha256.hex(new byte[] {(byte) size}));
            MerklePaths paths = new MerklePaths(links);
            for (int seq = 1; seq <= size; seq++) {
                assertThat(followed(links.get(seq - 1), seq, size, paths.of(seq)))
                        .as("%s of %s", seq, size)
                        .isEqualTo(root(links));
            }
        }
    }

    /** As RFC 9162 (2.1.3.2) says it. */
    private static String followed(String link, long seq, long size, List<byte[]> path) {
        byte[] hash = MerkleTree.leaf(link);
        long at = seq - 1;
        long end = size - 1;
        for (byte[] next : path) {
            if ((at & 1) == 1 || at == end) {
                hash = MerkleTree.node(next, hash);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    end >>= 1;
                }
            } else {
                hash = MerkleTree.node(hash, next);
            }
            at >>= 1;
            end >>= 1;
        }
        return end == 0 ? HexFormat.of().formatHex(hash) : "not at the root";
    }

    @Test
    void whatCameInIsSignedAtLeastEvery256EntriesAndAtTheEnd() throws IOException {
        try (SqliteArchive archive = SqliteArchive.open(data)) {
            for (int i = 0; i < 600; i++) {
                archive.keep(zaak("Z-" + i).nieuw());
            }
        }

        List<Long> sizes = new ArrayList<>();
        for (Path file : new Checkpoints(data.resolve("controlepunten")).files()) {
            sizes.add(Checkpoint.parse(Files.readString(file)).size());
        }
        assertThat(sizes).last().isEqualTo(600L);
        for (int i = 1; i < sizes.size(); i++) {
            assertThat(sizes.get(i) - sizes.get(i - 1)).isLessThanOrEqualTo(300);
        }
        try (SqliteArchive archive = SqliteArchive.open(data)) {
            Verification verification = archive.verify();
            assertThat(verification.findings()).isEmpty();
            assertThat(verification.checkpoints()).isEqualTo(sizes.size()).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void keysAndCheckpointsAreForTheOwnerOnly() throws IOException {
        SqliteArchive.open(data).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("sleutels/geheim.pem"))))
                .isEqualTo("rw-------");
    }

    private static String root(List<String> links) {
        MerkleTree tree = new MerkleTree();
        links.forEach(tree::add);
        return HexFormat.of().formatHex(tree.root());
    }

    private static byte[] byDefinition(List<String> links) {
        if (links.size() == 1) {
            return Sha256.of(new byte[] {0}, HexFormat.of().parseHex(links.get(0)));
        }
        int half = Integer.highestOneBit(links.size() - 1);
        return Sha256.of(
                new byte[] {1}, byDefinition(links.subList(0, half)), byDefinition(links.subList(half, links.size())));
    }
}

package nl.woonzorgtoets.archive.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * What the archive was at some size, signed, in the form of a C2SP note.
 *
 * @param size how many entries it covers
 * @param root RFC 6962 root over their links
 * @param signature what the key signed, after the four bytes that name the key
 */
public record Checkpoint(long size, byte[] root, byte[] keyId, byte[] signature) {

    public static final String ORIGIN = "woonzorgtoets-archief";

    private static final String SIGNED_BY = "\u2014 " + ORIGIN + " ";
    private static final int KEY_ID_BYTES = 4;

    public static Checkpoint sign(long size, byte[] root, SigningKey key) {
        byte[] signature = key.sign(text(size, root).getBytes(StandardCharsets.UTF_8));
        return new Checkpoint(size, root, key.id(), signature);
    }

    /** @throws IllegalArgumentException it is no checkpoint of an archive */
    public static Checkpoint parse(String note) {
        List<String> lines = note.lines().toList();
        if (lines.size() != 5
                || !lines.get(0).equals(ORIGIN)
                || !lines.get(3).isEmpty()
                || !lines.get(4).startsWith(SIGNED_BY)) {
            throw new IllegalArgumentException("Dit is geen controlepunt van een archief.");
        }
        byte[] signed = Base64.getDecoder().decode(lines.get(4).substring(SIGNED_BY.length()));
        return new Checkpoint(
                Long.parseLong(lines.get(1)),
                Base64.getDecoder().decode(lines.get(2)),
                Arrays.copyOf(signed, KEY_ID_BYTES),
                Arrays.copyOfRange(signed, KEY_ID_BYTES, signed.length));
    }

    boolean isSignedBy(SigningKey key) {
        return Arrays.equals(keyId, key.id())
                && key.verifies(text(size, root).getBytes(StandardCharsets.UTF_8), signature);
    }

    public String note() {
        byte[] signed = ByteBuffer.allocate(keyId.length + signature.length)
                .put(keyId)
                .put(signature)
                .array();
        return text(size, root) + "\n" + SIGNED_BY + Base64.getEncoder().encodeToString(signed) + "\n";
    }

    private static String text(long size, byte[] root) {
        return ORIGIN + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }
}

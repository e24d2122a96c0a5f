package nl.woonzorgtoets.archive.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** How the bodies of cases lie on disk: large ones deflated. What is sealed, and handed out, is always the body itself. */
final class Packing {

    /** Smaller ones are read more easily by people than they save room. */
    private static final int FROM = 4096;

    /** The first byte of what is deflated as zlib does, as it was once; a body is a JSON object and begins with a brace. */
    private static final byte ZLIB = 0x78;

    /** The first byte of what is deflated with {@link #WORDS}; others would get another. */
    private static final byte WITH_WORDS = 1;

    /** The first byte of the same after a head that stands as it is, its length in the two bytes between. */
    private static final byte AFTER_HEAD = 2;

    private static final int LEVEL = Deflater.BEST_COMPRESSION;
    private static final int BUFFER = 8192;

    /** What cases have in common, the most common last. Never changed: without it no case can be read. */
    private static final byte[] WORDS = words("woorden-1.txt");

    private Packing() {}

    private static final int HEAD_MOST = 0xffff;

    static byte[] pack(byte[] body) {
        return body == null || body.length < FROM ? body : deflated(body, new byte[] {WITH_WORDS});
    }

    /** The end of a body, deflated before its beginning is known; null when that is not worth it. */
    static byte[] packEnd(byte[] end) {
        return end.length < FROM ? null : deflated(end, new byte[0]);
    }

    /**
     * A body of which the end was packed before.
     *
     * @param length of the end that was packed
     */
    static byte[] pack(byte[] body, int length, byte[] packedEnd) {
        int head = body.length - length;
        if (packedEnd == null || head > HEAD_MOST) {
            return pack(body);
        }
        return ByteBuffer.allocate(3 + head + packedEnd.length)
                .put(AFTER_HEAD)
                .putShort((short) head)
                .put(body, 0, head)
                .put(packedEnd)
                .array();
    }

    private static byte[] deflated(byte[] content, byte[] start) {
        Deflater deflater = new Deflater(LEVEL, true);
        deflater.setDictionary(WORDS);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 3);
        packed.writeBytes(start);
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(packed, deflater, BUFFER)) {
            deflated.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    /** What cannot be inflated is handed on as it is: then its seal does not fit, and says so. */
    static byte[] unpack(byte[] stored) {
        if (stored == null || stored.length == 0) {
            return stored;
        }
        try {
            return switch (stored[0]) {
                case ZLIB -> inflated(stored, 0, 0, new Inflater());
                case WITH_WORDS -> inflated(stored, 1, 1, withWords());
                case AFTER_HEAD ->
                    inflated(stored, 3, 3 + (ByteBuffer.wrap(stored).getShort(1) & HEAD_MOST), withWords());
                default -> stored;
            };
        } catch (IOException | IndexOutOfBoundsException e) {
            return stored;
        }
    }

    private static Inflater withWords() {
        Inflater inflater = new Inflater(true);
        inflater.setDictionary(WORDS);
        return inflater;
    }

    /** What stands from {@code head} to {@code from} as it is, and the rest inflated. */
    private static byte[] inflated(byte[] stored, int head, int from, Inflater inflater) throws IOException {
        ByteArrayInputStream packed = new ByteArrayInputStream(stored, from, Math.subtractExact(stored.length, from));
        ByteArrayOutputStream body = new ByteArrayOutputStream(stored.length * 4);
        body.write(stored, head, from - head);
        try (InflaterInputStream inflated = new InflaterInputStream(packed, inflater, BUFFER)) {
            inflated.transferTo(body);
        } finally {
            inflater.end();
        }
        return body.toByteArray();
    }

    private static byte[] words(String name) {
        try (InputStream words = Packing.class.getResourceAsStream(name)) {
            return words.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package nl.woonzorgtoets.archive.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

    /** What cases have in common, the most common last. Never changed: without it no case can be read. */
    private static final byte[] WORDS = words("woorden-1.txt");

    private Packing() {}

    static byte[] pack(byte[] body) {
        if (body == null || body.length < FROM) {
            return body;
        }
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setDictionary(WORDS);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(body.length / 3);
        packed.write(WITH_WORDS);
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(packed, deflater)) {
            deflated.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    /** What cannot be inflated is handed on as it is: then its seal does not fit, and says so. */
    static byte[] unpack(byte[] stored) {
        if (stored == null || stored.length == 0 || stored[0] != ZLIB && stored[0] != WITH_WORDS) {
            return stored;
        }
        Inflater inflater = new Inflater(stored[0] == WITH_WORDS);
        ByteArrayInputStream packed = new ByteArrayInputStream(stored);
        if (stored[0] == WITH_WORDS) {
            packed.skip(1);
            inflater.setDictionary(WORDS);
        }
        try (InflaterInputStream inflated = new InflaterInputStream(packed, inflater)) {
            return inflated.readAllBytes();
        } catch (IOException e) {
            return stored;
        } finally {
            inflater.end();
        }
    }

    private static byte[] words(String name) {
        try (InputStream words = Packing.class.getResourceAsStream(name)) {
            return words.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

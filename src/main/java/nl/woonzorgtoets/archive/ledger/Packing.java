package nl.woonzorgtoets.archive.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** How the bodies of cases lie on disk: large ones deflated. What is sealed, and handed out, is always the body itself. */
final class Packing {

    /** Smaller ones are read more easily by people than they save room. */
    private static final int FROM = 4096;

    /** The first byte of what is deflated; a body is a JSON object and begins with a brace. */
    private static final byte DEFLATED = 0x78;

    private Packing() {}

    static byte[] pack(byte[] body) {
        if (body == null || body.length < FROM) {
            return body;
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream(body.length / 3);
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(packed)) {
            deflated.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** What cannot be inflated is handed on as it is: then its seal does not fit, and says so. */
    static byte[] unpack(byte[] stored) {
        if (stored == null || stored.length == 0 || stored[0] != DEFLATED) {
            return stored;
        }
        try (InflaterInputStream inflated = new InflaterInputStream(new ByteArrayInputStream(stored))) {
            return inflated.readAllBytes();
        } catch (IOException e) {
            return stored;
        }
    }
}

package nl.woonzorgtoets.document.codec;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A case of version 2 that was written without its number, which stands near the beginning: between framework and moment. */
final class Gap2 implements Unnumbered {

    private static final String NEXT = ",\"moment\":";

    private final CaseBytes bytes;
    private final int place;

    Gap2(CaseBytes bytes) {
        this.bytes = bytes;
        // Within strings a quote is escaped, so it can be nothing else. One byte is one character: only places count.
        this.place = new String(bytes.body(), StandardCharsets.ISO_8859_1).indexOf(NEXT);
    }

    @Override
    public CaseBytes numbered(String nummer) {
        byte[] number = (",\"nummer\":\"" + nummer + "\"").getBytes(StandardCharsets.US_ASCII);
        byte[] body = bytes.body();
        return new CaseBytes(
                ByteBuffer.allocate(body.length + number.length)
                        .put(body, 0, place)
                        .put(number)
                        .put(body, place, body.length - place)
                        .array(),
                bytes.secret());
    }

    @Override
    public byte[] end() {
        return Arrays.copyOfRange(bytes.body(), place, bytes.body().length);
    }
}

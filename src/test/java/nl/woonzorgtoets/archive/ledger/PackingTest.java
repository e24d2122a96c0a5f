package nl.woonzorgtoets.archive.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import nl.woonzorgtoets.base.Sha256;
import org.junit.jupiter.api.Test;

class PackingTest {

    private static final byte[] BODY = ("{\"versie\":2,\"dossier\":\"" + "een lang dossier, ".repeat(400) + "\"}")
            .getBytes(StandardCharsets.UTF_8);

    @Test
    void whatIsPackedIsReadAgainToTheByte() {
        byte[] packed = Packing.pack(BODY);

        assertThat(packed).hasSizeLessThan(BODY.length / 10);
        assertThat(Packing.unpack(packed)).isEqualTo(BODY);
    }

    @Test
    void theEndCanBePackedBeforeTheBeginningIsKnown() {
        int head = 40;
        byte[] end = Arrays.copyOfRange(BODY, head, BODY.length);

        byte[] packed = Packing.pack(BODY, end.length, Packing.packEnd(end));

        assertThat(packed).hasSizeLessThan(BODY.length / 10);
        assertThat(Packing.unpack(packed)).isEqualTo(BODY);
        assertThat(Packing.pack(BODY, 0, Packing.packEnd(new byte[0]))).isEqualTo(Packing.pack(BODY));
    }

    @Test
    void whatIsSmallStaysReadable() {
        byte[] small = "{\"versie\":1}".getBytes(StandardCharsets.UTF_8);

        assertThat(Packing.pack(small)).isSameAs(small);
        assertThat(Packing.unpack(small)).isSameAs(small);
    }

    @Test
    void whatWasPackedBeforeThereWereWordsIsStillRead() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(packed)) {
            deflated.write(BODY);
        }

        assertThat(Packing.unpack(packed.toByteArray())).isEqualTo(BODY);
    }

    @Test
    void whatIsDamagedIsHandedOnAsItIs() {
        for (byte[] damaged : List.of(
                new byte[] {1, -1, -1, -1, -1}, new byte[] {2}, new byte[] {2, 0, 9, 'k', 'o', 'r', 't'}, new byte[] {
                    2, 0, 1, '{', -1, -1
                })) {
            assertThat(Packing.unpack(damaged)).isSameAs(damaged);
        }
    }

    /** Other words would make every case that was packed with these unreadable: they get another file and another first byte. */
    @Test
    void theWordsNeverChange() throws IOException {
        try (InputStream words = Packing.class.getResourceAsStream("woorden-1.txt")) {
            assertThat(Sha256.hex(words.readAllBytes()))
                    .isEqualTo("ade5714e583d62e6afc9b0737c6a30a1ac7a797572b205ee4f1a0f973b6ece01");
        }
    }
}

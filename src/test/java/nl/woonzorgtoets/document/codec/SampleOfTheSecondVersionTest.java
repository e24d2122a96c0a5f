package nl.woonzorgtoets.document.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.codec.CaseBytes.SecretPart;
import nl.woonzorgtoets.regelset.Parkstad;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cases as the second version once wrote them are written again to the byte. The sample is a proef: as long as the second version is
 * open it may be made anew, by removing the file and running this test.
 */
class SampleOfTheSecondVersionTest {

    private static final Path SAMPLE =
            Path.of("src/test/resources/nl/woonzorgtoets/document/codec/versie-2-proef.json");
    private static final Rulebooks KNOWN = hash -> Optional.of(Parkstad.rulebook());
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void it_is_written_again_to_the_byte() throws IOException {
        if (!Files.exists(SAMPLE)) {
            Files.createDirectories(SAMPLE.getParent());
            Files.writeString(SAMPLE, JSON.writeValueAsString(List.of(sample("03"), sample("09"))) + "\n");
        }

        assertThat(JSON.readTree(Files.readString(SAMPLE)))
                .hasSize(2)
                .allSatisfy(it ->
                        assertThat(Codecs.write(Codecs.read(bytes(it), KNOWN))).isEqualTo(bytes(it)));
    }

    private static Map<String, String> sample(String number) {
        CaseBytes written = Codecs.write(Parkstad.assess(Parkstad.text(number))
                .document(Envelope.now(
                        "parkstad", "2026-000001", Instant.parse("2026-11-28T12:00:00.123456Z"), "beoordelaar", "s"))
                .with("00112233445566778899aabbccddeeff"));
        Map<String, String> sample = new LinkedHashMap<>();
        sample.put("body", new String(written.body(), StandardCharsets.UTF_8));
        if (written.secret() != null) {
            sample.put("zout", written.secret().salt());
            sample.put("inhoud", new String(written.secret().content(), StandardCharsets.UTF_8));
        }
        return sample;
    }

    private static CaseBytes bytes(JsonNode sample) {
        SecretPart secret = sample.has("zout")
                ? new SecretPart(
                        sample.path("zout").asString(),
                        sample.path("inhoud").asString().getBytes(StandardCharsets.UTF_8))
                : null;
        return new CaseBytes(sample.path("body").asString().getBytes(StandardCharsets.UTF_8), secret);
    }
}

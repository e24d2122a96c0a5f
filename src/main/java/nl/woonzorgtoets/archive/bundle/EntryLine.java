package nl.woonzorgtoets.archive.bundle;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.document.codec.CaseBytes.SecretPart;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An entry as one line of text. The body is text in UTF-8, so as a JSON string it keeps every byte. */
record EntryLine(
        long seq,
        String kind,
        String at,
        String prev,
        String commitment,
        String link,
        String salt,
        String body,
        Geheim geheim) {

    /** The secret part of a case, where it is handed over. */
    private record Geheim(String zout, String inhoud) {

        boolean isWhole() {
            return zout != null && inhoud != null;
        }
    }

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static String write(Entry entry) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("seq", entry.seq());
        line.put("kind", entry.kind());
        line.put("at", entry.at());
        line.put("prev", entry.prev());
        line.put("commitment", entry.commitment());
        line.put("link", entry.link());
        line.put("salt", entry.salt() == null ? null : HexFormat.of().formatHex(entry.salt()));
        line.put("body", entry.body() == null ? null : new String(entry.body(), StandardCharsets.UTF_8));
        if (entry.secret() != null) {
            line.put(
                    "geheim",
                    new Geheim(entry.secret().salt(), new String(entry.secret().content(), StandardCharsets.UTF_8)));
        }
        return STRICT.writeValueAsString(line);
    }

    /** @throws IllegalArgumentException it is not an entry, or only part of one */
    static Entry read(String line) {
        try {
            EntryLine read = STRICT.readValue(line, EntryLine.class);
            if (read.kind == null
                    || read.at == null
                    || read.prev == null
                    || read.commitment == null
                    || read.link == null
                    || read.geheim != null && !read.geheim.isWhole()) {
                throw new IllegalArgumentException("Er ontbreekt een veld.");
            }
            return read.entry();
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Dit is geen stuk uit een archief.", e);
        }
    }

    private Entry entry() {
        byte[] saltBytes = salt == null ? null : HexFormat.of().parseHex(salt);
        byte[] bodyBytes = body == null ? null : body.getBytes(StandardCharsets.UTF_8);
        SecretPart secret = geheim == null
                ? null
                : new SecretPart(geheim.zout(), geheim.inhoud().getBytes(StandardCharsets.UTF_8));
        return new Entry(seq, kind, at, prev, commitment, link, saltBytes, bodyBytes, secret);
    }
}

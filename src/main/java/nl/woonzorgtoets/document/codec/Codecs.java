package nl.woonzorgtoets.document.codec;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.vocabulary.Origin;

/** The bytes of a case and back; its {@code versie} picks the codec. */
public final class Codecs {

    private static final Map<Integer, Codec> BY_VERSION =
            Map.of(Codec1.VERSION, new Codec1(), Codec2.VERSION, new Codec2());

    private Codecs() {}

    public static CaseBytes write(CaseDocument document) {
        return BY_VERSION.get(document.envelope().versie()).write(document);
    }

    /** The same of a case that still gets its number. */
    public static Unnumbered unnumbered(CaseDocument document) {
        return BY_VERSION.get(document.envelope().versie()).unnumbered(document);
    }

    /**
     * @param rulebooks for what the bytes leave to the regelset
     * @throws UnreadableCaseException when these are not the bytes of a case that this program knows
     */
    public static CaseDocument read(CaseBytes bytes, Rulebooks rulebooks) {
        return codec(bytes).read(bytes, rulebooks);
    }

    /**
     * What of a case is needed to judge it again.
     *
     * @throws UnreadableCaseException when these are not the bytes of a case that this program knows
     */
    public static CaseOutline outline(CaseBytes bytes) {
        return codec(bytes).outline(bytes);
    }

    private static Codec codec(CaseBytes bytes) {
        Codec codec = BY_VERSION.get(version(bytes.body()));
        if (codec == null) {
            throw new UnreadableCaseException(null);
        }
        return codec;
    }

    /** Whether the body names a secret part. Within strings a quote is escaped, so it can be nothing else. */
    public static boolean hasSecretPart(byte[] body) {
        return new String(body, StandardCharsets.UTF_8).contains(",\"geheim\":\"");
    }

    /** Whether the secret part, if there is one, is the one that the body names. */
    public static boolean secretPartFits(CaseBytes bytes) {
        return bytes.secret() == null
                || new String(bytes.body(), StandardCharsets.UTF_8)
                        .contains(",\"geheim\":\"" + Codec2.seal(bytes.secret()) + "\"");
    }

    /** Every version begins with its number: {@code {"versie":1,}. */
    private static int version(byte[] body) {
        String start = new String(body, 0, Math.min(body.length, 20), StandardCharsets.UTF_8);
        String number = start.replaceFirst("^\\{\"versie\":(\\d{1,3}),.*", "$1");
        return number.equals(start) ? 0 : Integer.parseInt(number);
    }

    /** Where a value comes from, in the words of the API. */
    public static String origin(Origin origin) {
        return Origins1.write(origin);
    }
}

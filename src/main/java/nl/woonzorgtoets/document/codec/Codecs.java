package nl.woonzorgtoets.document.codec;

import java.util.Map;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.vocabulary.Origin;

/** The bytes of a case and back; its {@code versie} picks the codec. */
public final class Codecs {

    private static final Map<Integer, Codec> BY_VERSION = Map.of(Codec1.VERSION, new Codec1());

    private Codecs() {}

    public static byte[] write(CaseDocument document) {
        return BY_VERSION.get(document.envelope().versie()).write(document);
    }

    /** The JSON of the assessment itself, by its names in the API. */
    public static byte[] assessment(CaseDocument document) {
        return Codec1.assessment(document);
    }

    /** Where a value comes from, in the words of the API. */
    public static String origin(Origin origin) {
        return Origins1.write(origin);
    }

    /** The assessment by its names in the API, as text, numbers, yes or no, and lists and maps of those. */
    public static Map<String, Object> names(CaseDocument document) {
        return Codec1.names(document);
    }

    /**
     * @param rulebooks for what the bytes leave to the regelset
     * @throws UnreadableCaseException when these are not the bytes of a case that this program knows
     */
    public static CaseDocument read(byte[] body, Rulebooks rulebooks) {
        return BY_VERSION.get(Codec1.VERSION).read(body, rulebooks);
    }
}

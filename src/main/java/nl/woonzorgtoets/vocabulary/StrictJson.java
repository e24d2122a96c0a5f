package nl.woonzorgtoets.vocabulary;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON to the letter of RFC 8259; the first thing that is not JSON ends the reading. */
final class StrictJson {

    static final int MOST_BYTES = 1_000_000;
    private static final int DEEPEST = 50;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST + 5)
                    .maxNumberLength(MOST_BYTES)
                    .maxStringLength(MOST_BYTES)
                    .maxNameLength(MOST_BYTES)
                    .build())
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private final JsonParser parser;

    private StrictJson(JsonParser parser) {
        this.parser = parser;
    }

    /** The text of a document: UTF-8 without byte order mark, of limited size. */
    static String decode(byte[] bytes) throws InvalidDossierException {
        if (bytes.length > MOST_BYTES) {
            throw Problems.only("", "Het dossier is te groot. Het mag ten hoogste 1 MB zijn.");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Problems.only("", "Het dossier is geen geldige UTF-8. Sla het op als UTF-8.");
        }
        if (text.startsWith("\uFEFF")) {
            throw Problems.only(
                    "", "Het dossier begint met een byte order mark (BOM). Sla het op als UTF-8 zonder BOM.");
        }
        return text;
    }

    static Json parse(String text) throws InvalidDossierException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new StrictJson(parser).document();
        }
    }

    private Json document() throws InvalidDossierException {
        Json root;
        try {
            if (parser.nextToken() == null) {
                throw Problems.only("", "Het dossier is leeg.");
            }
            root = value(1);
        } catch (UnexpectedEndOfInputException e) {
            throw problem("Dit is afgebroken: het einde ontbreekt", e.getLocation());
        } catch (JacksonException e) {
            throw problem("Dit is geen geldige JSON", e.getLocation());
        }
        requireEnd();
        return root;
    }

    private void requireEnd() throws InvalidDossierException {
        boolean more;
        try {
            more = parser.nextToken() != null;
        } catch (JacksonException e) {
            more = true;
        }
        if (more) {
            throw problem("Na het einde van het dossier staat nog tekst", parser.currentTokenLocation());
        }
    }

    private Json value(int depth) throws InvalidDossierException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(depth);
            case START_ARRAY -> elements(depth);
            case VALUE_STRING -> new Json.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Number(parser.getString());
            case VALUE_TRUE -> new Json.Bool(true);
            case VALUE_FALSE -> new Json.Bool(false);
            default -> new Json.Null();
        };
    }

    private Json members(int depth) throws InvalidDossierException {
        limit(depth);
        List<Json.Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.add(new Json.Member(name, value(depth + 1)));
        }
        return new Json.Members(members);
    }

    private Json elements(int depth) throws InvalidDossierException {
        limit(depth);
        List<Json> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(depth + 1));
        }
        return new Json.Elements(elements);
    }

    private void limit(int depth) throws InvalidDossierException {
        if (depth > DEEPEST) {
            throw problem("Dit is te diep genest: meer dan " + DEEPEST + " niveaus", parser.currentTokenLocation());
        }
    }

    private InvalidDossierException problem(String message, TokenStreamLocation at) {
        String place = at == null ? "" : " (regel " + at.getLineNr() + ", kolom " + at.getColumnNr() + ")";
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        return Problems.only(Quote.safe(pointer), message + place + ".");
    }
}

package nl.woonzorgtoets.web.api;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.vocabulary.Origin;
import nl.woonzorgtoets.web.api.problem.Fout;
import nl.woonzorgtoets.web.api.problem.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a small JSON object with the same strictness as a dossier: it is checked as one fact. */
final class FormReader {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(10)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private FormReader() {}

    /** The answers by name; what was not given is not in it. */
    static Map<String, Object> read(FactType form, byte[] body) {
        Fact fact = fact(form, object(body));
        Map<String, Object> answers = new LinkedHashMap<>();
        form.fields().forEach(field -> {
            if (fact.value(field) != null) {
                answers.put(field.name(), fact.value(field));
            }
        });
        return answers;
    }

    private static Fact fact(FactType form, Map<String, Object> given) {
        try {
            return DossierReader.readFact(form, "", given, new Origin.Answer(""));
        } catch (InvalidDossierException e) {
            throw ProblemException.invalid(e.problems().stream().map(Fout::of).toList());
        }
    }

    private static Map<String, Object> object(byte[] body) {
        if (body == null || body.length == 0) {
            return Map.of();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            JsonNode node = JSON.readTree(text);
            if (node.isObject()) {
                return members(node);
            }
        } catch (JacksonException | CharacterCodingException e) {
            // Falls through to the one answer: what Jackson says about it is not for the caller.
        }
        throw ProblemException.invalid(
                List.of(Fout.at("", "Hier hoort een JSON-object in UTF-8: { … }, met elke naam een keer.")));
    }

    private static Map<String, Object> members(JsonNode object) {
        Map<String, Object> members = new LinkedHashMap<>();
        object.properties().forEach(member -> members.put(member.getKey(), plain(member.getValue())));
        return members;
    }

    private static Object plain(JsonNode node) {
        if (node.isObject()) {
            return members(node);
        }
        if (node.isArray()) {
            List<Object> items = new ArrayList<>();
            node.forEach(item -> items.add(plain(item)));
            return items;
        }
        if (node.isNumber()) {
            return new BigDecimal(node.asString());
        }
        return node.isBoolean() ? node.asBoolean() : node.isNull() ? null : node.asString();
    }
}

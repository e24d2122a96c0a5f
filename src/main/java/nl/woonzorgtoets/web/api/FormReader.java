package nl.woonzorgtoets.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.vocabulary.Origin;
import nl.woonzorgtoets.web.api.problem.Fout;
import nl.woonzorgtoets.web.api.problem.ProblemException;
import tools.jackson.core.JacksonException;

/** Reads a small JSON object with the same strictness as a dossier: a record of texts and days is checked as one fact. */
final class FormReader {

    private FormReader() {}

    /**
     * The answers as text by name; what was not given is not in it.
     *
     * @param options what may be answered, by name, where that is not free
     */
    static Map<String, String> read(Class<? extends Record> form, byte[] body, Map<String, List<String>> options) {
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : form.getRecordComponents()) {
            fields.add(field(component, fields.size(), options.getOrDefault(component.getName(), List.of())));
        }
        FactType type = new FactType(form.getSimpleName(), form.getSimpleName(), true, fields);
        Fact fact = fact(type, object(body));
        Map<String, String> answers = new LinkedHashMap<>();
        fields.stream()
                .filter(field -> fact.value(field) != null)
                .forEach(field -> answers.put(field.name(), fact.value(field).toString()));
        return answers;
    }

    /** The same of a record that has more in it than texts; what was not given is null. */
    static <T extends Record> T record(Class<T> form, byte[] body) {
        Map<String, Object> given = object(body);
        List<String> known = Arrays.stream(form.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        List<Fout> unknown = given.keySet().stream()
                .filter(it -> !known.contains(it))
                .map(it ->
                        Fout.at("/" + it, "Dit gegeven is hier niet bekend. Wel bekend: " + String.join(", ", known)))
                .toList();
        if (!unknown.isEmpty()) {
            throw ProblemException.invalid(unknown);
        }
        try {
            return Json.EXACT.convertValue(given, form);
        } catch (JacksonException | IllegalArgumentException e) {
            throw ProblemException.invalid(
                    List.of(Fout.at("", "Deze gegevens hebben niet de vorm die openapi.json noemt.")));
        }
    }

    private static Field field(RecordComponent component, int index, List<String> options) {
        Schema schema = component.getAccessor().getAnnotation(Schema.class);
        FieldType type = component.getType() == LocalDate.class
                ? FieldType.DATUM
                : options.isEmpty() ? FieldType.TEKST : FieldType.OPTIE;
        return new Field(
                component.getName(),
                index,
                type,
                component.getName(),
                options.stream().collect(Collectors.toMap(it -> it, it -> it, (a, b) -> a, LinkedHashMap::new)),
                0,
                schema == null ? Integer.MAX_VALUE : schema.maxLength());
    }

    private static Fact fact(FactType form, Map<String, Object> given) {
        try {
            return DossierReader.readFact(form, "", given, new Origin.Answer(""));
        } catch (InvalidDossierException e) {
            throw ProblemException.invalid(e.problems().stream().map(Fout::of).toList());
        }
    }

    /** The object as it was sent: texts, numbers, lists and maps by name. */
    static Map<String, Object> object(byte[] body) {
        if (body == null || body.length == 0) {
            return Map.of();
        }
        try {
            if (DossierReader.tree(body) instanceof Map<?, ?> members) {
                Map<String, Object> object = new LinkedHashMap<>();
                members.forEach((name, value) -> object.put((String) name, value));
                return object;
            }
        } catch (InvalidDossierException e) {
            List<Fout> within = e.problems().stream()
                    .filter(it -> !it.pointer().isEmpty())
                    .map(Fout::of)
                    .toList();
            if (!within.isEmpty()) {
                throw ProblemException.invalid(within);
            }
            // Falls through to the one answer: what is said of a dossier as a whole is not for whoever sends a
            // decision.
        }
        throw ProblemException.invalid(
                List.of(Fout.at("", "Hier hoort een JSON-object in UTF-8: { … }, met elke naam een keer.")));
    }
}

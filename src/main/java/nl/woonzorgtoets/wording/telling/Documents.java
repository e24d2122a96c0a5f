package nl.woonzorgtoets.wording.telling;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.NotApplicable;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.TextForm;
import nl.woonzorgtoets.wording.telling.Told.Document;
import nl.woonzorgtoets.wording.telling.Told.Row;

/** The documents that a dossier names and that are kept elsewhere, in its own order. */
record Documents(Matter matter) {

    List<Document> all() {
        if (matter.dossier() == null) {
            return List.of();
        }
        return matter.rulebook().vocabulary().sections().values().stream()
                .filter(Section::namesDocuments)
                .flatMap(section -> matter.dossier().facts().stream()
                        .filter(it -> it.type() == section.type() && !it.possible())
                        .map(it -> document(section, it)))
                .toList();
    }

    private Document document(Section section, Fact fact) {
        Field kind = section.type().fields().stream()
                .filter(it -> it.type() == FieldType.OPTIE)
                .findFirst()
                .orElse(null);
        List<Row> rows = new ArrayList<>();
        String place = null;
        for (Field field : section.type().fields()) {
            Object value = fact.answered(field);
            if (field == kind || value == null || value == NotApplicable.NOT_APPLICABLE) {
                continue;
            }
            boolean secret = matter.secrecy().withholds(fact.pointer() + "/" + field.name());
            rows.add(new Row(field.label(), secret ? Telling.SECRET : words(section, field, value)));
            if (!secret && field.form() == TextForm.PLACE) {
                place = value.toString();
            }
        }
        return new Document(
                kind != null && fact.answered(kind) instanceof String code
                        ? words(section, kind, code)
                        : section.label(),
                rows,
                place);
    }

    private String words(Section section, Field field, Object value) {
        return matter.words().value(section.type().name(), field.name(), value);
    }
}

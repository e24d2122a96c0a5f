package nl.woonzorgtoets.rulebook.reading.vragen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.reading.table.Table;
import nl.woonzorgtoets.rulebook.reading.table.Tables;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;

/** Reads {@code waar: { kolom: pad }}: how a dossier chooses a row. */
final class LookupReader {

    private final Paths paths;

    LookupReader(Paths paths) {
        this.paths = paths;
    }

    /** The lookup, or null when it is not right; every row must have its own key. */
    Lookup read(Table table, YamlNode where) {
        List<String> columns = Tables.columns(table, where);
        Map<String, YamlNode> members = where.members();
        List<String> questions = new ArrayList<>();
        for (String column : columns) {
            questions.add(paths.single(members.get(column)));
        }
        if (columns.isEmpty() || columns.size() < members.size() || questions.contains(null)) {
            return null;
        }
        List<Field> fields = questions.stream().map(paths::field).toList();
        if (fields.stream().anyMatch(field -> !field.type().hasOptions())) {
            where.report("Alleen een vraag met opties kan een rij kiezen.");
            return null;
        }
        Lookup lookup = new Lookup(table, columns, questions, fields);
        lookup.doubles()
                .forEach(row -> where.reportAt(
                        table.path(),
                        row.line(),
                        "Er is meer dan één rij met "
                                + columns.stream()
                                        .map(column -> column + " " + row.cell(column))
                                        .collect(Collectors.joining(" en "))
                                + ". Haal er een weg."));
        return lookup;
    }

    /** As {@link #read}, where every option of the question must have its row. */
    Lookup complete(Table table, YamlNode where) {
        Lookup lookup = read(table, where);
        if (lookup != null && lookup.questions().size() == 1) {
            lookup.questions().get(0).options().keySet().stream()
                    .filter(code -> lookup.row(List.of(code)) == null)
                    .findFirst()
                    .ifPresent(code -> where.report("In " + table.path() + " ontbreekt een rij voor " + code + "."));
        }
        return lookup;
    }
}

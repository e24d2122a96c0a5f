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
record LookupReader(Questions questions) {

    private static final int A_FEW = 3;

    /** The lookup, or null when it is not right; every row must have its own key. */
    Lookup read(Table table, YamlNode where) {
        List<String> columns = Tables.columns(table, where);
        Map<String, YamlNode> members = where.members();
        List<Field> fields = new ArrayList<>();
        columns.forEach(column -> fields.add(questions.single(members.get(column))));
        if (columns.isEmpty() || columns.size() < members.size() || fields.contains(null)) {
            return null;
        }
        if (fields.stream().anyMatch(field -> !field.type().hasOptions())) {
            where.report("Alleen een vraag met opties kan een rij kiezen.");
            return null;
        }
        List<String> paths =
                columns.stream().map(column -> members.get(column).text()).toList();
        Lookup lookup = new Lookup(table, columns, paths, fields);
        List<Table.Row> doubles = List.copyOf(lookup.doubles());
        if (doubles.size() * 2 > table.rows().size() && doubles.size() > A_FEW) {
            // Not the rows are wrong, but what they are told apart by.
            where.report("Hieraan is geen rij te kiezen: " + table.path()
                    + " heeft vaak meer dan één rij met hetzelfde, zoals " + key(columns, doubles.get(0))
                    + ". Kies op een kolom die in elke rij anders is.");
        } else {
            doubles.forEach(row -> where.reportAt(
                    table.path(),
                    row.line(),
                    "Er is meer dan één rij met " + key(columns, row) + ". Haal er een weg."));
        }
        return lookup;
    }

    private static String key(List<String> columns, Table.Row row) {
        return columns.stream().map(column -> column + " " + row.cell(column)).collect(Collectors.joining(" en "));
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

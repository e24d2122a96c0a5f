package nl.woonzorgtoets.rulebook.reading.vragen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.rulebook.reading.table.Table;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Field;

/** Which row of a table goes with the answers of a dossier. */
final class Lookup {

    private final List<String> paths;
    private final List<Field> questions;
    private final Map<List<Object>, Table.Row> rows = new HashMap<>();
    private final Set<Table.Row> doubles = new LinkedHashSet<>();

    /** @param columns the columns that must equal the answers at {@code paths} */
    Lookup(Table table, List<String> columns, List<String> paths, List<Field> questions) {
        this.paths = paths;
        this.questions = questions;
        for (Table.Row row : table.rows()) {
            Table.Row earlier = rows.putIfAbsent(
                    columns.stream().map(c -> (Object) row.cell(c)).toList(), row);
            if (earlier != null) {
                doubles.add(earlier);
                doubles.add(row);
            }
        }
    }

    /** The rows of which another has the same key. */
    Set<Table.Row> doubles() {
        return doubles;
    }

    Table.Row row(List<Object> key) {
        return rows.get(key);
    }

    Map<List<Object>, Table.Row> rows() {
        return rows;
    }

    /** The answers that choose the row, or null when one is not given. */
    List<Object> key(Dossier dossier) {
        List<Object> key = new ArrayList<>();
        for (String path : paths) {
            Object answer = dossier.answer(path);
            if (answer == null) {
                return null;
            }
            key.add(answer);
        }
        return key;
    }

    /** Of the answers that choose the row. */
    List<String> paths() {
        return paths;
    }

    /** Where the answers that choose the row stand. */
    List<String> pointers() {
        return paths.stream().map(it -> "/" + it.replace('.', '/')).toList();
    }

    /** The row in words: the label of the answer that chose it. */
    String label(List<Object> key) {
        int last = questions.size() - 1;
        String code = key.get(last).toString();
        return questions.get(last).options().getOrDefault(code, code);
    }

    /** The question that has to be answered to find a row. */
    String question() {
        return questions.get(questions.size() - 1).label();
    }

    List<Field> questions() {
        return questions;
    }
}

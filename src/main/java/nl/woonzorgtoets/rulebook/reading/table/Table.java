package nl.woonzorgtoets.rulebook.reading.table;

import java.util.List;
import java.util.Map;

/** A CSV file; an empty cell is the empty text. */
public record Table(String path, List<String> columns, List<Row> rows) {

    /** @param line line of the file on which the row begins, from 1 */
    public record Row(int line, Map<String, String> cells) {

        public String cell(String column) {
            return cells.get(column);
        }
    }
}

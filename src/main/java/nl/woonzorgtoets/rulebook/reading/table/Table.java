package nl.woonzorgtoets.rulebook.reading.table;

import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.model.Melding;

/**
 * A CSV file; an empty cell is the empty text.
 *
 * @param padded cells with a space at the edge: allowed, but likely to be why something else does not fit
 */
public record Table(String path, List<String> columns, List<Row> rows, List<Melding> padded) {

    /** @param line line of the file on which the row begins, from 1 */
    public record Row(int line, Map<String, String> cells) {

        public String cell(String column) {
            return cells.get(column);
        }
    }
}

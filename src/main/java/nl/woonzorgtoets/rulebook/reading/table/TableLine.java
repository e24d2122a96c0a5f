package nl.woonzorgtoets.rulebook.reading.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a table, every cell exactly as it was written.
 *
 * @param number line of the file on which it begins, from 1
 * @param bare the cells that stand there without quotes around them
 */
record TableLine(int number, List<String> cells, List<String> bare) {

    boolean isEmpty() {
        return cells.size() == 1 && cells.get(0).isEmpty();
    }

    boolean hasStrayQuote() {
        return bare.stream().anyMatch(cell -> cell.indexOf('"') >= 0);
    }

    /** The first cell with a space at its edge, which nobody sees; null when there is none. */
    String padded() {
        return cells.stream()
                .filter(cell -> !cell.contains("\n") && !cell.equals(cell.strip()))
                .findFirst()
                .orElse(null);
    }

    /** Keeps whether a cell was quoted, which the library's own records do not. */
    static final class Collector extends AbstractBaseCsvCallbackHandler<TableLine> {

        private int begun;
        private List<String> cells;
        private List<String> bare;

        /** Line on which the last record began. */
        int begun() {
            return begun;
        }

        @Override
        protected void handleBegin(long line) {
            begun = (int) line;
            cells = new ArrayList<>();
            bare = new ArrayList<>();
        }

        @Override
        protected void handleField(int index, char[] text, int from, int length, boolean quoted) {
            String cell = new String(text, from, length);
            cells.add(cell);
            if (!quoted) {
                bare.add(cell);
            }
        }

        @Override
        protected void handleEmpty() {
            cells.add("");
        }

        @Override
        protected TableLine buildRecord() {
            return new TableLine(begun, cells, bare);
        }
    }
}

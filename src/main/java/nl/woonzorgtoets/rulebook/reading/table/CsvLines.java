package nl.woonzorgtoets.rulebook.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Splits CSV as in RFC 4180: commas, quotes around cells, a doubled quote for a quote, LF or CRLF. */
final class CsvLines {

    private final String text;
    private final Map<Integer, String> problems = new TreeMap<>();
    private int position;
    private int line;
    private int nextLine = 1;

    CsvLines(String text) {
        this.text = text;
    }

    /** Line on which the last record began. */
    int line() {
        return line;
    }

    Map<Integer, String> problems() {
        return problems;
    }

    /** The cells of the next record, or null at the end. */
    List<String> next() {
        if (position >= text.length()) {
            return null;
        }
        line = nextLine;
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (position < text.length() && text.charAt(position) == ',') {
            position++;
            cells.add(cell());
        }
        endOfRecord();
        return cells;
    }

    private String cell() {
        if (position < text.length() && text.charAt(position) == '"') {
            return quoted();
        }
        int start = position;
        while (position < text.length() && ",\r\n".indexOf(text.charAt(position)) < 0) {
            if (text.charAt(position) == '"') {
                problem(
                        "Een aanhalingsteken midden in een cel: zet de hele cel tussen aanhalingstekens en verdubbel het teken.");
            }
            position++;
        }
        return text.substring(start, position);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        for (position++; position < text.length(); position++) {
            char c = text.charAt(position);
            if (c == '"' && !isQuote(position + 1)) {
                position++;
                return cell.toString();
            }
            position += c == '"' ? 1 : 0;
            nextLine += c == '\n' ? 1 : 0;
            cell.append(c);
        }
        problem("Een aanhalingsteken wordt nergens gesloten.");
        return cell.toString();
    }

    private boolean isQuote(int at) {
        return at < text.length() && text.charAt(at) == '"';
    }

    private void endOfRecord() {
        if (position < text.length() && "\r\n".indexOf(text.charAt(position)) < 0) {
            problem("Na het sluitende aanhalingsteken hoort een komma of het einde van de regel.");
            while (position < text.length() && text.charAt(position) != '\n') {
                position++;
            }
        }
        if (position < text.length() && text.charAt(position) == '\r') {
            position++;
        }
        if (position < text.length() && text.charAt(position) == '\n') {
            position++;
        }
        nextLine++;
    }

    private void problem(String melding) {
        problems.putIfAbsent(line, melding);
    }
}

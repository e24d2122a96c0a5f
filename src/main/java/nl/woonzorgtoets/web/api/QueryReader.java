package nl.woonzorgtoets.web.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.vocabulary.NearestName;
import nl.woonzorgtoets.web.api.problem.Fout;
import nl.woonzorgtoets.web.api.problem.ProblemException;

/** Reads query parameters and remembers everything that is wrong with them. */
final class QueryReader {

    private static final int USUAL_SIZE = 20;
    private static final int LARGEST_SIZE = 100;
    private static final int LAST_PAGE = 1_000_000;
    private static final int LONGEST = 100;

    private final List<Fout> fouten = new ArrayList<>();

    CaseQuery cases(
            String zaaknummer,
            String gemeente,
            String wijkcode,
            String oordeel,
            String regel,
            String regelset,
            String van,
            String tot,
            String besloten,
            String afwijkend,
            String pagina,
            String aantal) {
        LocalDate first = date("van", van);
        LocalDate last = date("tot", tot);
        if (first != null && last != null && last.isBefore(first)) {
            fouten.add(Fout.in("tot", "Deze datum ligt voor de datum bij 'van'.", null));
        }
        CaseFilter filter = new CaseFilter(
                null,
                null,
                text("zaaknummer", zaaknummer),
                text("gemeente", gemeente),
                text("wijkcode", wijkcode),
                oordeel(oordeel),
                text("regelset", regelset),
                first,
                last,
                text("regel", regel),
                yes("besloten", besloten),
                yes("afwijkend", afwijkend));
        return new CaseQuery(
                filter, number("pagina", pagina, 1, LAST_PAGE), number("aantal", aantal, USUAL_SIZE, LARGEST_SIZE));
    }

    void throwIfAny() {
        if (!fouten.isEmpty()) {
            throw ProblemException.invalid(fouten);
        }
    }

    private String text(String name, String value) {
        if (value != null && (value.isBlank() || value.length() > LONGEST)) {
            fouten.add(Fout.in(name, "Geef 1 tot " + LONGEST + " tekens.", null));
        }
        return value;
    }

    private String oordeel(String value) {
        List<String> known = Stream.of(Oordeel.values()).map(Oordeel::name).toList();
        if (value != null && !known.contains(value)) {
            String suggestion = NearestName.of(value, known);
            fouten.add(Fout.in("oordeel", "Kies een van: " + String.join(", ", known) + ".", suggestion));
        }
        return value;
    }

    private Boolean yes(String name, String value) {
        if (value != null && !value.equals("true") && !value.equals("false")) {
            fouten.add(Fout.in(name, "Kies true of false.", null));
        }
        return value == null ? null : Boolean.valueOf(value);
    }

    private LocalDate date(String name, String value) {
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            fouten.add(Fout.in(name, "Geef een bestaande datum als JJJJ-MM-DD.", null));
            return null;
        }
    }

    private int number(String name, String value, int usual, int largest) {
        if (value == null) {
            return usual;
        }
        int number = value.matches("[0-9]{1,7}") ? Integer.parseInt(value) : 0;
        if (number < 1 || number > largest) {
            fouten.add(Fout.in(name, "Geef een heel getal van 1 tot en met " + largest + ".", null));
        }
        return number;
    }
}

package nl.woonzorgtoets.rulebook.reading.vragen;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.reading.table.Table;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;

/** Reads a cell of a table as the answer that a field takes. */
record Cells(Meldingen meldingen) {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");

    /** The value, or null for an empty cell and, reported, for one that does not fit. */
    Object read(Table table, Table.Row row, String column, Field field) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return null;
        }
        Object value = value(cell, field);
        if (value == null) {
            meldingen.add(
                    table.path(),
                    row.line(),
                    0,
                    "In de kolom '" + column + "' staat '" + cell + "'. Daar hoort " + wanted(field) + ".",
                    null);
        }
        return value;
    }

    private static Object value(String cell, Field field) {
        return switch (field.type()) {
            case TEKST -> cell;
            case GEHEEL, DECIMAAL -> number(cell, field);
            case JANEE -> cell.equals("ja") ? Boolean.TRUE : cell.equals("nee") ? Boolean.FALSE : null;
            case DATUM -> date(cell);
            case OPTIE -> field.options().containsKey(cell) ? cell : null;
            case OPTIES -> null;
        };
    }

    private static BigDecimal number(String cell, Field field) {
        if (!NUMBER.matcher(cell).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(cell).stripTrailingZeros();
        boolean fits = number.scale() <= (field.type() == FieldType.GEHEEL ? 0 : 15)
                && (field.minimum() == null || number.compareTo(field.minimum()) >= 0)
                && (field.maximum() == null || number.compareTo(field.maximum()) <= 0);
        return !fits ? null : number.scale() < 0 ? number.setScale(0) : number;
    }

    private static LocalDate date(String cell) {
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String wanted(Field field) {
        return switch (field.type()) {
            case TEKST -> "een tekst";
            case GEHEEL -> "een geheel getal binnen de grenzen van '" + field.name() + "'";
            case DECIMAAL -> "een getal met een punt, binnen de grenzen van '" + field.name() + "'";
            case JANEE -> "ja of nee";
            case DATUM -> "een datum jjjj-mm-dd";
            case OPTIE, OPTIES -> "een optie van '" + field.name() + "'";
        };
    }
}

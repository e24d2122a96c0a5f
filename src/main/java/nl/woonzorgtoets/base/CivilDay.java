package nl.woonzorgtoets.base;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one civil day: as the calendar has it in the Netherlands, whatever the clock of the machine says. */
public final class CivilDay {

    public static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final DateTimeFormatter IN_SPREADSHEET =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private CivilDay() {}

    /** "1 januari 2027" */
    public static String inWords(LocalDate day) {
        return IN_WORDS.format(day);
    }

    /** Empty for a text that is no day as 2026-07-01. */
    public static Optional<LocalDate> read(String text) {
        try {
            return text != null && ISO.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public static LocalDate of(Instant moment) {
        return moment.atZone(HERE).toLocalDate();
    }

    /** A moment in UTC as a spreadsheet takes it for a date with a time. */
    public static String inSpreadsheet(String iso) {
        return IN_SPREADSHEET.format(Instant.parse(iso).atZone(HERE));
    }

    /** Where the day begins among moments in UTC that are written as text, such as 2026-07-01T08:30:00.5Z. */
    public static String start(LocalDate day) {
        return day.atStartOfDay(HERE)
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalDateTime()
                .toString();
    }
}

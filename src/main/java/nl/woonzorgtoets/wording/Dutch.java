package nl.woonzorgtoets.wording;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.woonzorgtoets.base.CivilDay;

/** How sentences, numbers and dates are written for people; templates ask for it as {@code @dutch}. */
public final class Dutch {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", DUTCH);
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int GROUPED_FROM = 10_000;

    /** With a capital first. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Without a capital first. */
    public static String decapital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** 1250.5 as 1250,5 and 365000 as 365.000. */
    public static String number(BigDecimal number) {
        String[] parts = number.abs().toPlainString().split("\\.");
        String whole = number.abs().compareTo(BigDecimal.valueOf(GROUPED_FROM)) >= 0
                ? parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".")
                : parts[0];
        return (number.signum() < 0 ? "-" : "") + whole + (parts.length > 1 ? "," + parts[1] : "");
    }

    /** Anything else than a day is left as it is. */
    public static String day(String iso) {
        return iso != null && ISO_DAY.matcher(iso).matches() ? DAY.format(LocalDate.parse(iso)) : iso;
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The day it was in the Netherlands. */
    public static LocalDate dayOf(Instant moment) {
        return CivilDay.of(moment);
    }

    /** A moment in UTC, on the clock of the Netherlands. */
    public static String moment(String iso) {
        return moment(Instant.parse(iso));
    }

    public static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(CivilDay.HERE));
    }
}

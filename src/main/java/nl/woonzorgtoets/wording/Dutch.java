package nl.woonzorgtoets.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.woonzorgtoets.base.CivilDay;

/** How sentences, numbers and dates are written for people; templates ask for it as {@code @dutch}. */
public final class Dutch {

    private static final int TOLD_DECIMALS = 4;

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", DUTCH);
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int GROUPED_FROM = 10_000;
    private static final String[] SMALL = {
        "geen", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"
    };
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\uFFFE\\uFFFF]");

    /** With a capital first, also within a bracket. */
    public static String capital(String text) {
        if (text.startsWith("(")) {
            return "(" + capital(text.substring(1));
        }
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Without a capital first. */
    public static String decapital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** As it stands within a sentence: without its capital, unless it is an abbreviation. */
    public static String within(String text) {
        boolean abbreviation = text.length() > 1 && !Character.isLowerCase(text.charAt(1)) && text.charAt(1) != ' ';
        return abbreviation ? text : decapital(text);
    }

    public static String quoted(String text) {
        return "‘" + text + "’";
    }

    /** {@code a, b of c} */
    public static String list(List<String> items, String word) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " " + word + " " + items.get(last);
    }

    /** Small numbers in words. */
    public static String count(long number) {
        return number >= 0 && number < SMALL.length ? SMALL[(int) number] : String.valueOf(number);
    }

    /** Plurals whose singular does not follow from their last letters. */
    private static final Map<String, String> SINGULAR = Map.ofEntries(
            Map.entry("personen", "persoon"),
            Map.entry("minuten", "minuut"),
            Map.entry("uren", "uur"),
            Map.entry("jaren", "jaar"),
            Map.entry("weken", "week"),
            Map.entry("dagen", "dag"),
            Map.entry("maanden", "maand"),
            Map.entry("maatregelen", "maatregel"),
            Map.entry("plaatsen", "plaats"),
            Map.entry("eenheden", "eenheid"),
            Map.entry("leden", "lid"),
            Map.entry("bomen", "boom"),
            Map.entry("huizen", "huis"));

    /** What is counted, of one: "woning" of "woningen"; a word that it does not know stays as it is. */
    public static String singular(String counted) {
        return WORD.matcher(counted).replaceAll(it -> {
            String word = it.group();
            return SINGULAR.getOrDefault(
                    word,
                    word.endsWith("ingen")
                            ? word.substring(0, word.length() - 2)
                            : word.matches(".*([bdfgklmnprst])\\1en")
                                    ? word.substring(0, word.length() - 3)
                                    : word.matches(".+(er|el|ier)s") ? word.substring(0, word.length() - 1) : word);
        });
    }

    public static String count(long number, String one, String more) {
        return count(number) + " " + (number == 1 ? one : more);
    }

    /** Without the characters that no page can hold; people paste anything. */
    public static String printable(String text) {
        return text == null ? null : UNPRINTABLE.matcher(text).replaceAll(" ");
    }

    /** Without zeros at the end: 420.0 as 420. */
    public static BigDecimal tidy(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static String points(BigDecimal points) {
        return number(points) + (points.compareTo(BigDecimal.ONE) == 0 ? " punt" : " punten");
    }

    /** 1250.5 as 1250,5 and 365000 as 365.000. */
    public static String number(BigDecimal number) {
        String[] parts = number.abs().toPlainString().split("\\.");
        String whole = number.abs().compareTo(BigDecimal.valueOf(GROUPED_FROM)) >= 0
                ? parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".")
                : parts[0];
        return (number.signum() < 0 ? "-" : "") + whole + (parts.length > 1 ? "," + parts[1] : "");
    }

    /** A figure in ten-thousandths at most, as people tell it; what was judged with stands in the record. */
    public static BigDecimal told(BigDecimal figure) {
        return tidy(figure.scale() <= TOLD_DECIMALS ? figure : figure.setScale(TOLD_DECIMALS, RoundingMode.HALF_UP));
    }

    /** Anything else than a day is left as it is. */
    public static String day(String iso) {
        return iso != null && ISO_DAY.matcher(iso).matches() ? CivilDay.inWords(LocalDate.parse(iso)) : iso;
    }

    static boolean isDay(String text) {
        try {
            return ISO_DAY.matcher(text).matches() && LocalDate.parse(text) != null;
        } catch (DateTimeException notOnTheCalendar) {
            return false;
        }
    }

    public static String day(LocalDate day) {
        return CivilDay.inWords(day);
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

package nl.woonzorgtoets.archive;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.woonzorgtoets.base.Signs;

/** A zaaknummer by what it means and not by how it was typed; how it was typed is what is shown. */
public final class Zaaknummer {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}\u2212_]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![0-9])0+(?=[0-9])");

    /** Capitals of Greek, Cyrillic and Latin, each above the letter or figure that people take it for. */
    private static final String LOOKS = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕЅІЈКМНОРСТУҮХԚԜҺӀЗOIL";

    private static final String LIKE = "ABEZH1KMN0PTYXABES1JKMH0PCTYYXQWH13011";

    private Zaaknummer() {}

    /** Two with the same form are one zaak: capitals, kinds of hyphens and spaces make no difference. Null for null. */
    public static String same(String typed) {
        return typed == null
                ? null
                : hyphens(Normalizer.normalize(Signs.seen(hyphens(typed)), Normalizer.Form.NFKC)
                                .toUpperCase(Locale.ROOT))
                        .replaceAll("^-|-$", "");
    }

    private static String hyphens(String text) {
        return BETWEEN.matcher(text).replaceAll("-");
    }

    /** Two with the same of this may well be one zaak: signs, leading zeros, and letters that look like another or like a figure, make no difference. */
    public static String nearly(String typed) {
        String bare = Normalizer.normalize(same(typed), Normalizer.Form.NFKD)
                .codePoints()
                .map(Zaaknummer::taken)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("[^\\p{L}\\p{N}-]", "");
        return LEADING_ZEROS.matcher(bare).replaceAll("").replace("-", "");
    }

    /** What somebody who looks takes it for. */
    private static int taken(int sign) {
        int at = LOOKS.indexOf(sign);
        return at < 0 ? Signs.plainDigit(sign) : LIKE.charAt(at);
    }
}

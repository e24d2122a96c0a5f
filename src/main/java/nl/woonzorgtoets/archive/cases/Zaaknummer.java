package nl.woonzorgtoets.archive.cases;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A zaaknummer by what it means and not by how it was typed; how it was typed is what is shown. */
final class Zaaknummer {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}\\x{34F}\\x{FE00}-\\x{FE0F}&&[^\\t\\n\\r]]");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}\u2212_]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![0-9])0+(?=[0-9])");

    private Zaaknummer() {}

    /** Two with the same form are one zaak: capitals, kinds of hyphens and spaces make no difference. Null for null. */
    static String same(String typed) {
        return typed == null
                ? null
                : BETWEEN.matcher(Normalizer.normalize(UNSEEN.matcher(typed).replaceAll(""), Normalizer.Form.NFKC)
                                .toUpperCase(Locale.ROOT)
                                .strip())
                        .replaceAll("-")
                        .replaceAll("^-|-$", "");
    }

    /** Two with the same of this may well be one zaak: signs, leading zeros, and letters that look like a figure, make no difference. */
    static String nearly(String typed) {
        String bare = Normalizer.normalize(same(typed), Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return LEADING_ZEROS.matcher(bare).replaceAll("").replace("-", "");
    }
}

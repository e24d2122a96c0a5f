package nl.woonzorgtoets.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.document.Caution;

/** What kinds of cautions there are, in a few words each: for a list of cases, where there is no room for the whole sentence. */
public final class CautionKinds {

    private CautionKinds() {}

    /** By the code that cases are found by. */
    public static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        Stream.of(Caution.Kind.values()).forEach(it -> all.put(it.name(), shortly(it)));
        return all;
    }

    /** @param codes null when the case does not say */
    public static String told(List<String> codes) {
        if (codes == null) {
            return "niet vastgelegd";
        }
        Map<String, String> all = all();
        return codes.isEmpty()
                ? "geen"
                : codes.stream().map(it -> all.getOrDefault(it, it)).collect(Collectors.joining(", "));
    }

    private static String shortly(Caution.Kind kind) {
        return switch (kind) {
            case ANTWOORD_TELT_NIET_MEE -> "antwoord telt niet mee";
            case ANTWOORD_ONTBREEKT_EN_TELT -> "antwoord ontbreekt en telt";
            case JAARGRENS_VERLOPEN -> "jaargrens verlopen";
            case DREMPEL_ONBEKEND -> "drempel niet vastgelegd";
            case DREMPEL_NIET_IN_WERKING -> "drempel niet in werking";
            case EIGEN_CIJFER_ZONDER_BRON -> "eigen cijfer zonder bron";
            case EIGEN_CIJFER_TELT_NIET_MEE -> "eigen cijfer telt niet mee";
            case AFGELEID_CIJFER -> "afgeleid cijfer";
            case OUD_CIJFER -> "oud cijfer";
            case NIETS_TE_WEGEN -> "niets te wegen";
        };
    }
}

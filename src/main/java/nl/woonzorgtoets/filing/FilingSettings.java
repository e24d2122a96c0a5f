package nl.woonzorgtoets.filing;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a municipality says of itself to its system of cases.
 *
 * @param bronorganisaties number (RSIN) by the code of the area that a plan lies in; by the empty code for all others
 * @param informatieobjecttype address of the kind of document in its catalogue; empty when not set
 * @param archiefvormer who is responsible for the archive; empty: who decides on the plan
 * @param auteur the function that pieces are made in
 */
public record FilingSettings(
        Map<String, String> bronorganisaties, String informatieobjecttype, String archiefvormer, String auteur) {

    private static final String EVERYWHERE = "";
    private static final String AUTHOR = "Beoordelaar";
    private static final int LENGTH = 9;

    /** When nobody set anything. */
    public static final FilingSettings NONE = new FilingSettings(Map.of(), "", "", AUTHOR);

    /**
     * @param bronorganisatie one number, or several as "HEERLEN=001234567, KERKRADE=002345678"
     * @throws IllegalArgumentException in Dutch: it cannot be so
     */
    public static FilingSettings of(
            String bronorganisatie, String informatieobjecttype, String archiefvormer, String auteur) {
        Map<String, String> numbers = new LinkedHashMap<>();
        for (String one : bronorganisatie.isBlank() ? new String[0] : bronorganisatie.split(",")) {
            int equals = one.indexOf('=');
            numbers.put(
                    equals < 0 ? EVERYWHERE : one.substring(0, equals).strip(),
                    number(one.substring(equals + 1).strip()));
        }
        String type = informatieobjecttype.strip();
        if (!type.isEmpty() && !isAddress(type)) {
            throw new IllegalArgumentException("woonzorgtoets.zaakmap.informatieobjecttype is '" + type
                    + "'. Vul het hele adres uit uw catalogus in, beginnend met https://.");
        }
        return new FilingSettings(
                Map.copyOf(numbers), type, archiefvormer.strip(), auteur.isBlank() ? AUTHOR : auteur.strip());
    }

    private static boolean isAddress(String text) {
        try {
            URI address = URI.create(text);
            return text.matches("https?://.*") && address.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Nine digits, of which the weighed sum can be divided by eleven. */
    private static String number(String rsin) {
        int sum = 0;
        boolean digits = rsin.matches("[0-9]{9}");
        for (int i = 0; digits && i < LENGTH; i++) {
            int weight = i == LENGTH - 1 ? -1 : LENGTH - i;
            sum += weight * (rsin.charAt(i) - '0');
        }
        if (!digits || sum % 11 != 0 || rsin.matches("0{9}")) {
            throw new IllegalArgumentException("woonzorgtoets.zaakmap.bronorganisatie noemt '" + rsin
                    + "'. Vul een RSIN in: negen cijfers die aan de elfproef voldoen.");
        }
        return rsin;
    }

    /**
     * @param area code of the area that the plan lies in; null when it is not known
     * @return null when none was set
     */
    String bronorganisatie(String area) {
        String everywhere = bronorganisaties.get(EVERYWHERE);
        return area == null ? everywhere : bronorganisaties.getOrDefault(area, everywhere);
    }
}

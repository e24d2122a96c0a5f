package nl.woonzorgtoets.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in Dutch where two assessments differ. */
public final class DifferenceReader {

    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("", "De zaak als geheel"),
            Map.entry("nummer", "Het nummer"),
            Map.entry("zaaknummer", "Het zaaknummer"),
            Map.entry("oordeel", "Het oordeel"),
            Map.entry("oordeelNaam", "De naam van het oordeel"),
            Map.entry("oordeelTekst", "De zin bij het oordeel"),
            Map.entry("haalbareOordelen", "De oordelen die nog mogelijk zijn"),
            Map.entry("rechtskracht", "De rechtskracht"),
            Map.entry("beslissend", "Wat het oordeel bepaalde"),
            Map.entry("score", "De score"),
            Map.entry("scoreMinimum", "De laagste score die nog kan"),
            Map.entry("scoreMaximum", "De hoogste score die nog kan"),
            Map.entry("klasse", "De klasse van de score"),
            Map.entry("criteria", "Criterium"),
            Map.entry("aspecten", "Aspect"),
            Map.entry("bevindingen", "Regel die geldt"),
            Map.entry("nietGevuurd", "Regel die niet geldt"),
            Map.entry("ontbrekend", "Wat ontbreekt"),
            Map.entry("voorwaarden", "Voorwaarde"),
            Map.entry("signalen", "Signaal"),
            Map.entry("bewijs", "Bewijs"));
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("naam", "naam"),
            Map.entry("titel", "naam"),
            Map.entry("gewicht", "gewicht"),
            Map.entry("score", "score"),
            Map.entry("scoreMinimum", "laagste score die nog kan"),
            Map.entry("scoreMaximum", "hoogste score die nog kan"),
            Map.entry("behaald", "behaalde punten"),
            Map.entry("beschikbaar", "beschikbare punten"),
            Map.entry("uitkomst", "uitkomst"),
            Map.entry("mogelijk", "uitkomsten die nog kunnen"),
            Map.entry("punten", "punten"),
            Map.entry("uitleg", "uitleg"),
            Map.entry("tekst", "tekst"),
            Map.entry("vraag", "vraag"),
            Map.entry("feiten", "gebruikte cijfers en antwoorden"),
            Map.entry("voorwaarde", "voorwaarde"),
            Map.entry("waarde", "gevonden waarde"),
            Map.entry("vereist", "gevraagde waarde"),
            Map.entry("reden", "reden"),
            Map.entry("ontbreekt", "open vragen"),
            Map.entry("regels", "regels die erop wachten"),
            Map.entry("verplicht", "verplicht"),
            Map.entry("bron", "bron"),
            Map.entry("soort", "soort"),
            Map.entry("regelnummer", "regel in het bestand"),
            Map.entry("bestand", "bestand"),
            Map.entry("moment", "moment"),
            Map.entry("motor", "rekenprogramma"),
            Map.entry("toepassing", "versie van het programma"),
            Map.entry("peildatum", "peildatum"),
            Map.entry("regelset", "regelset"),
            Map.entry("dossierSha256", "hash van het dossier"));
    /** What says most about an object that is wholly there or wholly not. */
    private static final List<String> TELLING = List.of("uitleg", "tekst", "vraag", "titel", "naam", "voorwaarde");

    private static final String VALUES = "(?:.*/)?(?:feiten|waarde)(?:/.*)?";

    private final Words words;
    private final String secret;

    /** @param secret what is said instead of values that rules looked at; null when they may be told */
    public DifferenceReader(Words words, String secret) {
        this.words = words;
        this.secret = secret;
    }

    /**
     * @param pointer place within the assessment, with ids instead of places in a list
     * @param then a value by its names in the API; null when it was not there
     * @param now the same of now, or a reason in Dutch
     */
    public Difference read(String pointer, Object then, Object now) {
        return secret != null && pointer.matches(VALUES)
                ? new Difference(what(pointer), secret, secret, pointer)
                : new Difference(what(pointer), shown(then), shown(now), pointer);
    }

    private String what(String pointer) {
        String[] parts = pointer.split("/", 3);
        String part = parts.length > 1 ? parts[1] : "";
        String name = PARTS.getOrDefault(part, part);
        if (parts.length < 3) {
            return name;
        }
        if (part.equals("ontbrekend")) {
            return name + ": " + words.question(parts[2].replaceFirst("/(vraag|verplicht|regels)$", ""));
        }
        if (part.equals("bewijs")) {
            return name + ": " + FIELDS.getOrDefault(parts[2], parts[2]);
        }
        int slash = parts[2].indexOf('/');
        String id = slash < 0 ? parts[2] : parts[2].substring(0, slash);
        String field = slash < 0 ? "" : parts[2].substring(slash + 1).split("/")[0];
        return name + " " + id + (field.isEmpty() ? "" : ": " + FIELDS.getOrDefault(field, field));
    }

    private String shown(Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof BigDecimal number) {
            return Dutch.number(Dutch.tidy(number));
        }
        if (value instanceof Boolean yes) {
            return yes ? "ja" : "nee";
        }
        if (value instanceof List<?> many) {
            return many.isEmpty() ? "niets" : many.stream().map(this::shown).collect(Collectors.joining(", "));
        }
        return value instanceof Map<?, ?> thing ? thing(thing) : word(value.toString());
    }

    private String thing(Map<?, ?> thing) {
        return TELLING.stream()
                .map(thing::get)
                .filter(it -> it != null && !it.toString().isEmpty())
                .findFirst()
                .map(Object::toString)
                .orElseGet(() ->
                        (thing.get("feit") + " " + thing.get("veld")).strip() + " = " + shown(thing.get("waarde")));
    }

    private String word(String text) {
        String verdict = words.oordeel(text);
        if (!verdict.equals(text)) {
            return verdict;
        }
        return text.matches("[A-Z][A-Z_]+")
                ? text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ')
                : text;
    }
}

package nl.woonzorgtoets.vocabulary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small vocabulary with one question of every kind. */
final class Questions {

    private static final Obligation INDISPENSABLE = Obligation.always(true);
    private static final Obligation OPTIONAL = Obligation.NEVER;

    private Questions() {}

    static Vocabulary vocabulary() {
        List<Section> sections = List.of(
                new Section("zaak", "De zaak", null, type("Zaak", zaak()), false, 1, 1),
                new Section("locatie", "De plek", null, type("Locatie", locatie()), false, 1, 1),
                new Section("doelgroepen", "De bewoners", null, type("Doelgroep", doelgroep()), true, 1, 3),
                new Section("partners", "De partners", null, type("Partner", partner()), true, 0, 3));
        return new Vocabulary(
                "zaak.fase", List.of("VERKENNING", "PRINCIPEVERZOEK", "VERGUNNINGAANVRAAG"), sections, List.of());
    }

    private static List<Field> zaak() {
        List<Field> fields = new ArrayList<>();
        add(fields, "zaaknummer", FieldType.TEKST, Map.of(), INDISPENSABLE);
        add(fields, "gemeente", FieldType.OPTIE, codes("HEERLEN", "KERKRADE", "LANDGRAAF"), INDISPENSABLE);
        add(fields, "peildatum", FieldType.DATUM, Map.of(), INDISPENSABLE);
        add(
                fields,
                "fase",
                FieldType.OPTIE,
                codes("VERKENNING", "PRINCIPEVERZOEK", "VERGUNNINGAANVRAAG"),
                INDISPENSABLE);
        add(fields, "aard", FieldType.OPTIE, codes("NIEUWBOUW", "TRANSFORMATIE"), Obligation.always(false));
        add(fields, "winst", FieldType.JANEE, Map.of(), Obligation.from("PRINCIPEVERZOEK", List.of()));
        add(fields, "contracten", FieldType.OPTIES, codes("WMO", "ZVW", "GEEN"), OPTIONAL);
        add(
                fields,
                "marge",
                FieldType.DECIMAAL,
                Map.of(),
                Obligation.when(List.of(
                        Map.of("zaak.winst", Set.of("true"), "doelgroepen.zorg", Set.of("LICHT", "ZWAAR")),
                        Map.of("zaak.contracten", Set.of("ZVW")))));
        return fields;
    }

    private static List<Field> locatie() {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("wijkcode", 0, FieldType.OPTIE, "wijkcode", codes("WK091710", "WK092800"), 5, 200)
                .connected(
                        INDISPENSABLE,
                        new Field.BelongsTo("zaak.gemeente", Map.of("WK091710", "HEERLEN", "WK092800", "KERKRADE"))));
        add(fields, "bron", FieldType.TEKST, Map.of(), OPTIONAL);
        return fields;
    }

    private static List<Field> doelgroep() {
        List<Field> fields = new ArrayList<>();
        add(fields, "code", FieldType.OPTIE, codes("I.i.iii", "II.PG"), Obligation.always(false));
        add(fields, "aantal", FieldType.GEHEEL, Map.of(), Obligation.always(false));
        add(fields, "pct", FieldType.DECIMAAL, Map.of(), OPTIONAL);
        add(fields, "zorg", FieldType.OPTIE, codes("GEEN", "LICHT", "ZWAAR"), OPTIONAL);
        add(
                fields,
                "bat",
                FieldType.GEHEEL,
                Map.of(),
                Obligation.when(List.of(Map.of("doelgroepen.code", Set.of("II.PG")))));
        return fields;
    }

    private static List<Field> partner() {
        List<Field> fields = new ArrayList<>();
        add(fields, "soort", FieldType.OPTIE, codes("ZORG", "GEMEENTE"), Obligation.always(false));
        return fields;
    }

    private static FactType type(String name, List<Field> fields) {
        return new FactType(name, name, !Set.of("Doelgroep", "Partner").contains(name), fields);
    }

    private static void add(
            List<Field> fields, String name, FieldType type, Map<String, String> options, Obligation obligation) {
        BigDecimal minimum = type.isNumber() ? BigDecimal.ZERO : null;
        BigDecimal maximum = name.equals("pct") ? BigDecimal.valueOf(100) : null;
        fields.add(new Field(
                name,
                fields.size(),
                type,
                "Vraag naar " + name,
                null,
                null,
                options,
                minimum,
                maximum,
                2,
                60,
                TextForm.FREE,
                obligation,
                true,
                null,
                Set.of(),
                FieldWords.NONE,
                false,
                true,
                null,
                null,
                Asking.NONE));
    }

    private static Map<String, String> codes(String... codes) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String code : codes) {
            options.put(code, "Label van " + code);
        }
        return options;
    }
}

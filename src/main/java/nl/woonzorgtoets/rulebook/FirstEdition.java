package nl.woonzorgtoets.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlReader;

/**
 * What folders of the first edition could not say for themselves, because the program took it for granted: the words, place and phases
 * of the framework it was made for. Only what such a folder really asks is supplied, so that it stays readable for ever.
 */
final class FirstEdition {

    private static final String WIJK = "locatie.wijkcode";
    private static final String GEMEENTE = "zaak.gemeente";
    private static final String FASE = "zaak.fase";
    private static final String GROEP = "doelgroepen.code";
    private static final String SECRET_GROUP = "I.iii.ii";
    private static final List<String> NEWER =
            List.of("sleutel", "lidwoord", "woorden", "zoeken", "plaats", "eigenWaarden");

    private final SortedMap<String, String> texts;
    private final Meldingen meldingen;
    private final List<Supplement> supplements = new ArrayList<>();
    private YamlNode framework;
    private YamlNode questions;

    /** @param texts of all files of the folder, by path */
    FirstEdition(SortedMap<String, String> texts, Meldingen meldingen) {
        this.texts = texts;
        this.meldingen = meldingen;
    }

    /** Adds to the files what they cannot say; each may be null when it could not be read. */
    void supply(YamlNode kader, YamlNode vragen, YamlNode drempels) {
        refuseNewer(kader);
        Map<String, YamlNode> roots = new TreeMap<>();
        Stream.of(kader, vragen, drempels).filter(it -> it != null).forEach(it -> roots.put(it.file(), it));
        for (Supplement supplement : supplements(kader, vragen, drempels)) {
            YamlNode place = roots.get(supplement.file()).at(supplement.place());
            place.supply(new YamlReader(meldingen).read(supplement.file(), supplement.text()));
        }
    }

    private static void refuseNewer(YamlNode kader) {
        if (kader != null) {
            kader.keys().stream()
                    .filter(key -> NEWER.contains(key.text()))
                    .forEach(key -> key.report("'" + key.text()
                            + "' hoort bij editie 2. Zet 'editie: 2' in kader.yaml, of draai: regels vernieuw."));
        }
    }

    /** What is missing, in the order in which it is to be written. */
    List<Supplement> supplements(YamlNode kader, YamlNode vragen, YamlNode drempels) {
        framework = kader;
        questions = vragen;
        if (kader != null && vragen != null) {
            words();
            features();
            place();
            report();
            secrets();
        }
        if (vragen != null && asks(FASE)) {
            supplements.add(new Supplement(FileCheck.VRAGEN, "", "fase: " + FASE));
        }
        supplements.addAll(FirstEditionWords.of(vragen, drempels, texts.values()));
        return supplements;
    }

    private void kader(String text) {
        supplements.add(new Supplement(FileCheck.KADER, "", text));
    }

    private void words() {
        kader("lidwoord: het");
        if (isParkstad()) {
            kader("sleutel: parkstad");
            kader("""
                    woorden:
                      onderwerp: wonen met zorg
                      plan: { lidwoord: het, enkelvoud: plan, meervoud: plannen }
                      indiener: { lidwoord: de, enkelvoud: initiatiefnemer, meervoud: initiatiefnemers }
                      plaats: { lidwoord: de, enkelvoud: wijk, meervoud: wijken }
                      beslisser: { lidwoord: de, enkelvoud: gemeente, meervoud: gemeenten }""");
        } else if (asks(GEMEENTE)) {
            kader("woorden:\n  beslisser: { lidwoord: de, enkelvoud: gemeente, meervoud: gemeenten }");
        }
    }

    private void features() {
        Map<String, String> features = new java.util.LinkedHashMap<>();
        features.put("gemeente", GEMEENTE);
        features.put("wijkcode", WIJK);
        features.put("fase", FASE);
        features.put("verplaatstOverconcentratie", "spreiding.verplaatstOverconcentratie");
        features.put("vermindertConcentratie", "spreiding.vermindertConcentratie");
        features.values().removeIf(path -> !asks(path));
        if (!features.isEmpty()) {
            kader("zoeken:\n"
                    + features.entrySet().stream()
                            .map(it -> "  " + it.getKey() + ": " + it.getValue())
                            .collect(Collectors.joining("\n")));
        }
    }

    private void place() {
        if (isParkstad()) {
            List<String> lines = new ArrayList<>(List.of("plaats:", "  veld: " + WIJK));
            lines.addAll(
                    asks(GEMEENTE) && question(WIJK).get("hoortBij") != null
                            ? List.of("  binnen: " + GEMEENTE)
                            : List.of());
            lines.addAll(map());
            lines.addAll(figures());
            kader(String.join("\n", lines));
        }
        if (asks(GEMEENTE)) {
            kader("eigenWaarden: " + GEMEENTE);
        }
    }

    private List<String> map() {
        String places = outlines("wijken.geojson");
        String around = outlines("gemeenten.geojson");
        if (places == null) {
            return List.of();
        }
        String more = around == null ? "" : ", omtrek: " + around + ", naam: gemeentenaam";
        return List.of("  kaart: { bestand: " + places + ", code: wijkcode" + more + " }");
    }

    private String outlines(String ending) {
        return texts.keySet().stream()
                .filter(it -> it.endsWith(ending))
                .findFirst()
                .orElse(null);
    }

    private List<String> figures() {
        List<String> lines = new ArrayList<>();
        Map.of("sesWoa", "ses-woa.gemiddelde", "leefbaarometer", "leefbaarometer.gemiddelde").entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByKey().reversed())
                .filter(it -> at(questions, "regio", "Gebied", "velden", it.getKey()) != null)
                .filter(it -> texts.getOrDefault(FileCheck.DREMPELS, "").contains("\n  " + it.getValue() + ":"))
                .forEach(it -> lines.add("    - { veld: Gebied." + it.getKey() + ", drempel: " + it.getValue() + " }"));
        if (!lines.isEmpty()) {
            lines.add(0, "  cijfers:");
        }
        return lines;
    }

    /** The letter about a plan for housing with care. */
    private void report() {
        if (!isParkstad()) {
            return;
        }
        List<String> lines = new ArrayList<>();
        lines.add("onderwerp: Plan voor wonen met zorg in de wijk {" + WIJK + "}");
        lines.add("plan:");
        if (asks(GEMEENTE)) {
            lines.add("  - { label: Plek, tekst: 'Wijk {" + WIJK + "}, gemeente {" + GEMEENTE + "}' }");
        }
        row(lines, "Initiatiefnemer", "veld", "initiatiefnemer.type");
        row(lines, "Soort plan", "veld", "zaak.aard");
        row(lines, "Fase", "veld", FASE);
        row(lines, "Voor wie", "lijst", GROEP);
        if (asks("woningen.aantal")) {
            row(lines, "Woningen", "lijst", "woningen.woningtype, aantal: woningen.aantal");
        }
        if (framework.get("rapport") == null) {
            kader("rapport:\n  " + String.join("\n  ", lines) + secretGroup());
        } else {
            supplements.add(new Supplement(FileCheck.KADER, "/rapport", String.join("\n", lines)));
        }
    }

    private void row(List<String> lines, String label, String key, String path) {
        if (asks(path.split(",")[0])) {
            lines.add("  - { label: " + label + ", " + key + ": " + path + " }");
        }
    }

    /** A regelset that said nothing of secrecy kept the place of this group secret. */
    private String secretGroup() {
        return hasSecretGroup() ? "\n  geheim: { veld: " + GROEP + ", waarden: [" + SECRET_GROUP + "] }" : "";
    }

    private boolean hasSecretGroup() {
        YamlNode options = asks(GROEP) ? question(GROEP).get("opties") : null;
        String table = options == null ? null : at(options, "tabel") == null ? null : options.text("tabel");
        return options != null
                && (options.get(SECRET_GROUP) != null
                        || texts.getOrDefault(String.valueOf(table), "")
                                .lines()
                                .anyMatch(line -> line.startsWith(SECRET_GROUP + ",")));
    }

    /** Of a secret plan nothing about the place is told but the wijk, and no free text. */
    private void secrets() {
        YamlNode report = framework.get("rapport");
        boolean some = report == null ? hasSecretGroup() : report.get("geheim") != null;
        YamlNode dossier = questions.get("dossier");
        if (!some || !isParkstad() || dossier == null || !dossier.isMap()) {
            return;
        }
        dossier.members().forEach((section, node) -> {
            YamlNode fields = node.get("velden");
            if (fields != null && fields.isMap()) {
                fields.members().forEach((name, field) -> {
                    String path = section + "." + name;
                    boolean text = at(field, "soort") != null && "tekst".equals(field.text("soort"));
                    boolean precise = section.equals("locatie") && !path.equals(WIJK);
                    if (precise || text && !path.equals("zaak.zaaknummer")) {
                        supplements.add(new Supplement(
                                FileCheck.VRAGEN, "/dossier/" + section + "/velden/" + name, "geheim: ja"));
                    }
                });
            }
        });
    }

    private boolean isParkstad() {
        return asks(WIJK);
    }

    private boolean asks(String path) {
        return question(path) != null;
    }

    private YamlNode question(String path) {
        String[] names = path.split("\\.");
        return at(questions, "dossier", names[0], "velden", names[1]);
    }

    private static YamlNode at(YamlNode root, String... keys) {
        YamlNode at = root;
        for (String key : keys) {
            at = at == null ? null : at.get(key);
        }
        return at;
    }
}

package nl.woonzorgtoets.rulebook.edition;

import static nl.woonzorgtoets.rulebook.edition.Folder.FASE;
import static nl.woonzorgtoets.rulebook.edition.Folder.GEMEENTE;
import static nl.woonzorgtoets.rulebook.edition.Folder.WIJK;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words, place and search of the first edition. */
final class FirstEditionFramework {

    private final Folder folder;
    private final List<Supplement> supplements = new ArrayList<>();

    FirstEditionFramework(Folder folder) {
        this.folder = folder;
    }

    List<Supplement> supplements() {
        words();
        features();
        place();
        if (folder.asks(GEMEENTE)) {
            kader("eigenWaarden: " + GEMEENTE);
        }
        return supplements;
    }

    private void kader(String text) {
        supplements.add(new Supplement(folder.kader().file(), "", text));
    }

    private void words() {
        kader("lidwoord: het");
        if (folder.isParkstad()) {
            kader("sleutel: parkstad");
            kader("""
                    woorden:
                      onderwerp: wonen met zorg
                      plan: { lidwoord: het, enkelvoud: plan, meervoud: plannen }
                      indiener: { lidwoord: de, enkelvoud: initiatiefnemer, meervoud: initiatiefnemers }
                      plaats: { lidwoord: de, enkelvoud: wijk, meervoud: wijken }
                      beslisser: { lidwoord: de, enkelvoud: gemeente, meervoud: gemeenten }""");
        } else if (folder.asks(GEMEENTE)) {
            kader("woorden:\n  beslisser: { lidwoord: de, enkelvoud: gemeente, meervoud: gemeenten }");
        }
    }

    private void features() {
        Map<String, String> features = new LinkedHashMap<>();
        features.put("gemeente", GEMEENTE);
        features.put("wijkcode", WIJK);
        features.put("fase", FASE);
        features.put("verplaatstOverconcentratie", "spreiding.verplaatstOverconcentratie");
        features.put("vermindertConcentratie", "spreiding.vermindertConcentratie");
        features.values().removeIf(path -> !folder.asks(path));
        if (!features.isEmpty()) {
            kader("zoeken:\n"
                    + features.entrySet().stream()
                            .map(it -> "  " + it.getKey() + ": " + it.getValue())
                            .collect(Collectors.joining("\n")));
        }
    }

    private void place() {
        if (!folder.isParkstad()) {
            return;
        }
        List<String> lines = new ArrayList<>(List.of("plaats:", "  veld: " + WIJK));
        if (folder.asks(GEMEENTE) && folder.question(WIJK).has("hoortBij")) {
            lines.add("  binnen: " + GEMEENTE);
        }
        map(lines);
        figures(lines);
        kader(String.join("\n", lines));
    }

    private void map(List<String> lines) {
        String places = folder.fileEndingWith("wijken.geojson");
        String around = folder.fileEndingWith("gemeenten.geojson");
        if (places != null) {
            lines.add("  kaart: { bestand: " + places + ", code: wijkcode"
                    + (around == null ? "" : ", omtrek: " + around + ", naam: gemeentenaam") + " }");
        }
    }

    private void figures(List<String> lines) {
        List<String> figures = new ArrayList<>();
        figure(figures, "sesWoa", "ses-woa.gemiddelde");
        figure(figures, "leefbaarometer", "leefbaarometer.gemiddelde");
        if (!figures.isEmpty()) {
            lines.add("  cijfers:");
            lines.addAll(figures);
        }
    }

    private void figure(List<String> figures, String field, String threshold) {
        if (folder.hasFigure("Gebied", field) && folder.hasThreshold(threshold)) {
            figures.add("    - { veld: Gebied." + field + ", drempel: " + threshold + " }");
        }
    }
}

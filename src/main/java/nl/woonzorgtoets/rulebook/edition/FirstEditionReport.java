package nl.woonzorgtoets.rulebook.edition;

import static nl.woonzorgtoets.rulebook.edition.Folder.FASE;
import static nl.woonzorgtoets.rulebook.edition.Folder.GEMEENTE;
import static nl.woonzorgtoets.rulebook.edition.Folder.GROEP;
import static nl.woonzorgtoets.rulebook.edition.Folder.WIJK;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/** The letter of the first edition, about a plan for housing with care, and what it left untold. */
final class FirstEditionReport {

    private static final String SECRET_GROUP = "I.iii.ii";

    private final Folder folder;
    private final List<Supplement> supplements = new ArrayList<>();

    FirstEditionReport(Folder folder) {
        this.folder = folder;
    }

    List<Supplement> supplements() {
        if (folder.isParkstad()) {
            report();
            if (hasSecrets()) {
                secrets();
            }
        }
        return supplements;
    }

    private void report() {
        List<String> lines = new ArrayList<>();
        lines.add("onderwerp: Plan voor wonen met zorg in de wijk {" + WIJK + "}");
        lines.add("plan:");
        if (folder.asks(GEMEENTE)) {
            lines.add("  - { label: Plek, tekst: 'Wijk {" + WIJK + "}, gemeente {" + GEMEENTE + "}' }");
        }
        row(lines, "Initiatiefnemer", "veld", "initiatiefnemer.type", "");
        row(lines, "Soort plan", "veld", "zaak.aard", "");
        row(lines, "Fase", "veld", FASE, "");
        row(lines, "Voor wie", "lijst", GROEP, "");
        if (folder.asks("woningen.aantal")) {
            row(lines, "Woningen", "lijst", "woningen.woningtype", ", aantal: woningen.aantal");
        }
        String file = folder.kader().file();
        supplements.add(
                folder.kader().has("rapport")
                        ? new Supplement(file, "/rapport", String.join("\n", lines))
                        : new Supplement(file, "", "rapport:\n  " + String.join("\n  ", lines) + secretGroup()));
    }

    private void row(List<String> lines, String label, String key, String path, String more) {
        if (folder.asks(path)) {
            lines.add("  - { label: " + label + ", " + key + ": " + path + more + " }");
        }
    }

    /** A regelset that said nothing of secrecy kept the place of this group secret. */
    private String secretGroup() {
        return hasSecretGroup() ? "\n  geheim: { veld: " + GROEP + ", waarden: [" + SECRET_GROUP + "] }" : "";
    }

    private boolean hasSecretGroup() {
        YamlNode options = folder.question(GROEP).get("opties");
        String table = options.text("tabel");
        return options.has(SECRET_GROUP)
                || folder.texts()
                        .getOrDefault(String.valueOf(table), "")
                        .lines()
                        .anyMatch(it -> it.startsWith(SECRET_GROUP + ","));
    }

    private boolean hasSecrets() {
        YamlNode report = folder.kader().get("rapport");
        return report.isThere() ? report.has("geheim") : hasSecretGroup();
    }

    /** Of a secret plan nothing about the place is told but the wijk, and no free text. */
    private void secrets() {
        folder.vragen().get("dossier").members().forEach((section, node) -> {
            YamlNode fields = node.get("velden");
            if (fields.isMap()) {
                fields.members().forEach((name, field) -> secret(section, name, field));
            }
        });
    }

    private void secret(String section, String name, YamlNode field) {
        String path = section + "." + name;
        boolean text = "tekst".equals(field.text("soort"));
        boolean precise = section.equals("locatie") && !path.equals(WIJK);
        if (precise || text && !path.equals("zaak.zaaknummer")) {
            supplements.add(
                    new Supplement(folder.vragen().file(), "/dossier/" + section + "/velden/" + name, "geheim: ja"));
        }
    }
}

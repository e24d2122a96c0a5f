package nl.woonzorgtoets.verantwoording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.woonzorgtoets.publication.Publication;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Bron;
import nl.woonzorgtoets.rulebook.model.Herkomst;
import nl.woonzorgtoets.verantwoording.GroupEffects.Effect;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;

/** The parts of the papers that are made from the rules, by name. */
record PaperTables(GroupEffects effects, Rulebook rulebook) {

    static Map<String, Supplier<String>> of(GroupEffects effects) {
        PaperTables tables = new PaperTables(effects, Parkstad.rulebook());
        Map<String, Supplier<String>> made = new TreeMap<>();
        made.put("vrije-velden", tables::freeFields);
        made.put("effect-groepen", tables::byGroup);
        made.put("effect-wijken", tables::byWijk);
        made.put("redenen", tables::reasons);
        made.put("zonder-plek", tables::withoutAPlace);
        made.put("algoritmeregister", tables::register);
        return made;
    }

    private String freeFields() {
        return rulebook.vocabulary().sections().values().stream()
                .flatMap(section -> section.type().fields().stream()
                        .filter(it -> it.type() == FieldType.TEKST)
                        .map(it -> "- " + it.label() + " (" + section.label().toLowerCase() + ")\n"))
                .collect(Collectors.joining());
    }

    /** Per group how many wijken of each gemeente are left. */
    private String byGroup() {
        Field wijk = rulebook.vocabulary().field("locatie.wijkcode");
        Map<String, String> gemeenten =
                rulebook.vocabulary().field("zaak.gemeente").options();
        StringBuilder table = new StringBuilder("| groep | aangewezen | " + String.join(" | ", gemeenten.values())
                + " | samen |\n|---|---|" + "---|".repeat(gemeenten.size() + 1) + "\n");
        effects.effects().forEach((group, places) -> {
            List<String> cells = new ArrayList<>();
            for (String gemeente : gemeenten.keySet()) {
                cells.add(left(places.entrySet().stream()
                        .filter(it ->
                                gemeente.equals(wijk.belongsTo().parentOf().get(it.getKey())))
                        .map(Map.Entry::getValue)
                        .toList()));
            }
            table.append("| %s | %s | %s | %s |\n"
                    .formatted(
                            GroupEffects.groups().get(group),
                            isVulnerable(group) ? "ja" : "nee",
                            String.join(" | ", cells),
                            left(places.values())));
        });
        return table
                + "\nIn elk vak staat: in hoeveel wijken de groep terecht kan, van hoeveel wijken; tussen haakjes in hoeveel daarvan met een voorwaarde.\n";
    }

    /** "12 van 20 (5)" */
    private static String left(Collection<Effect> places) {
        long may = places.stream()
                .filter(it -> it == Effect.JA || it == Effect.AFSPRAAK)
                .count();
        long agreed = places.stream().filter(it -> it == Effect.AFSPRAAK).count();
        return may + " van " + places.size() + (agreed == 0 ? "" : " (" + agreed + ")");
    }

    private boolean isVulnerable(String group) {
        return rulebook.tables().get("regio/aandachtsgroepen.csv").stream()
                .anyMatch(it ->
                        it.get("code").equals(group) && it.get("kwetsbaar").equals("ja"));
    }

    private String byWijk() {
        Field wijk = rulebook.vocabulary().field("locatie.wijkcode");
        Map<String, String> gemeenten =
                rulebook.vocabulary().field("zaak.gemeente").options();
        List<List<String>> alike = effects.alike();
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < alike.size(); i++) {
            table.append("- Kolom %s: %s.\n"
                    .formatted(
                            letter(i),
                            alike.get(i).stream()
                                    .map(GroupEffects.groups()::get)
                                    .collect(Collectors.joining("; "))));
        }
        table.append("\n| gemeente | wijk |");
        for (int i = 0; i < alike.size(); i++) {
            table.append(' ').append(letter(i)).append(" |");
        }
        table.append("\n|---|---|").append("---|".repeat(alike.size())).append('\n');
        wijk.options().forEach((code, name) -> {
            table.append("| %s | %s |"
                    .formatted(gemeenten.get(wijk.belongsTo().parentOf().get(code)), name));
            alike.forEach(groups -> table.append(' ')
                    .append(effects.effects().get(groups.get(0)).get(code).word)
                    .append(" |"));
            table.append('\n');
        });
        return table.toString();
    }

    /** The gemeenten where some group can go nowhere. */
    private String withoutAPlace() {
        Field wijk = rulebook.vocabulary().field("locatie.wijkcode");
        Map<String, String> gemeenten =
                rulebook.vocabulary().field("zaak.gemeente").options();
        String closed = gemeenten.entrySet().stream()
                .map(gemeente -> Map.entry(gemeente.getValue(), groupsWithoutAPlace(wijk, gemeente.getKey())))
                .filter(it -> it.getValue() > 0)
                .map(it -> "- In %s is er geen wijk voor %d van de %d groepen.\n"
                        .formatted(it.getKey(), it.getValue(), effects.effects().size()))
                .collect(Collectors.joining());
        return closed.isEmpty() ? "Elke groep kan in elke gemeente in een wijk terecht.\n" : closed;
    }

    private long groupsWithoutAPlace(Field wijk, String gemeente) {
        return effects.effects().values().stream()
                .filter(places -> places.entrySet().stream()
                        .filter(it ->
                                gemeente.equals(wijk.belongsTo().parentOf().get(it.getKey())))
                        .allMatch(it -> it.getValue() == Effect.NEE || it.getValue() == Effect.NOOIT))
                .count();
    }

    private static char letter(int place) {
        return (char) ('A' + place);
    }

    private String reasons() {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        effects.reasons()
                .forEach((group, aspects) -> aspects.forEach(
                        it -> groups.computeIfAbsent(it, key -> new TreeSet<>()).add(group)));
        return groups.keySet().stream()
                .sorted()
                .map(it -> rulebook.kader().aspecten().get(it))
                .map(it -> "- " + it.naam() + " Dit telt hier voor "
                        + (groups.get(it.id()).size() == 1
                                ? "één groep"
                                : groups.get(it.id()).size() + " groepen")
                        + ".\n")
                .collect(Collectors.joining());
    }

    private String register() {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("Naam", rulebook.kader().naam() + " (Woonzorgtoets)");
        entry.put("Organisatie", "[gemeente]");
        entry.put(
                "Korte omschrijving",
                "Toetst " + rulebook.kader().woorden().plan().meervoud() + " over "
                        + rulebook.kader().woorden().onderwerp() + " aan beleid, met vaste regels. Een mens beslist.");
        entry.put("Thema", "Ruimte, wonen en zorg");
        entry.put("Publicatiecategorie", "Impactvol algoritme, geen AI-systeem (zie ai-act.md)");
        entry.put("Status", "[in ontwikkeling, in gebruik of buiten gebruik]");
        entry.put("Begindatum", "[in te vullen]");
        entry.put("Contact", "[e-mail]");
        entry.put("Publicatiepagina", "[adres van de pagina's uit `kader publiceer`]");
        entry.put("Doel", "Gelijke plannen gelijk behandelen, met redenen die te lezen zijn");
        entry.put(
                "Impact",
                "Het oordeel weegt mee in een besluit over een plan. Wat dat per groep en wijk betekent, staat in iama.md");
        entry.put(
                "Menselijke tussenkomst", "Altijd. Een medewerker legt het besluit vast en kan met een reden afwijken");
        entry.put(
                "Werking",
                rulebook.rules().size() + " regels over "
                        + rulebook.kader().aspecten().size() + " aspecten in "
                        + rulebook.kader().criteria().size() + " criteria. De oordelen zijn: "
                        + rulebook.kader().oordelen().stream()
                                .map(it -> it.naam())
                                .collect(Collectors.joining(", ")));
        entry.put(
                "Gegevens",
                "Antwoorden over het plan, " + rulebook.drempels().size() + " grenswaarden, en cijfers uit: "
                        + sources(Set.of(Herkomst.ONDERZOEK)));
        entry.put("Beleid", sources(Set.of(Herkomst.VISIE, Herkomst.BELEIDSREGEL)) + switchedOff());
        entry.put("Wettelijke basis", sources(Set.of(Herkomst.WET)));
        entry.put(
                "Risicobeheer",
                "Elke regel heeft voorbeelden ("
                        + rulebook.examples().size() + "); "
                        + rulebook.bekendeDossiers().size()
                        + " bekende dossiers worden bij elke wijziging opnieuw beoordeeld");
        entry.put("Eigen keuzes", rulebook.keuzes().size() + ", allemaal te zien op de publicatiepagina");
        entry.put("Impacttoetsen", "DPIA (dpia.md) en IAMA (iama.md), beide in concept");
        entry.put("Leverancier", "[in te vullen]; de broncode is open (EUPL)");
        return entry.entrySet().stream()
                .map(it -> "| %s | %s |\n".formatted(it.getKey(), it.getValue()))
                .collect(Collectors.joining("", "| veld | inhoud |\n|---|---|\n", ""));
    }

    /** What is there and not applied is no ground for a verdict. */
    private String switchedOff() {
        return rulebook.vaststelling().eigenRegels().stream()
                .filter(it -> it.staatUit(rulebook.drempels().get(it.drempel()), Publication.newestDay(rulebook)))
                .map(it ->
                        ". De regel uit ‘" + rulebook.bronnen().get(it.bron()).titel() + "’ staat uit")
                .collect(Collectors.joining());
    }

    private String sources(Set<Herkomst> kinds) {
        return rulebook.bronnen().values().stream()
                .filter(it -> it.soort() != null && kinds.contains(it.soort()))
                .map(Bron::titel)
                .collect(Collectors.joining("; "));
    }
}

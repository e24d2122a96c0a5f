package nl.woonzorgtoets.insight;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;

/** A framework of seven moves with requirements, a condition, points and a signal that chance draws, and plans in it. */
final class SmallMoves {

    static final List<String> SWITCHES = List.of("a", "b", "c", "d", "e");
    static final List<String> STEPS = List.of("GEEN", "HALF", "HEEL");
    static final int LOWEST = 3;

    private static final String KADER = """
            editie: 2
            sleutel: proef
            naam: Proef
            schaal: 10
            klassen:
              - { vanaf: 6, oordeel: GOED, naam: Goed }
              - { vanaf: 0, oordeel: ZWAK, naam: Zwak }
            oordelen:
              GOED: { naam: Goed, tekst: Het kan., positief: ja }
              MITS: { naam: Mits, tekst: Het kan als er iets geregeld wordt., positief: ja, onderVoorwaarden: ja }
              OPEN: { naam: Open, tekst: Er ontbreekt iets. }
              ZWAK: { naam: Zwak, tekst: Het is te weinig., kleur: fout }
              NEE: { naam: Nee, tekst: Het kan niet., kleur: fout }
            stappen: { eisInBeginsel: NEE, onvolledig: OPEN, voorwaarde: MITS }
            besluiten:
              WEL: { naam: Wel, positief: ja, volgt: [GOED, MITS] }
              NIET: { naam: Niet, positief: nee, volgt: [ZWAK, NEE] }
            rapport:
              onderwerp: Een proef
              plan:
                - { veld: plan.trap }
            criteria:
              werk: { naam: Werk, gewicht: 1 }
            aspecten:
            """;

    private static final String VRAGEN = """
            wie:
              WIJ: { naam: wij, indiener: ja }
              ZIJ: { naam: zij }
            dossier:
              zaak:
                feit: Zaak
                label: De aanvraag
                wie: WIJ
                velden:
                  zaaknummer: { label: Zaaknummer, lidwoord: het, soort: tekst, verplicht: altijd }
                  peildatum: { label: Peildatum, lidwoord: de, soort: datum, verplicht: altijd }
              plan:
                feit: Plan
                label: Het plan
                wie: WIJ
                velden:
                  trap: { label: Hoe ver, soort: optie, opties: { GEEN: Niet, HALF: Half, HEEL: Heel }, verplicht: altijd, wijzigbaar: hoger }
                  aantal: { label: Hoeveel, soort: geheel, minimum: 0, verplicht: altijd, wijzigbaar: lager }
            """;

    private final Random chance;
    final Rulebook rulebook;

    SmallMoves(long seed) throws RejectedRulebookException {
        this.chance = new Random(seed);
        try {
            this.rulebook = RulebookReader.readForVerdict(new RuleFiles(files()));
        } catch (RejectedRulebookException e) {
            throw new AssertionError(e.meldingen().toString(), e);
        }
    }

    private Map<String, byte[]> files() {
        StringBuilder aspects = new StringBuilder(KADER);
        StringBuilder rules = new StringBuilder("package regels\nimport nl.woonzorgtoets.oordeel.Bevinding\n");
        for (int i = 1; i <= 3; i++) {
            judged(aspects, rules, "eis" + i, "EIS_IN_BEGINSEL", "", literals(1 + chance.nextInt(2)));
        }
        judged(aspects, rules, "orde", "VOORWAARDE", "", literals(1));
        for (int i = 1; i <= 4; i++) {
            judged(
                    aspects,
                    rules,
                    "punt" + i,
                    "WEGING",
                    ", punten: { voldoet: " + (1 + chance.nextInt(4)) + ", voldoetNiet: 0 }, criterium: werk",
                    literals(1 + chance.nextInt(2)));
        }
        aspects.append(
                "  let.op: { soort: SIGNAAL, vraag: 'Is het gewoon?', bron: nota, teksten: { signaal: Let op. } }\n");
        String one = SWITCHES.get(chance.nextInt(5));
        rule(
                rules,
                "let-1",
                "Plan( " + one + " == true, aantal > $grens" + (LOWEST + chance.nextInt(6)) + " )",
                "signaal",
                "let.op");
        Map<String, String> texts = new TreeMap<>();
        texts.put("kader.yaml", aspects.toString());
        texts.put("vragen.yaml", questions());
        texts.put("drempels.yaml", thresholds());
        texts.put(
                "bronnen.yaml",
                "bronnen:\n  nota: { titel: Een nota, datum: 2024-01-01, vindplaats: Op het gemeentehuis }\n");
        texts.put("proef/regels.drl", rules.toString());
        texts.put("zetten.yaml", moves());
        Map<String, byte[]> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static String thresholds() {
        StringBuilder thresholds = new StringBuilder("drempels:\n");
        for (int i = LOWEST; i < LOWEST + 6; i++) {
            thresholds.append("  grens." + i
                    + ": { label: Grens, soort: geheel, bron: nota, waarden: [ { vanaf: 2024-01-01, waarde: " + i
                    + ", bron: nota } ] }\n");
        }
        return thresholds.toString();
    }

    private static String questions() {
        StringBuilder questions = new StringBuilder(VRAGEN);
        SWITCHES.forEach(it -> questions.append("      " + it + ": { label: 'Is er " + it
                + "?', soort: janee, verplicht: altijd, wijzigbaar: hoger" + (it.equals("e") ? ", wie: ZIJ" : "")
                + " }\n"));
        return questions.toString();
    }

    private String moves() {
        StringBuilder moves = new StringBuilder("zetten:\n");
        SWITCHES.forEach(it -> moves.append("  zet-" + it + ": { zin: Doe " + it + "., door: "
                + (it.equals("e") ? "ZIJ" : "WIJ") + ", moeite: " + (1 + chance.nextInt(3))
                + ", wijzigt: [ { veld: plan." + it + ", naar: ja } ] }\n"));
        moves.append(
                "  zet-trap: { zin: 'Ga tot {keuze}.', door: WIJ, moeite: 2, wijzigt: [ { veld: plan.trap, tot: HEEL } ] }\n");
        moves.append(
                "  zet-aantal: { zin: 'Hoogstens {aantal} en niet {nu}.', door: WIJ, moeite: 3, wijzigt: [ { veld: plan.aantal, tot: "
                        + LOWEST + " } ] }\n");
        return moves.toString();
    }

    /** What is not met as long as none of these holds. */
    private List<String> literals(int count) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int which = chance.nextInt(8);
            all.add(
                    which < 5
                            ? SWITCHES.get(which) + " == true"
                            : which == 5
                                    ? "trap != \"GEEN\""
                                    : which == 6
                                            ? "trap == \"HEEL\""
                                            : "aantal <= $grens" + (LOWEST + chance.nextInt(6)));
        }
        return all.stream().distinct().toList();
    }

    private static void judged(
            StringBuilder aspects, StringBuilder rules, String name, String kind, String more, List<String> met) {
        String id = "proef." + name;
        aspects.append("  " + id + ": { soort: " + kind + ", vraag: 'Is " + name
                + " in orde?', bron: nota, teksten: { voldoet: Goed., voldoetNiet: Fout., onbekend: Open."
                + (kind.equals("VOORWAARDE") ? ", voorwaarde: Regel het." : "") + " }" + more + " }\n");
        rule(rules, name + "-1", "Plan( " + String.join(" || ", met) + " )", "voldoet", id);
        rule(rules, name + "-2", "not Plan( " + String.join(" || ", met) + " )", "voldoetNiet", id);
    }

    private static void rule(StringBuilder rules, String id, String when, String kind, String aspect) {
        rules.append("\nrule \"" + id + " Zo is het\"\n    @bron( \"nota\" )\nwhen\n    " + thresholds(when) + when
                + "\nthen\n    insert( Bevinding." + kind + "( \"" + aspect + "\" ) );\nend\n");
    }

    private static String thresholds(String when) {
        StringBuilder thresholds = new StringBuilder();
        for (int i = LOWEST; i < LOWEST + 6; i++) {
            if (when.contains("$grens" + i)) {
                thresholds.append("Drempel( naam == \"grens." + i + "\", $grens" + i + " : waarde )\n    ");
            }
        }
        return thresholds.toString();
    }

    /** A plan by chance: few things are arranged. */
    Map<String, Object> plan() {
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("trap", STEPS.get(chance.nextInt(10) < 7 ? 0 : 1));
        plan.put("aantal", 5 + chance.nextInt(6));
        SWITCHES.forEach(it -> plan.put(it, chance.nextInt(10) < 3));
        return plan;
    }

    Judgement judge(Map<String, Object> plan) {
        try {
            byte[] json = Json.EXACT.writeValueAsBytes(
                    Map.of("zaak", Map.of("zaaknummer", "Z-1", "peildatum", "2026-07-01"), "plan", plan));
            return Assessor.judge(rulebook.read(json), Map.<String, BigDecimal>of(), rulebook);
        } catch (InvalidDossierException e) {
            throw new AssertionError(e.problems().toString(), e);
        }
    }
}

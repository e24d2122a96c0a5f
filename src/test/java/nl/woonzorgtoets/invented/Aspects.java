package nl.woonzorgtoets.invented;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.BevindingSoort;

/** What a framework that nobody thought of looks at, and which verdicts come of it: kader.yaml. */
final class Aspects {

    private final Questions questions;
    private final Chance chance;
    private final boolean scored;
    private final int verdicts;
    private final Map<String, AspectSoort> judgedByRules = new LinkedHashMap<>();
    private final List<String> integrity = new ArrayList<>();
    private final StringBuilder aspects = new StringBuilder();
    private final List<String> criteria = new ArrayList<>();

    private Aspects(Questions questions, Chance chance) {
        this.questions = questions;
        this.chance = chance;
        this.scored = !chance.oneIn(4);
        this.verdicts = chance.from(4, 7);
    }

    static Aspects random(Questions questions, Chance chance) {
        Aspects all = new Aspects(questions, chance);
        if (all.scored) {
            chance.times(1, 3).forEach(i -> all.addCriterium("c" + i));
            all.addSome(AspectSoort.PLUS, 0, 2);
        }
        all.addSome(AspectSoort.EIS, 0, 1);
        all.addSome(AspectSoort.EIS_IN_BEGINSEL, 0, 1);
        all.addSome(AspectSoort.VOORWAARDE, 0, 3);
        all.addSome(AspectSoort.SIGNAAL, 0, 3);
        all.addSome(AspectSoort.ONGERIJMDHEID, 0, 2);
        if (all.judgedByRules.isEmpty()) {
            all.addSome(AspectSoort.VOORWAARDE, 1, 1);
        }
        return all;
    }

    private void addCriterium(String id) {
        criteria.add(id);
        addSome(AspectSoort.WEGING, 1, 3);
    }

    private void addSome(AspectSoort soort, int least, int most) {
        chance.times(least, most)
                .forEach(i -> add(soort, "a" + aspects.toString().lines().count()));
    }

    private void add(AspectSoort soort, String id) {
        boolean scores = soort == AspectSoort.WEGING || soort == AspectSoort.PLUS;
        aspects.append("  ").append(id).append(":\n    soort: ").append(soort).append("\n    bron: nota\n");
        if (scores) {
            aspects.append("    criterium: ")
                    .append(criteria.get(criteria.size() - 1))
                    .append("\n");
        }
        if (scores && !questions.numbers().isEmpty() && chance.oneIn(3)) {
            aspects.append("    punten: ").append(fromAnswers()).append("\n");
            return;
        }
        judgedByRules.put(id, soort);
        if (scores) {
            aspects.append("    punten: ").append(points(soort)).append("\n");
        }
        if (soort == AspectSoort.SIGNAAL && !chance.oneIn(3)) {
            integrity.add(id);
            aspects.append("    integriteit: ja\n");
        }
        boolean hasOutcomes = soort.conclusions().stream().anyMatch(BevindingSoort::isOutcome);
        if (hasOutcomes && chance.oneIn(4)) {
            BevindingSoort at = soort == AspectSoort.PLUS ? BevindingSoort.VOLDOET : BevindingSoort.VOLDOET_NIET;
            aspects.append("    hoogstens: { ")
                    .append(at.word())
                    .append(": V")
                    .append(chance.from(0, verdicts - 1))
                    .append(" }\n");
        }
        aspects.append("    teksten:\n");
        soort.conclusions()
                .forEach(it -> aspects.append("      ").append(it.word()).append(": Zo is het.\n"));
        if (soort == AspectSoort.VOORWAARDE) {
            aspects.append("      voorwaarde: Regel dit.\n");
        }
    }

    private String points(AspectSoort soort) {
        return soort == AspectSoort.PLUS
                ? "{ voldoet: 0.5 }"
                : "{ voldoet: " + chance.from(2, 5) + ", gedeeltelijk: 1, voldoetNiet: 0 }";
    }

    private String fromAnswers() {
        String path = chance.one(questions.numbers());
        String whole = chance.one(questions.numbers());
        return switch (chance.from(0, 3)) {
            case 0 -> "{ antwoord: " + path + ", van: 0, tot: 4, uit: 5 }";
            case 1 -> "{ antwoord: " + path + ", van: 3, tot: -1, uit: 2, hoogstens: 2 }";
            case 2 -> "{ aandeel: " + path + ", geheel: " + whole + ", uit: 3 }";
            default ->
                "{ staffel: " + path
                        + ", trappen: [ { vanaf: 0, punten: 0 }, { vanaf: 1, punten: 4 }, { vanaf: 3, punten: 1 } ] }";
        };
    }

    Map<String, AspectSoort> judgedByRules() {
        return judgedByRules;
    }

    private boolean has(AspectSoort soort) {
        return judgedByRules.containsValue(soort);
    }

    private static String verdict(int i) {
        return "V" + i;
    }

    String yaml() {
        StringBuilder text = new StringBuilder("editie: 2\nnaam: Verzonnen\nlidwoord: het\n");
        if (scored) {
            text.append("schaal: 10\nplusMaximum: 0.5\n");
            if (chance.oneIn(3)) {
                text.append("klasseUit: exact\n");
            }
            text.append("criteria:\n");
            criteria.forEach(it -> text.append("  ")
                    .append(it)
                    .append(": { naam: Criterium ")
                    .append(it)
                    .append(", gewicht: ")
                    .append(chance.from(1, 4))
                    .append(minimum())
                    .append(" }\n"));
            text.append("klassen:\n").append(classes());
        }
        if (!integrity.isEmpty()) {
            text.append("integriteit: { aanhoudenVanaf: ")
                    .append(chance.from(1, integrity.size()))
                    .append(" }\n");
        }
        text.append("oordelen:\n").append(verdicts()).append("stappen:\n").append(steps());
        return text.append("aspecten:\n").append(aspects).toString();
    }

    private String minimum() {
        return chance.oneIn(3)
                ? ", minimum: { score: 4, hoogstens: " + verdict(chance.from(1, verdicts - 1)) + " }"
                : "";
    }

    private String classes() {
        List<String> weighed = judgedByRules.entrySet().stream()
                .filter(it -> it.getValue() == AspectSoort.WEGING || it.getValue() == AspectSoort.VOORWAARDE)
                .map(Map.Entry::getKey)
                .toList();
        String demands = weighed.isEmpty() || chance.oneIn(2) ? "" : ", eist: [ " + chance.one(weighed) + " ]";
        return "  - { vanaf: 7, oordeel: V0, naam: Hoog" + demands + " }\n"
                + (chance.oneIn(2) ? "  - { vanaf: 5, oordeel: V1, naam: Midden }\n" : "")
                + "  - { vanaf: 0, oordeel: V2, naam: Laag }\n";
    }

    /** The verdict of what is open stands anywhere among them. */
    private String verdicts() {
        int open = chance.from(0, verdicts);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= verdicts; i++) {
            text.append(i == open ? "  OPEN: { naam: Open, tekst: Nog open. }\n" : "");
            if (i < verdicts) {
                text.append("  ")
                        .append(verdict(i))
                        .append(": { naam: Oordeel ")
                        .append(i)
                        .append(", tekst: Zo is het.")
                        .append(i < 2 ? ", positief: ja" : "")
                        .append(i == 1 ? ", onderVoorwaarden: ja" : "")
                        .append(" }\n");
            }
        }
        return text.toString();
    }

    private String steps() {
        return "  onvolledig: OPEN\n"
                + (has(AspectSoort.EIS) ? "  eis: " + verdict(verdicts - 1) + "\n" : "")
                + (has(AspectSoort.EIS_IN_BEGINSEL) ? "  eisInBeginsel: " + verdict(verdicts - 2) + "\n" : "")
                + (integrity.isEmpty() && chance.oneIn(2)
                        ? ""
                        : "  aanhouden: " + verdict(verdicts - chance.from(2, 3)) + "\n")
                + (has(AspectSoort.VOORWAARDE)
                        ? "  voorwaarde: V" + (chance.oneIn(4) ? chance.from(0, 2) : 1) + "\n"
                        : "")
                + (scored ? "" : "  anders: V0\n");
    }
}

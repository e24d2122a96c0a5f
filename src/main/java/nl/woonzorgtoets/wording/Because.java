package nl.woonzorgtoets.wording;

import static nl.woonzorgtoets.wording.VerdictReader.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.oordeel.Kader;
import tools.jackson.databind.JsonNode;

/** Why a verdict is what it is: a requirement, something to find out first, open questions, or the score. */
final class Because {

    private final JsonNode json;
    private final Words words;

    Because(JsonNode json, Words words) {
        this.json = json;
        this.words = words;
    }

    List<String> sentences() {
        return switch (text(json, "oordeel")) {
            case "ONVOLLEDIG" -> List.of(open());
            case "AANHOUDEN" -> held();
            case "NEGATIEF" -> requirements();
            case "NEGATIEF_IN_BEGINSEL" -> json.path("beslissend").isEmpty() ? byScore() : requirements();
            default -> byScore();
        };
    }

    private String open() {
        long due = json.path("ontbrekend")
                .valueStream()
                .filter(it -> it.path("verplicht").asBoolean(false))
                .count();
        if (due == 0) {
            return "Open vragen kunnen het oordeel nog veranderen. Welke dat zijn, staat bij ‘Wat ontbreekt’.";
        }
        return (due == 1 ? "Eén antwoord dat nodig is, ontbreekt." : due + " antwoorden die nodig zijn, ontbreken.")
                + " Welke dat zijn, staat bij ‘Wat ontbreekt’.";
    }

    private List<String> held() {
        long signals = json.path("signalen")
                .valueStream()
                .filter(it -> it.path("integriteit").asBoolean(false))
                .count();
        Kader kader = kader();
        if (kader == null || signals < kader.aanhoudenVanaf()) {
            return List.of("Regels spreken elkaar tegen. De gemeente zoekt dat eerst uit.");
        }
        return List.of("Er zijn " + signals + " signalen over integriteit. Vanaf " + kader.aanhoudenVanaf()
                + " signalen zoekt de gemeente dat eerst uit. Een signaal is een vraag en geen verwijt.");
    }

    private List<String> requirements() {
        List<String> because = new ArrayList<>();
        because.add("Aan de eis hieronder is niet voldaan.");
        if (aspects() > 1) {
            because.set(0, "Aan de eisen hieronder is niet voldaan.");
        }
        if (score() != null) {
            because.add("Eisen staan los van de punten: de score van " + Dutch.number(score())
                    + " verandert dit oordeel niet.");
        }
        return because;
    }

    private long aspects() {
        Set<String> aspects =
                json.path("beslissend").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        return aspects.size();
    }

    private List<String> byScore() {
        List<String> because = new ArrayList<>();
        because.add("Geen enkele eis houdt het plan tegen." + (score() == null ? "" : " " + scored()));
        because.addAll(UnderMinimum.sentences(json, words));
        int conditions = json.path("voorwaarden").size();
        if (conditions > 0) {
            because.add((conditions == 1 ? "Er is één voorwaarde" : "Er zijn " + conditions + " voorwaarden")
                    + " die nog geregeld moet" + (conditions == 1 ? "" : "en")
                    + " worden. Zolang dat zo is, is het oordeel hoogstens ‘"
                    + words.oordeel("POSITIEF_ONDER_VOORWAARDEN") + "’.");
        }
        return because;
    }

    private String scored() {
        String score = "De score is " + Dutch.number(score()) + ".";
        Kader kader = kader();
        if (kader == null) {
            return score;
        }
        return kader.klassen().stream()
                .filter(it -> it.naam().equals(text(json, "klasse")))
                .findFirst()
                .map(it -> score + " " + classWith(it, kader))
                .orElse(score);
    }

    private static String classWith(Kader.Klasse klasse, Kader kader) {
        int place = kader.klassen().indexOf(klasse);
        String from = klasse.vanaf().signum() > 0 ? "Vanaf " + Dutch.number(klasse.vanaf()) : "";
        String to =
                place == 0 ? "" : Dutch.number(kader.klassen().get(place - 1).vanaf());
        String range = from.isEmpty() ? "Onder " + to : to.isEmpty() ? from : from + " en onder " + to;
        return range + " hoort daar de klasse ‘" + klasse.naam() + "’ bij.";
    }

    private Kader kader() {
        return words.rulebook() == null ? null : words.rulebook().kader();
    }

    private BigDecimal score() {
        return json.path("score").isNumber() ? json.path("score").decimalValue() : null;
    }
}

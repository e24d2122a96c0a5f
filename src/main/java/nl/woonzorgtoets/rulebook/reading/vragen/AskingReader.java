package nl.woonzorgtoets.rulebook.reading.vragen;

import java.util.List;
import java.util.Set;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Asking;
import nl.woonzorgtoets.vocabulary.Asking.Tied;

/**
 * Reads whom a question is for, and what for; what a part of the dossier says goes for each of its questions that does not say otherwise.
 *
 * @param who the codes of who can answer
 */
record AskingReader(Set<String> who, Editie editie) {

    private static final String ONLY = "informatie";
    private static final String TO_PLACE = "hoortBijPlek";
    private static final String TO_AREA = "hoortBijGemeente";

    static final Block KEYS = new Block()
            .may(WhoReader.KEY, Kind.WOORD, "Wie het antwoord heeft: een van de codes onder 'wie'.")
            .may("doel", Kind.WOORD, "Schrijf " + ONLY + " als geen oordeel op het antwoord rust; met 'reden'.")
            .may("reden", Kind.TEKST, "Waarom het dan toch gevraagd wordt; alleen bij 'doel'.")
            .may(TO_PLACE, Kind.JANEE, "Of het antwoord vervalt als het plan ergens anders komt.")
            .may(TO_AREA, Kind.JANEE, "Of het antwoord vervalt als het plan in een ander groter gebied komt.");

    Asking read(YamlNode node, Asking ofPart) {
        if (!editie.verklaartZelf()) {
            List.of(WhoReader.KEY, "doel", "reden", TO_PLACE, TO_AREA)
                    .forEach(key -> node.get(key).report(Editie.hoortBijTweede("'" + key + "'")));
            return Asking.NONE;
        }
        if (node.get("doel").isThere()) {
            node.get("doel").oneOf(List.of(ONLY));
            node.require("reden");
        } else {
            node.get("reden").report("'reden' past alleen bij 'doel: " + ONLY + "'.");
        }
        YamlNode code = node.get(WhoReader.KEY);
        if (code.isThere() && who.isEmpty()) {
            code.report("Zeg eerst boven in vragen.yaml, bij 'wie', wie er kunnen antwoorden.");
        }
        return new Asking(
                code.isThere() ? code.oneOf(who) : ofPart.wie(),
                node.has("reden") ? node.text("reden") : ofPart.informatie(),
                tied(node, ofPart.tied()),
                Asking.Change.NONE);
    }

    private static Tied tied(YamlNode node, Tied ofPart) {
        if (node.has(TO_PLACE) && node.has(TO_AREA)) {
            node.get(TO_AREA)
                    .report("Wat bij de plek hoort, vervalt ook in een andere gemeente: laat '" + TO_AREA + "' weg.");
        }
        if (!node.has(TO_PLACE) && !node.has(TO_AREA)) {
            return ofPart;
        }
        return node.yes(TO_PLACE) ? Tied.TO_PLACE : node.yes(TO_AREA) ? Tied.TO_AREA : Tied.TO_PLAN;
    }
}

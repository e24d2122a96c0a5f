package nl.woonzorgtoets.release.changes;

import static nl.woonzorgtoets.release.changes.InWords.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.Criterium;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Kader.Klasse;
import nl.woonzorgtoets.oordeel.Kader.OordeelTekst;
import nl.woonzorgtoets.oordeel.Kader.Rechtskracht;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.oordeel.Rapport;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.wording.Words;

/** The framework: how a verdict is weighed, and what is looked at in which words. */
final class DescribedFramework {

    private static final Rechtskracht NO_FORCE = new Rechtskracht(null, Map.of(), null);
    private static final OordeelTekst WITHOUT_TEXT = new OordeelTekst(null, null);

    private final Rulebook rulebook;
    private final Kader kader;
    private final Words words;

    private DescribedFramework(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.kader = rulebook.kader();
        this.words = new Words(rulebook);
    }

    static List<Thing> weighing(Rulebook rulebook) {
        DescribedFramework framework = new DescribedFramework(rulebook);
        List<Thing> things = new ArrayList<>();
        things.add(framework.whole());
        framework.kader.criteria().values().forEach(it -> things.add(framework.criterium(it)));
        things.addAll(framework.classes());
        things.add(framework.report());
        return things;
    }

    static List<Thing> aspects(Rulebook rulebook) {
        DescribedFramework framework = new DescribedFramework(rulebook);
        return Stream.concat(
                        framework.kader.aspecten().values().stream().map(framework::aspect),
                        Stream.of(Oordeel.values()).map(framework::verdict))
                .toList();
    }

    private Thing whole() {
        Rechtskracht force = kader.rechtskracht() == null ? NO_FORCE : kader.rechtskracht();
        return Thing.fixed("De berekening van het oordeel is gewijzigd.")
                .is("Naam", kader.naam())
                .is("Schaal", kader.schaal())
                .is("Cijfers achter de komma", kader.decimalen())
                .is("Pluspunten samen ten hoogste", kader.plusMaximum())
                .is("Aanhouden vanaf zoveel signalen", kader.aanhoudenVanaf())
                .is("Rechtskracht anders", force.anders())
                .is("Rechtskracht volgt uit", force.veld())
                .each("Rechtskracht", force.waarden(), answer -> answer);
    }

    private Thing criterium(Criterium criterium) {
        return Thing.named("criterium " + criterium.id(), "Criterium " + word(criterium.naam()))
                .is("Naam", criterium.naam())
                .is("Gewicht", criterium.gewicht())
                .is("Minimum", criterium.minimum())
                .is("Onder het minimum hoogstens", criterium.hoogstens(), word(name(criterium.hoogstens())))
                .is("Keuze", criterium.keuze())
                .whenNew(List.of("Gewicht: " + word(criterium.gewicht()) + "."));
    }

    /** By their verdict; several of one verdict by their order. */
    private List<Thing> classes() {
        Map<String, Thing> classes = new LinkedHashMap<>();
        for (Klasse klasse : kader.klassen()) {
            String key = Thing.unused("klasse " + klasse.oordeel(), classes);
            classes.put(
                    key,
                    Thing.named(key, "Klasse " + word(klasse.naam()))
                            .is("Naam", klasse.naam())
                            .is("Vanaf score", klasse.vanaf())
                            .is("Oordeel", klasse.oordeel(), word(name(klasse.oordeel())))
                            .is("Keuze", klasse.keuze())
                            .whenNew(List.of("Vanaf score: " + word(klasse.vanaf()) + ".")));
        }
        return List.copyOf(classes.values());
    }

    private Thing report() {
        Rapport report = kader.rapport();
        String source = report == null ? null : report.bron();
        return Thing.fixed("Het rapport is gewijzigd.")
                .is(
                        "Termijn om aan te vullen, in weken",
                        report == null || !report.heeftTermijn() ? null : report.termijnWeken())
                .is("Bron van de termijn", source, word(words.source(source)))
                .is("Adres geheim bij", secret(report));
    }

    private static String secret(Rapport report) {
        return report == null || report.geheim() == null
                ? null
                : report.geheim().veld() + " is "
                        + String.join(" of ", report.geheim().waarden());
    }

    private Thing aspect(Aspect aspect) {
        Criterium criterium =
                aspect.criterium() == null ? null : kader.criteria().get(aspect.criterium());
        return Thing.named(aspect.id(), "Aspect " + word(aspect.vraag()))
                .is("Vraag", aspect.vraag())
                .is("Soort", aspect.soort().name())
                .is("Bron", aspect.bron(), word(words.source(aspect.bron())))
                .each("Punten", aspect.punten(), BevindingSoort::word)
                .is("Telt mee bij integriteit", aspect.integriteit())
                .each("Tekst", aspect.teksten(), BevindingSoort::word)
                .is("Tekst bij onbekend", rulebook.onbekendTeksten().get(aspect.id()))
                .is("Voorwaarde", aspect.voorwaarde())
                .is("Keuze", aspect.keuze())
                // One that only got another name is no other criterium.
                .is("Criterium", aspect.criterium(), word(criterium == null ? aspect.criterium() : criterium.naam()));
    }

    private Thing verdict(Oordeel oordeel) {
        OordeelTekst text = kader.oordelen().getOrDefault(oordeel, WITHOUT_TEXT);
        String name = "het oordeel " + word(name(oordeel));
        return new Thing(
                        oordeel.name(),
                        "De tekst bij " + name + " is nieuw.",
                        "De tekst bij " + name + " is gewijzigd.",
                        "De tekst bij " + name + " vervalt.")
                .is("Naam", text.naam())
                .is("Zin", text.tekst());
    }

    private String name(Oordeel oordeel) {
        OordeelTekst text = oordeel == null ? null : kader.oordelen().get(oordeel);
        return text != null ? text.naam() : oordeel == null ? null : oordeel.name();
    }
}

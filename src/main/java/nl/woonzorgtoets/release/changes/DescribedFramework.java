package nl.woonzorgtoets.release.changes;

import static nl.woonzorgtoets.release.changes.InWords.word;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.Besluitsoort;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.Criterium;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Kader.Klasse;
import nl.woonzorgtoets.oordeel.Kader.Rechtskracht;
import nl.woonzorgtoets.oordeel.Marge;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.oordeel.Rapport;
import nl.woonzorgtoets.oordeel.Stappen;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Bedrag;
import nl.woonzorgtoets.rulebook.model.Onderdeel;
import nl.woonzorgtoets.rulebook.model.VanWie;
import nl.woonzorgtoets.wording.AmountWording;
import nl.woonzorgtoets.wording.AnswerPointsWording;
import nl.woonzorgtoets.wording.Standing;
import nl.woonzorgtoets.wording.Whose;
import nl.woonzorgtoets.wording.Words;

/** The framework: how a verdict is weighed, and what is looked at in which words. */
final class DescribedFramework {

    private static final Rechtskracht NO_FORCE = new Rechtskracht(null, Map.of(), null);

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
        rulebook.bedragen().forEach(it -> things.add(framework.amount(it)));
        things.add(framework.report());
        return things;
    }

    static List<Thing> aspects(Rulebook rulebook) {
        DescribedFramework framework = new DescribedFramework(rulebook);
        return Stream.of(
                        framework.kader.aspecten().values().stream().map(framework::aspect),
                        framework.kader.oordelen().stream().map(DescribedFramework::verdict),
                        framework.kader.besluiten().stream().map(DescribedFramework::decision))
                .flatMap(it -> it)
                .toList();
    }

    private Thing whole() {
        Rechtskracht force = kader.rechtskracht() == null ? NO_FORCE : kader.rechtskracht();
        Stappen steps = kader.stappen();
        Thing whole = Thing.fixed("De berekening van het oordeel is gewijzigd.");
        for (Onderdeel it : Onderdeel.values()) {
            whole = whole.is(
                    "Van wie " + it.naam() + " zijn", whose(rulebook.afkomst().van(it)));
        }
        return whole.is("Naam", kader.naam())
                .is("Schaal", kader.schaal())
                .is("Cijfers achter de komma", kader.decimalen())
                .is("Klasse en ondergrens volgen uit de score", kader.exact() ? "zonder af te ronden" : "na afronden")
                .is("Pluspunten samen ten hoogste", kader.plusMaximum())
                .is("Aanhouden vanaf zoveel signalen", kader.aanhoudenVanaf())
                .is("Marge op de score", size(kader.marges().score()))
                .is("Marge op het aantal signalen", size(kader.marges().signalen()))
                .is(
                        "Gunstigste oordeel eerst",
                        kader.oordelen().stream().map(Oordeel::code).toList())
                .is("Eis niet gehaald", code(steps.eis()), named(steps.eis()))
                .is("Eis in beginsel niet gehaald", code(steps.eisInBeginsel()), named(steps.eisInBeginsel()))
                .is("Tegenspraak of signalen", code(steps.aanhouden()), named(steps.aanhouden()))
                .is("Antwoorden ontbreken", code(steps.onvolledig()), named(steps.onvolledig()))
                .is("Open voorwaarde hoogstens", code(steps.voorwaarde()), named(steps.voorwaarde()))
                .is("Anders", code(steps.anders()), named(steps.anders()))
                .is("Vaststelling", rulebook.vaststelling(), standing())
                .is("Rechtskracht anders", force.anders())
                .is("Rechtskracht volgt uit", force.veld())
                .each("Rechtskracht", force.waarden(), answer -> answer);
    }

    /** Null when there is none. */
    private static BigDecimal size(Marge it) {
        return it == null ? null : it.waarde();
    }

    private String whose(VanWie said) {
        return said == null ? null : new Whose(rulebook).sentence(said);
    }

    /** By the last settings: what switches a rule on is told where it stands. */
    private String standing() {
        return word(String.join(" ", new Standing(rulebook).sentences(null, LocalDate.MAX)));
    }

    private Thing criterium(Criterium criterium) {
        return Thing.named("criterium " + criterium.id(), "Criterium " + word(criterium.naam()))
                .is("Naam", criterium.naam())
                .is("Gewicht", criterium.gewicht())
                .is("Minimum", criterium.minimum())
                .is("Onder het minimum hoogstens", code(criterium.hoogstens()), named(criterium.hoogstens()))
                .is("Keuze", criterium.keuze())
                .is("Van wie het gewicht is", whose(rulebook.afkomst().van(Onderdeel.GEWICHTEN, criterium.id())))
                .whenNew(List.of("Gewicht: " + word(criterium.gewicht()) + "."));
    }

    /** By their verdict; several of one verdict by their order. */
    private List<Thing> classes() {
        Map<String, Thing> classes = new LinkedHashMap<>();
        for (Klasse klasse : kader.klassen()) {
            String key = Thing.unused("klasse " + klasse.oordeel().code(), classes);
            classes.put(
                    key,
                    Thing.named(key, "Klasse " + word(klasse.naam()))
                            .is("Naam", klasse.naam())
                            .is("Vanaf score", klasse.vanaf())
                            .is(
                                    "Oordeel",
                                    klasse.oordeel().code(),
                                    word(klasse.oordeel().naam()))
                            .is("Moet gehaald zijn", klasse.eist())
                            .each(
                                    "Punten ten minste",
                                    klasse.minstens(),
                                    it -> word(kader.aspecten().get(it).naam()))
                            .is("Keuze", klasse.keuze())
                            .is("Van wie de grens is", whose(rulebook.afkomst().van(Onderdeel.KLASSEN, klasse.naam())))
                            .whenNew(List.of("Vanaf score: " + word(klasse.vanaf()) + ".")));
        }
        return List.copyOf(classes.values());
    }

    private Thing amount(Bedrag it) {
        return Thing.named("bedrag " + it.naam(), "Het bedrag " + word(it.label()))
                .is("Naam", it.label())
                .is("Eenheid", it.eenheid())
                .is("Berekening", String.join(" ", new AmountWording(rulebook, null, null).how(it)))
                .is("Bron", it.bron(), word(words.source(it.bron())))
                .is("Keuze", it.keuze());
    }

    private Thing report() {
        Rapport report = kader.rapport();
        String source = report == null ? null : report.bron();
        return Thing.fixed("Het rapport is gewijzigd.")
                .is(
                        "Termijn om aan te vullen, in weken",
                        report == null || !report.heeftTermijn() ? null : report.termijnWeken())
                .is("Bron van de termijn", source, word(words.source(source)))
                .is("Adres geheim bij", report == null ? null : secret(report.geheim()))
                .is("Alleen in het eigen dossier", report == null ? List.of() : report.alleenDossier())
                .is("Niet openbaar", open(report, Rapport.Openbaar::niet))
                .is(
                        "Zonder plek, groep en redenen openbaar bij",
                        open(
                                report,
                                it -> it.geen().stream()
                                        .map(DescribedFramework::secret)
                                        .toList()))
                .is("Plek openbaar vanaf, in woningen", open(report, Rapport.Openbaar::woningenVanaf))
                .is("Groep openbaar vanaf, in personen", open(report, Rapport.Openbaar::personenVanaf));
    }

    private static Object open(Rapport report, Function<Rapport.Openbaar, Object> part) {
        return report == null || report.openbaar() == null ? null : part.apply(report.openbaar());
    }

    private static String secret(Rapport.Geheim geheim) {
        return geheim == null ? null : geheim.veld() + " is " + String.join(" of ", geheim.waarden());
    }

    private Thing aspect(Aspect aspect) {
        Criterium criterium =
                aspect.criterium() == null ? null : kader.criteria().get(aspect.criterium());
        return Thing.named(aspect.id(), "Aspect " + word(aspect.vraag()))
                .is("Vraag", aspect.vraag())
                .is("Soort", aspect.soort().name())
                .is("Bron", aspect.bron(), word(words.source(aspect.bron())))
                .each("Punten", aspect.uitAntwoorden() == null ? aspect.punten() : Map.of(), BevindingSoort::word)
                .is("Punten uit antwoorden", new AnswerPointsWording(rulebook).how(aspect.uitAntwoorden()))
                .is("Telt mee bij integriteit", aspect.integriteit())
                .is("Bezoek bij weigering", aspect.bezoek())
                .each(
                        "Oordeel hoogstens",
                        limits(aspect),
                        outcome -> outcome.name().toLowerCase(Locale.ROOT))
                .each(
                        "Hoogste score",
                        aspect.hoogsteScore(),
                        outcome -> outcome.name().toLowerCase(Locale.ROOT))
                .each("Tekst", aspect.teksten(), BevindingSoort::word)
                .is("Tekst bij onbekend", rulebook.onbekendTeksten().get(aspect.id()))
                .is("Voorwaarde", aspect.voorwaarde())
                .is("Keuze", aspect.keuze())
                .is("Van wie de punten zijn", whose(rulebook.afkomst().van(Onderdeel.PUNTEN, aspect.id())))
                // One that only got another name is no other criterium.
                .is("Criterium", aspect.criterium(), word(criterium == null ? aspect.criterium() : criterium.naam()));
    }

    private static Map<Uitkomst, String> limits(Aspect aspect) {
        Map<Uitkomst, String> limits = new EnumMap<>(Uitkomst.class);
        aspect.hoogstens().forEach((outcome, most) -> limits.put(outcome, most.naam()));
        return limits;
    }

    private static Thing verdict(Oordeel oordeel) {
        return Thing.named(oordeel.code(), "Het oordeel " + word(oordeel.naam()))
                .is("Naam", oordeel.naam())
                .is("Zin", oordeel.tekst())
                .is("Kleur", oordeel.kleur().woord())
                .is("Positief", oordeel.positief())
                .is("Onder voorwaarden", oordeel.onderVoorwaarden())
                .is("Doel", oordeel.doel());
    }

    private static Thing decision(Besluitsoort besluit) {
        return Thing.named("besluit " + besluit.code(), "Het besluit " + word(besluit.naam()))
                .is("Naam", besluit.naam())
                .is("Positief", besluit.positief())
                .is("Weigering", besluit.weigering())
                .is("Onder voorwaarden", besluit.onderVoorwaarden())
                .is("Buiten behandeling", besluit.buitenBehandeling())
                .is("Vraagt", besluit.vraagt())
                .is("Fasen", besluit.fasen())
                .is("Volgt", besluit.volgt());
    }

    private static String code(Oordeel oordeel) {
        return oordeel == null ? null : oordeel.code();
    }

    private static String named(Oordeel oordeel) {
        return word(oordeel == null ? null : oordeel.naam());
    }
}

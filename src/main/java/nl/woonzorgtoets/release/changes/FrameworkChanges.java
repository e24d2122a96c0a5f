package nl.woonzorgtoets.release.changes;

import static nl.woonzorgtoets.release.changes.ChangeCollector.by;
import static nl.woonzorgtoets.release.changes.ChangeCollector.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.Criterium;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Kader.Klasse;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.oordeel.Rapport;
import nl.woonzorgtoets.release.changes.Change.Topic;
import nl.woonzorgtoets.rulebook.Rulebook;

/** Criteria, weights, classes, minimums, aspects, points and texts that are others. */
final class FrameworkChanges {

    private static final Kader.Rechtskracht NO_FORCE = new Kader.Rechtskracht(null, Map.of(), null);

    private final ChangeCollector weighing = new ChangeCollector(Topic.WEGING);
    private final ChangeCollector aspects = new ChangeCollector(Topic.ASPECTEN);
    private final Kader was;
    private final Kader becomes;
    private final Sources sources;

    private FrameworkChanges(Rulebook was, Rulebook becomes) {
        this.was = was.kader();
        this.becomes = becomes.kader();
        this.sources = new Sources(was, becomes);
    }

    static List<Change> weighing(Rulebook was, Rulebook becomes) {
        FrameworkChanges changes = new FrameworkChanges(was, becomes);
        changes.findWhole();
        changes.weighing.compare(
                changes.was.criteria(),
                changes.becomes.criteria(),
                FrameworkChanges::name,
                it -> changes.weighing.add(name(it) + " is nieuw, met gewicht " + word(it.gewicht()) + "."),
                changes::parts);
        changes.findClasses();
        changes.findReport();
        return changes.weighing.changes();
    }

    static List<Change> aspects(Rulebook was, Rulebook becomes) {
        FrameworkChanges changes = new FrameworkChanges(was, becomes);
        changes.aspects.compare(
                changes.was.aspecten(),
                changes.becomes.aspecten(),
                it -> "Aspect " + word(it.vraag()),
                (old, fresh) -> changes.parts(
                        old,
                        fresh,
                        was.onbekendTeksten().get(old.id()),
                        becomes.onbekendTeksten().get(fresh.id())));
        changes.findVerdictTexts();
        return changes.aspects.changes();
    }

    private void findWhole() {
        Kader.Rechtskracht old = force(was);
        Kader.Rechtskracht fresh = force(becomes);
        Parts parts = new Parts()
                .from("Naam", was.naam(), becomes.naam())
                .from("Schaal", was.schaal(), becomes.schaal())
                .from("Cijfers achter de komma", was.decimalen(), becomes.decimalen())
                .from("Pluspunten samen ten hoogste", was.plusMaximum(), becomes.plusMaximum())
                .from("Aanhouden vanaf zoveel signalen", was.aanhoudenVanaf(), becomes.aanhoudenVanaf())
                .from("Rechtskracht anders", old.anders(), fresh.anders())
                .from("Rechtskracht volgt uit", old.veld(), fresh.veld())
                .each("Rechtskracht", old.waarden(), fresh.waarden());
        weighing.addIfAny("De berekening van het oordeel is gewijzigd.", parts.all());
    }

    private static Kader.Rechtskracht force(Kader kader) {
        return kader.rechtskracht() == null ? NO_FORCE : kader.rechtskracht();
    }

    private void findReport() {
        Rapport old = was.rapport();
        Rapport fresh = becomes.rapport();
        Parts parts = new Parts()
                .from("Termijn om aan te vullen, in weken", weeks(old), weeks(fresh))
                .from("Bron van de termijn", sources.was(source(old)), sources.becomes(source(fresh)))
                .from("Adres geheim bij", secret(old), secret(fresh));
        weighing.addIfAny("Het rapport is gewijzigd.", parts.all());
    }

    private static Integer weeks(Rapport report) {
        return report == null || !report.heeftTermijn() ? null : report.termijnWeken();
    }

    private static String source(Rapport report) {
        return report == null ? null : report.bron();
    }

    private static String secret(Rapport report) {
        return report == null || report.geheim() == null
                ? null
                : report.geheim().veld() + " is "
                        + String.join(" of ", report.geheim().waarden());
    }

    private Parts parts(Criterium old, Criterium fresh) {
        return new Parts()
                .from("Naam", old.naam(), fresh.naam())
                .from("Gewicht", old.gewicht(), fresh.gewicht())
                .from("Minimum", old.minimum(), fresh.minimum())
                .from("Onder het minimum hoogstens", verdict(old.hoogstens()), verdict(fresh.hoogstens()))
                .from("Keuze", old.keuze(), fresh.keuze());
    }

    private void findClasses() {
        Map<String, Klasse> old = by(it -> it.oordeel().name(), was.klassen());
        Map<String, Klasse> fresh = by(it -> it.oordeel().name(), becomes.klassen());
        if (old.size() != was.klassen().size()
                || fresh.size() != becomes.klassen().size()) {
            // Several classes of one verdict: told apart by their names.
            old = by(Klasse::naam, was.klassen());
            fresh = by(Klasse::naam, becomes.klassen());
        }
        weighing.compare(
                old,
                fresh,
                FrameworkChanges::name,
                it -> weighing.add(name(it) + " is nieuw, vanaf " + word(it.vanaf()) + "."),
                (before, after) -> new Parts()
                        .from("Naam", before.naam(), after.naam())
                        .from("Vanaf score", before.vanaf(), after.vanaf())
                        .from("Oordeel", verdict(before.oordeel()), verdict(after.oordeel()))
                        .from("Keuze", before.keuze(), after.keuze()));
    }

    private static String name(Criterium criterium) {
        return "Criterium " + word(criterium.naam());
    }

    private static String name(Klasse klasse) {
        return "Klasse " + word(klasse.naam());
    }

    private Parts parts(Aspect old, Aspect fresh, String unknown, String unknownNow) {
        Parts parts = new Parts()
                .from("Vraag", old.vraag(), fresh.vraag())
                .from("Soort", old.soort().name(), fresh.soort().name())
                .from("Bron", sources.was(old.bron()), sources.becomes(fresh.bron()))
                .each("Punten", words(old.punten()), words(fresh.punten()))
                .from("Telt mee bij integriteit", old.integriteit(), fresh.integriteit())
                .each("Tekst", words(old.teksten()), words(fresh.teksten()))
                .from("Tekst bij onbekend", unknown, unknownNow)
                .from("Voorwaarde", old.voorwaarde(), fresh.voorwaarde())
                .from("Keuze", old.keuze(), fresh.keuze());
        // One that only got another name is no other criterium.
        if (!Objects.equals(old.criterium(), fresh.criterium())) {
            parts.from("Criterium", criterium(was, old), criterium(becomes, fresh));
        }
        return parts;
    }

    private void findVerdictTexts() {
        for (Oordeel oordeel : Oordeel.values()) {
            Kader.OordeelTekst old = was.oordelen().get(oordeel);
            Kader.OordeelTekst fresh = becomes.oordelen().get(oordeel);
            Parts parts = new Parts()
                    .from("Naam", old == null ? null : old.naam(), fresh == null ? null : fresh.naam())
                    .from("Zin", old == null ? null : old.tekst(), fresh == null ? null : fresh.tekst());
            aspects.addIfAny("De tekst bij het oordeel " + word(verdict(oordeel)) + " is gewijzigd.", parts.all());
        }
    }

    private static String criterium(Kader kader, Aspect aspect) {
        Criterium criterium =
                aspect.criterium() == null ? null : kader.criteria().get(aspect.criterium());
        return criterium == null ? aspect.criterium() : criterium.naam();
    }

    private String verdict(Oordeel oordeel) {
        Kader.OordeelTekst text = oordeel == null ? null : becomes.oordelen().get(oordeel);
        return text != null ? text.naam() : oordeel == null ? null : oordeel.name();
    }

    private static <T> Map<String, T> words(Map<BevindingSoort, T> byKind) {
        Map<String, T> words = new LinkedHashMap<>();
        byKind.forEach((kind, value) -> words.put(kind.word(), value));
        return words;
    }
}

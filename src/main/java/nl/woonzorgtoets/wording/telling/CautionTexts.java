package nl.woonzorgtoets.wording.telling;

import java.util.List;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Caution;
import nl.woonzorgtoets.document.NotFired;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Origin;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Words;

/** What to know before one relies on a verdict, in sentences. */
public final class CautionTexts {

    private final Assessment assessment;
    private final Words words;

    CautionTexts(Assessment assessment, Words words) {
        this.assessment = assessment;
        this.words = words;
    }

    /** @param rulebook the one that judged it; null when it cannot be read any more */
    public static CautionTexts of(CaseDocument document, Rulebook rulebook) {
        Rulebook judged =
                rulebook == null ? null : document.assessment().evidence().van(rulebook);
        return new CautionTexts(document.assessment(), new Words(judged));
    }

    List<String> all() {
        return assessment.cautions().stream().map(this::sentence).toList();
    }

    public String sentence(Caution it) {
        return switch (it.kind()) {
            case ANTWOORD_TELT_NIET_MEE ->
                "Het antwoord op " + Dutch.quoted(words.question(it.place()))
                        + " telt niet mee, omdat die vraag er bij de andere antwoorden niet toe doet.";
            case ANTWOORD_ONTBREEKT_EN_TELT ->
                "Zonder antwoord op " + Dutch.quoted(words.question(it.place())) + " rekent het oordeel met "
                        + words.withoutAnswer(it.place()) + ".";
            case JAARGRENS_VERLOPEN ->
                threshold(it) + " verandert elk jaar. De waarde van "
                        + assessment.evidence().peildatum().getYear()
                        + " is nog niet ingevoerd" + since(it.place())
                        + ". Controleer of die er al is, want dan kan de uitkomst anders zijn.";
            case DREMPEL_ONBEKEND ->
                threshold(it) + " is niet vastgelegd. Daardoor is een deel van "
                        + words.woorden().plan().de()
                        + " niet te beoordelen. Dat ligt aan het kader, niet aan de antwoorden.";
            case DREMPEL_NIET_IN_WERKING ->
                threshold(it) + " is op de peildatum niet in werking. Daarom telt niet mee: " + waiting(it.place())
                        + ".";
            case EIGEN_CIJFER_ZONDER_BRON ->
                Dutch.quoted(words.question(it.place()))
                        + " is zelf ingevuld, zonder bron. Vul de bron in, zodat een ander het cijfer kan nagaan.";
            case EIGEN_CIJFER_TELT_NIET_MEE ->
                Dutch.quoted(words.question(it.place()))
                        + " is zelf ingevuld, zonder bron. Daarom telt dat cijfer niet mee. Vul de bron in om het te laten meetellen.";
            case AFGELEID_CIJFER ->
                "Het oordeel rust op " + figure(it)
                        + ". Dat cijfer is afgeleid uit andere cijfers en zo niet gepubliceerd. Vraag het officiële cijfer op.";
            case OUD_CIJFER ->
                "Het oordeel rust op " + figure(it) + year(it.place())
                        + ". Kijk of er een nieuwer cijfer is, en vul dat in met de bron.";
            case NIETS_TE_WEGEN ->
                "Niets waar punten voor zijn, geldt voor "
                        + words.woorden().plan().deze()
                        + ". Daarom is er geen score, en zo ook geen oordeel. Dat ligt aan het kader, niet aan de antwoorden.";
        };
    }

    private String threshold(Caution it) {
        return "De drempel " + Dutch.quoted(words.threshold(it.place()));
    }

    private String figure(Caution it) {
        String[] parts = it.place().split("/");
        return words.within(parts[2], parts[parts.length - 1]);
    }

    private String waiting(String threshold) {
        List<String> rules = assessment.notFired().stream()
                .filter(it -> it.reason() instanceof NotFired.NotInForce why
                        && why.thresholds().contains(threshold))
                .map(it -> it.rule().id())
                .toList();
        return (rules.size() == 1 ? "regel " : "de regels ") + Dutch.list(rules, "en");
    }

    /** From when the value is that counted; empty when that is not told. */
    private String since(String threshold) {
        return assessment.findings().stream()
                .flatMap(it -> it.used().stream())
                .filter(it ->
                        it.origin() instanceof Origin.Threshold of && of.name().equals(threshold))
                .findFirst()
                .map(it -> "; gerekend is met die van "
                        + ((Origin.Threshold) it.origin()).from().getYear())
                .orElse("");
    }

    private String year(String place) {
        return assessment.findings().stream()
                .flatMap(it -> it.used().stream())
                .filter(it -> place.equals(it.pointer() + "/" + it.field()) && it.origin() instanceof Origin.Table)
                .findFirst()
                .map(it -> " van " + ((Origin.Table) it.origin()).year())
                .orElse("");
    }
}

package nl.woonzorgtoets.wording.telling;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.oordeel.Woorden;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Source;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.Origin;
import nl.woonzorgtoets.vocabulary.Origin.Passed;
import nl.woonzorgtoets.wording.Dutch;

/**
 * Where a value comes from, in words, without a point at the end: the document notes keys, people read titles and years.
 *
 * @param rulebook null when it cannot be read any more
 * @param dossier null when it cannot be read any more
 * @param title names a place in a policy document
 */
record Origins(Rulebook rulebook, Woorden woorden, Dossier dossier, Function<Source, String> title)
        implements Origin.Cases<String> {

    /** @param origin null when it is not known */
    String of(Origin origin) {
        return origin == null ? "onbekend" : origin.match(this);
    }

    @Override
    public String answer(Origin.Answer it) {
        return "antwoord in het dossier";
    }

    @Override
    public String assumed(Origin.Assumed it) {
        return "niet ingevuld; zolang telt dit getal";
    }

    /** Whether a figure that was filled in is official, nobody checked; what is written beside it says where it comes from. */
    @Override
    public String answerInstead(Origin.AnswerInstead it) {
        String beside = dossier == null ? "" : writtenBeside(it.label());
        return "ingevuld door de beoordelaar, in plaats van het cijfer van de regelset" + beside;
    }

    private String writtenBeside(String question) {
        return dossier.single().values().stream()
                .filter(fact ->
                        fact.type().fields().stream().anyMatch(it -> it.label().equals(question)))
                .map(Origins::texts)
                .collect(Collectors.joining());
    }

    private static String texts(Fact fact) {
        List<Field> texts = fact.type().fields().stream()
                .filter(it -> it.type() == FieldType.TEKST)
                .toList();
        return texts.stream()
                .map(it -> ". " + it.label() + ": " + (fact.value(it) == null ? "niet genoemd" : written(fact, it)))
                .collect(Collectors.joining());
    }

    private static String written(Fact fact, Field field) {
        return Dutch.printable(fact.value(field).toString()).strip().replaceFirst("\\.$", "");
    }

    @Override
    public String table(Origin.Table it) {
        String source = it.source() == null ? "tabel van de regelset" : title.apply(Source.parse(it.source()));
        boolean yearIsTold = it.year() == null || source.contains("meting " + it.year()) || source.endsWith(it.year());
        String year = yearIsTold ? "" : " over " + it.year();
        String row = it.scale() == null ? "" : " van " + the(it.scale()) + " " + it.row();
        return source
                + (year.isEmpty() && row.isEmpty() ? "" : ", cijfer" + year + row)
                + (it.empty() ? ". Het vak in de tabel is leeg" : "")
                + passed(it.passed());
    }

    private String the(String scale) {
        return scale.equals(woorden.plaats().enkelvoud()) ? woorden.plaats().de() : "de " + scale;
    }

    @Override
    public String threshold(Origin.Threshold it) {
        return title.apply(Source.parse(it.source()))
                + (it.own() == null ? "" : ", eigen waarde van " + owner())
                + ", vanaf " + Dutch.day(it.from());
    }

    private String owner() {
        Field question = rulebook == null
                ? null
                : rulebook.vocabulary().field(rulebook.kader().domein().eigenWaarden());
        return question == null ? woorden.plaats().de() : question.definite();
    }

    @Override
    public String noThreshold(Origin.NoThreshold it) {
        return "op de peildatum nog geen waarde";
    }

    @Override
    public String sum(Origin.Sum it) {
        return it.facts() == 1 ? "berekend uit één gegeven" : "berekend uit " + it.facts() + " gegevens";
    }

    @Override
    public String worked(Origin.Worked it) {
        return "tussenuitkomst, berekend volgens "
                + (rulebook == null ? Stream.<Tussenuitkomst>empty() : rulebook.tussenuitkomsten().alle().stream())
                        .filter(known -> known.naam().equals(it.name()))
                        .map(known -> title.apply(known.berekening().source()))
                        .findFirst()
                        .orElse("de regelset");
    }

    @Override
    public String amount(Origin.Amount it) {
        return "bedrag, berekend volgens de regelset";
    }

    @Override
    public String portfolio(Origin.Portfolio it) {
        Field question = rulebook == null ? null : rulebook.vocabulary().field(rulebook.portfolioQuestion());
        return "eerdere dossiers met een positieve uitkomst en "
                + (question == null ? "dezelfde plek" : question.same());
    }

    @Override
    public String example(Origin.Example it) {
        return "gegeven in het voorbeeld";
    }

    @Override
    public String absent(Origin.Absent it) {
        return "onbekend" + passed(it.passed());
    }

    @Override
    public String asWritten(Origin.AsWritten it) {
        return it.text();
    }

    private static String passed(List<Passed> passed) {
        return passed.stream().map(it -> ". " + passed(it)).collect(Collectors.joining());
    }

    private static String passed(Passed passed) {
        if (passed instanceof Passed.NotAnswered it) {
            return Dutch.quoted(it.question()) + " is niet ingevuld";
        }
        String scale = ((Passed.NotPublished) passed).scale();
        return scale == null ? "In een andere tabel is er geen cijfer" : "Op de schaal " + scale + " is er geen cijfer";
    }
}

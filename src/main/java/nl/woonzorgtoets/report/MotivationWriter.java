package nl.woonzorgtoets.report;

import static nl.woonzorgtoets.report.Judged.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.woonzorgtoets.report.Report.CriterionPart;
import nl.woonzorgtoets.report.Report.Passage;
import nl.woonzorgtoets.report.Sentences.Cited;
import nl.woonzorgtoets.wording.Dutch;
import tools.jackson.databind.JsonNode;

/** Per criterium: the points, and in running sentences what spoke for the plan, what against, and what is open. */
final class MotivationWriter {

    private final Judged judged;
    private final Aspects aspects;
    private final Set<String> told;

    /** @param told texts that the reader has seen already */
    MotivationWriter(Judged judged, Aspects aspects, Set<String> told) {
        this.judged = judged;
        this.aspects = aspects;
        this.told = told;
    }

    List<CriterionPart> criteria() {
        return judged.json().path("criteria").valueStream().map(this::part).toList();
    }

    boolean equalWeights() {
        return judged.json()
                        .path("criteria")
                        .valueStream()
                        .map(it -> it.path("gewicht").decimalValue().stripTrailingZeros())
                        .distinct()
                        .count()
                == 1;
    }

    private CriterionPart part(JsonNode criterion) {
        boolean judgedAtAll = criterion.path("score").isNumber();
        String points = judgedAtAll
                ? number(criterion, "behaald") + " van " + number(criterion, "beschikbaar")
                : "nog niet te zeggen";
        return new CriterionPart(
                text(criterion, "naam"),
                points,
                judgedAtAll ? Marks.mark(criterion.path("score")) : "–",
                number(criterion, "gewicht"),
                sentence(criterion, judgedAtAll),
                passages(text(criterion, "id")));
    }

    private String sentence(JsonNode criterion, boolean judgedAtAll) {
        if (!judgedAtAll) {
            return "Voor dit criterium zijn nog te weinig antwoorden bekend.";
        }
        boolean all = criterion.path("behaald").equals(criterion.path("beschikbaar"));
        String share = all ? "alle " : number(criterion, "behaald") + " van de ";
        String points = "Het plan haalt " + share + number(criterion, "beschikbaar") + " punten. Dat is een "
                + Marks.mark(criterion.path("score")) + ".";
        return points + Marks.open(criterion, " Met de open antwoorden kan dat nog %s tot %s worden.");
    }

    private List<Passage> passages(String criterion) {
        Predicate<JsonNode> weighed = it ->
                text(it, "criterium").equals(criterion) && text(it, "soort").equals("WEGING");
        Predicate<JsonNode> extra = it ->
                text(it, "criterium").equals(criterion) && text(it, "soort").equals("PLUS");
        List<Passage> passages = new ArrayList<>();
        addNew(passages, "Dit spreekt voor het plan.", aspects.texts(weighed, "VOLDOET"));
        addNew(passages, "Dit voldoet deels.", aspects.texts(weighed, "GEDEELTELIJK"));
        addNew(passages, "Dit spreekt tegen het plan.", aspects.texts(weighed, "VOLDOET_NIET"));
        addNew(passages, "Dit levert extra punten op.", aspects.texts(extra, "VOLDOET"));
        addNew(passages, "Dit is tegenstrijdig.", aspects.texts(weighed, "TEGENSTRIJDIG"));
        addNew(passages, "Dit staat nog open.", aspects.texts(weighed, "ONBEKEND"));
        return passages;
    }

    private void addNew(List<Passage> passages, String lead, List<Cited> texts) {
        List<Cited> fresh =
                texts.stream().filter(it -> !told.contains(it.text())).toList();
        if (!texts.isEmpty() && fresh.isEmpty()) {
            passages.add(new Passage(lead, "Zie ‘De eisen’."));
        }
        add(passages, lead, fresh);
    }

    static void add(List<Passage> passages, String lead, List<Cited> texts) {
        if (!texts.isEmpty()) {
            passages.add(new Passage(lead, Sentences.run(texts)));
        }
    }

    private static String number(JsonNode node, String name) {
        BigDecimal number = node.path(name).decimalValue().stripTrailingZeros();
        return Dutch.number(number.scale() < 0 ? number.setScale(0) : number);
    }
}

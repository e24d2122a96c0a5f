package nl.woonzorgtoets.wording.framework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.woonzorgtoets.oordeel.Plaats;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Bron;
import nl.woonzorgtoets.rulebook.model.Source;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.vocabulary.Origin;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Words;

/**
 * The figures of the region tables: of each what it is, of which year and whose, and of every place those that are shown of it.
 *
 * @param headings of the figures that are shown of each place
 */
public record RegionFigures(List<Figure> figures, List<String> headings, List<PlaceRow> places) {

    /**
     * A kind of figure.
     *
     * @param about what it is a figure of
     * @param year null when not noted
     * @param publisher null when not noted
     * @param remark what has to be known of it; empty when there is nothing
     */
    public record Figure(
            String about, String label, String file, String year, String source, String publisher, String remark) {}

    /** @param within the larger area; null when it lies in nothing larger */
    public record PlaceRow(String within, String place, List<String> values) {}

    public static RegionFigures of(Rulebook rulebook) {
        Plaats place = rulebook.kader().plaats();
        Field question = place == null ? null : rulebook.vocabulary().field(place.veld());
        Set<Figure> figures = new LinkedHashSet<>();
        List<PlaceRow> places = new ArrayList<>();
        if (question == null) {
            facts(rulebook, Map.of()).forEach(it -> figures.addAll(figures(it, rulebook)));
            return new RegionFigures(List.copyOf(figures), List.of(), List.of());
        }
        for (Map.Entry<String, String> option : question.options().entrySet()) {
            List<Fact> facts = facts(rulebook, answers(rulebook, place, question, option.getKey()));
            facts.forEach(it -> figures.addAll(figures(it, rulebook)));
            places.add(new PlaceRow(
                    within(rulebook, place, question, option.getKey()),
                    option.getValue(),
                    place.cijfers().stream()
                            .map(it -> value(facts, it, rulebook))
                            .toList()));
        }
        Words words = new Words(rulebook);
        return new RegionFigures(
                List.copyOf(figures),
                place.cijfers().stream().map(it -> heading(rulebook, words, it)).toList(),
                places);
    }

    /** With its unit, which need not stand at every place again. */
    private static String heading(Rulebook rulebook, Words words, Plaats.Cijfer asked) {
        String unit = rulebook.vocabulary()
                .factTypes()
                .get(asked.feit())
                .field(asked.veld())
                .unit();
        return words.field(asked.feit(), asked.veld()) + (unit == null ? "" : " (" + unit + ")");
    }

    /** The place, and the larger area where that is known: tables can be about either. */
    private static Map<String, Object> answers(Rulebook rulebook, Plaats place, Field question, String code) {
        Map<String, Object> answers = new LinkedHashMap<>();
        put(answers, place.veld(), code);
        String larger = larger(place, question, code);
        if (larger != null) {
            put(answers, place.binnen(), larger);
        }
        return answers;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> answers, String path, String code) {
        int dot = path.indexOf('.');
        ((Map<String, Object>) answers.computeIfAbsent(path.substring(0, dot), it -> new LinkedHashMap<>()))
                .put(path.substring(dot + 1), code);
    }

    /** Null when it lies in nothing larger that is asked. */
    private static String larger(Plaats place, Field question, String code) {
        return question.belongsTo() == null || !question.belongsTo().path().equals(place.binnen())
                ? null
                : question.belongsTo().parentOf().get(code);
    }

    private static String within(Rulebook rulebook, Plaats place, Field question, String code) {
        String larger = larger(place, question, code);
        return larger == null
                ? null
                : rulebook.vocabulary().field(place.binnen()).options().getOrDefault(larger, larger);
    }

    /** None where a place is asked for in a way that the tables do not follow. */
    private static List<Fact> facts(Rulebook rulebook, Map<String, Object> answers) {
        try {
            return rulebook.regionFacts(new DossierReader(rulebook.vocabulary()).readUnfinished(answers));
        } catch (InvalidDossierException e) {
            return List.of();
        }
    }

    private static List<Figure> figures(Fact fact, Rulebook rulebook) {
        List<Figure> figures = new ArrayList<>();
        for (Field field : fact.type().fields()) {
            boolean names = field.type() == FieldType.TEKST || field.type().hasOptions();
            if (!names && fact.origin(field) instanceof Origin.Table table) {
                figures.add(figure(fact, field, table, rulebook));
            }
        }
        return figures;
    }

    private static Figure figure(Fact fact, Field field, Origin.Table table, Rulebook rulebook) {
        Bron bron = table.source() == null
                ? null
                : rulebook.bronnen().get(Source.parse(table.source()).document());
        return new Figure(
                fact.type().label(),
                field.label(),
                table.file(),
                table.year(),
                new Words(rulebook).source(table.source()),
                bron == null ? null : bron.vindplaats(),
                remark(table));
    }

    private static String remark(Origin.Table table) {
        String remark = table.remark() == null ? "" : Dutch.capital(table.remark()) + ".";
        boolean isTold = !Boolean.TRUE.equals(table.derived()) || remark.startsWith("Afgeleid");
        return isTold ? remark : ("Afgeleid cijfer. " + remark).strip();
    }

    private static String value(List<Fact> facts, Plaats.Cijfer asked, Rulebook rulebook) {
        Words words = new Words(rulebook);
        return facts.stream()
                .filter(it -> it.type().name().equals(asked.feit()))
                .map(it -> it.value(it.type().field(asked.veld())))
                .filter(Objects::nonNull)
                .map(it -> it instanceof BigDecimal number
                        ? Dutch.number(number)
                        : words.value(asked.feit(), asked.veld(), it))
                .findFirst()
                .orElse("onbekend");
    }
}

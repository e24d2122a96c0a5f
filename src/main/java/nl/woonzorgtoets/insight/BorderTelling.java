package nl.woonzorgtoets.insight;

import java.math.BigDecimal;
import java.util.Objects;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.assessment.Nudge;
import nl.woonzorgtoets.oordeel.Criterium;
import nl.woonzorgtoets.oordeel.Criteriumscore;
import nl.woonzorgtoets.oordeel.Marge;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.wording.Dutch;

/** A border that a plan lies close to, in Dutch: the figure, how far it may be beside the truth, and what to do. */
record BorderTelling(Judgement judgement) {

    /** What the border is called. */
    String what(Nudge it) {
        return switch (it.kind()) {
            case THRESHOLD -> threshold(it).label();
            case SCORE_CLASS -> "Score vanaf " + Dutch.number(it.from()) + " (" + it.name() + ")";
            case CRITERIUM_FLOOR ->
                "Ondergrens van " + Dutch.quoted(criterium(it).naam());
            case SIGNALS -> "Aantal signalen over integriteit";
        };
    }

    /** With what can be done, if the framework says so. */
    String sentence(Nudge it) {
        String verdict = "het oordeel " + Dutch.quoted(it.oordeel().naam());
        String told = switch (it.kind()) {
            case THRESHOLD -> threshold(it, verdict);
            case SCORE_CLASS ->
                "de score is " + Dutch.number(judgement.uitslag().score()) + " en de grens " + Dutch.number(it.from())
                        + off("een score", it) + verdict + ".";
            case CRITERIUM_FLOOR ->
                "de score voor " + Dutch.quoted(criterium(it).naam()) + " is " + Dutch.number(score(it))
                        + " en de ondergrens " + Dutch.number(it.from()) + off("een score", it) + verdict + ".";
            case SIGNALS ->
                "het aantal signalen over integriteit telt vanaf " + Dutch.number(it.from()) + off("dat aantal", it)
                        + verdict + ".";
        };
        String enquiry = it.margin().navraag();
        return "Dit is een grensgeval: " + told + (enquiry == null ? "" : " " + enquiry);
    }

    private static String off(String subject, Nudge it) {
        return ". Als " + subject + " " + Dutch.number(it.margin().waarde()) + " anders uitvalt, is ";
    }

    private String threshold(Nudge it, String verdict) {
        Drempel threshold = threshold(it);
        Marge margin = it.margin();
        if (margin.gemeten() && isSecret()) {
            return field(margin.cijfer()).definite() + " ligt dicht bij de grens " + Dutch.number(it.from())
                    + ". Dat cijfer kan " + distance(it) + " afwijken, en dan is " + verdict + ".";
        }
        if (margin.gemeten() && figure(margin.cijfer()) instanceof BigDecimal figure) {
            return field(margin.cijfer()).definite() + " is " + Dutch.number(Dutch.told(figure)) + " en de grens "
                    + Dutch.number(it.from()) + ". Dat cijfer kan " + distance(it) + " afwijken, en dan is " + verdict
                    + ".";
        }
        return "bij " + Dutch.quoted(threshold.label()) + " is de grens " + amount(it.from(), threshold)
                + ". Een verschil van " + counted(it, threshold) + " geeft " + verdict + ".";
    }

    /** In the unit that the margin counts in. */
    private String counted(Nudge it, Drempel threshold) {
        Marge margin = it.margin();
        if (margin.per() != null) {
            return Dutch.number(margin.waarde()) + " in het aantal waarvan het een percentage is";
        }
        String unit = threshold.eenheid();
        return distance(it) + (unit == null ? "" : unit.startsWith("%") ? " procentpunt" : " " + unit);
    }

    private static String distance(Nudge it) {
        return Dutch.number(Dutch.told(it.to().subtract(it.from()).abs()));
    }

    private static String amount(BigDecimal number, Drempel threshold) {
        String unit = threshold.eenheid();
        return Dutch.number(number) + (unit == null ? "" : " " + unit);
    }

    private Drempel threshold(Nudge it) {
        return judgement.rulebook().drempels().get(it.name());
    }

    private Criterium criterium(Nudge it) {
        return judgement.rulebook().kader().criteria().get(it.name());
    }

    private BigDecimal score(Nudge it) {
        return judgement.uitslag().criteria().stream()
                .filter(score -> score.criterium().id().equals(it.name()))
                .map(Criteriumscore::score)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(it.from());
    }

    private Field field(String path) {
        int dot = path.indexOf('.');
        return judgement
                .rulebook()
                .vocabulary()
                .factTypes()
                .get(path.substring(0, dot))
                .field(path.substring(dot + 1));
    }

    /** Then a figure could tell where it is. */
    private boolean isSecret() {
        return !judgement.rulebook().secretAnswers(judgement.dossier()).isEmpty();
    }

    /** Null when it is not known. */
    private Object figure(String path) {
        String type = path.substring(0, path.indexOf('.'));
        for (Fact fact : judgement.facts()) {
            if (fact.type().name().equals(type)) {
                return fact.value(field(path));
            }
        }
        return null;
    }
}

package nl.woonzorgtoets.wording.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Caution;
import nl.woonzorgtoets.document.Finding;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Origin;
import nl.woonzorgtoets.wording.Whose;
import nl.woonzorgtoets.wording.telling.Told.Deciding;
import nl.woonzorgtoets.wording.telling.Told.Point;
import nl.woonzorgtoets.wording.telling.Told.Remarks;
import nl.woonzorgtoets.wording.telling.Told.Row;

/**
 * What a short letter takes from all there is to say, for a reader outside the municipality's own file.
 *
 * @param waits whether answers have to come before there is a verdict about the plan
 * @param reasons why it is this verdict, at most so many as a reader takes in
 * @param allReasons the same, all of them
 * @param doubts what has to be known of the figures that decided
 * @param cautions what else to know before one relies on the verdict
 * @param conditions what has to be arranged, each with its reason and source
 * @param signals what counts towards a hold
 * @param pro what speaks for the plan, the weightiest first
 * @param contra what speaks against it, first what decided, then the weightiest
 * @param answers that counted
 * @param due how many answers are still needed, whoever has them
 * @param odd how often answers that are there do not fit together
 * @param elsewhere what is missing that who hands in the plan does not have, with who does
 * @param choices of ours that counted, by what they are about
 * @param whoseChoices who made them, in sentences; empty when the rules cannot be read any more
 */
public record Essentials(
        boolean waits,
        List<String> reasons,
        List<String> allReasons,
        List<String> doubts,
        List<String> cautions,
        List<String> conditions,
        List<String> signals,
        List<String> pro,
        List<String> contra,
        List<Row> answers,
        int due,
        int odd,
        List<String> elsewhere,
        List<Row> choices,
        String whoseChoices) {

    /** Ours: what somebody reads of a list before the rest is skipped. */
    private static final int MOST_REASONS = 5;

    private static final int MOST_POINTS = 3;

    private static final Set<Caution.Kind> ABOUT_FIGURES = EnumSet.of(
            Caution.Kind.AFGELEID_CIJFER,
            Caution.Kind.OUD_CIJFER,
            Caution.Kind.EIGEN_CIJFER_ZONDER_BRON,
            Caution.Kind.EIGEN_CIJFER_TELT_NIET_MEE);

    /**
     * @param rulebook the one that judged it; null when it cannot be read any more
     * @param telling of the same case
     */
    public static Essentials of(CaseDocument document, Rulebook rulebook, Telling telling) {
        Matter matter = Matter.of(document, rulebook, Secrecy.of(document, rulebook));
        Withheld withheld = Withheld.outsideTheFile(rulebook);
        List<Finding> findings = matter.assessment().findings().stream()
                .filter(it -> !withheld.touches(it))
                .toList();
        Set<String> rules = findings.stream().map(it -> it.rule().id()).collect(Collectors.toSet());
        Set<String> aspects = findings.stream().map(Finding::aspect).collect(Collectors.toSet());
        List<String> reasons = reasons(telling, rules);
        return new Essentials(
                matter.assessment().waits(),
                brief(reasons),
                reasons,
                doubts(matter, telling),
                cautions(matter, withheld),
                points(telling.conditions(), aspects),
                points(telling.integrity(), aspects),
                pro(findings),
                contra(matter, findings),
                answers(matter, findings, withheld),
                matter.assessment().unanswered().size(),
                matter.assessment().odd().size(),
                elsewhere(matter, telling, withheld),
                new CountedChoices(matter, withheld).rows(),
                rulebook == null ? "" : new Whose(rulebook).ofTheChoices());
    }

    private static List<String> reasons(Telling telling, Set<String> rules) {
        List<String> reasons = new ArrayList<>();
        reasons.add(telling.why().lead());
        telling.why().deciding().stream()
                .filter(it -> it.rules().stream().anyMatch(rule -> rules.contains(rule.rule())))
                .map(Deciding::sentence)
                .forEach(reasons::add);
        reasons.addAll(telling.why().further());
        return List.copyOf(reasons);
    }

    private static List<String> brief(List<String> reasons) {
        return reasons.size() <= MOST_REASONS
                ? reasons
                : Stream.concat(
                                reasons.stream().limit(MOST_REASONS - 1),
                                Stream.of("Dit is niet alles: de rest staat bij ‘De motivering’."))
                        .toList();
    }

    private static List<String> doubts(Matter matter, Telling telling) {
        CautionTexts texts = new CautionTexts(matter.assessment(), matter.words());
        return Stream.concat(
                        telling.caveatsAtTheVerdict().stream(),
                        matter.assessment().cautions().stream()
                                .filter(it -> ABOUT_FIGURES.contains(it.kind()))
                                .map(texts::sentence))
                .toList();
    }

    private static List<String> cautions(Matter matter, Withheld withheld) {
        CautionTexts texts = new CautionTexts(matter.assessment(), matter.words());
        return matter.assessment().cautions().stream()
                .filter(it -> !withheld.touches(it.place()))
                .map(texts::sentence)
                .toList();
    }

    private static List<String> points(Remarks remarks, Set<String> aspects) {
        return remarks.points().stream()
                .filter(it -> aspects.contains(it.aspect()))
                .map(Point::sentence)
                .toList();
    }

    private static List<String> pro(List<Finding> findings) {
        return findings.stream()
                .filter(it -> it.soort() == BevindingSoort.VOLDOET)
                .sorted(Comparator.comparing(Essentials::weight).reversed())
                .map(Finding::explanation)
                .distinct()
                .limit(MOST_POINTS)
                .toList();
    }

    private static List<String> elsewhere(Matter matter, Telling telling, Withheld withheld) {
        return telling.asked().others().stream()
                .map(it -> withheld.touches(it.pointer())
                        ? "Een antwoord dat alleen in het dossier van "
                                + matter.woorden().beslisser().de() + " staat."
                        : it.question() + (it.row().isEmpty() ? "" : " (" + it.row() + ")") + " – " + it.elsewhere())
                .toList();
    }

    private static BigDecimal weight(Finding it) {
        return it.points() == null ? BigDecimal.ZERO : it.points();
    }

    /** First what decided; last what an exception was made for, with that exception. */
    private static List<String> contra(Matter matter, List<Finding> findings) {
        Set<String> deciding = Set.copyOf(matter.assessment().beslissend());
        Map<String, String> exceptions = findings.stream()
                .filter(it -> it.soort() == BevindingSoort.UITZONDERING)
                .collect(Collectors.toMap(Finding::aspect, Finding::explanation, (one, other) -> one));
        List<Finding> against = Stream.concat(
                        findings.stream().filter(it -> deciding.contains(it.aspect()) && speaksAgainst(matter, it)),
                        findings.stream()
                                .filter(it -> it.soort() == BevindingSoort.VOLDOET_NIET)
                                .sorted(Comparator.comparing((Finding it) -> !isRequirement(matter, it))
                                        .thenComparing(it -> missed(matter, it), Comparator.reverseOrder())))
                .toList();
        return Stream.concat(
                        against.stream()
                                .filter(it -> !exceptions.containsKey(it.aspect()))
                                .map(Finding::explanation),
                        against.stream()
                                .filter(it -> exceptions.containsKey(it.aspect()))
                                .map(it -> it.explanation() + " Hiervoor geldt een uitzondering. "
                                        + exceptions.get(it.aspect())))
                .distinct()
                .limit(MOST_POINTS)
                .toList();
    }

    /** What is met in part and only has to be arranged can speak for the plan; it is told with the conditions. */
    private static boolean isRequirement(Matter matter, Finding it) {
        return matter.assessment()
                .aspect(it.aspect())
                .filter(aspect -> aspect.soort() == AspectSoort.EIS || aspect.soort() == AspectSoort.EIS_IN_BEGINSEL)
                .isPresent();
    }

    /** How many points went by. */
    private static BigDecimal missed(Matter matter, Finding it) {
        Aspect aspect =
                matter.kader() == null ? null : matter.kader().aspecten().get(it.aspect());
        return aspect == null
                ? BigDecimal.ZERO
                : aspect.punten(BevindingSoort.VOLDOET).subtract(weight(it));
    }

    private static boolean speaksAgainst(Matter matter, Finding it) {
        return switch (it.soort()) {
            case VOLDOET, UITZONDERING -> false;
            case VOLDOET_NIET, SIGNAAL -> true;
            case GEDEELTELIJK ->
                matter.assessment()
                        .aspect(it.aspect())
                        .map(aspect -> aspect.soort() != AspectSoort.VOORWAARDE)
                        .orElse(true);
        };
    }

    /** In the order of the rules, each once. */
    private static List<Row> answers(Matter matter, List<Finding> findings, Withheld withheld) {
        return findings.stream()
                .flatMap(it -> it.used().stream())
                .filter(it -> it.origin() instanceof Origin.Answer
                        && !matter.secrecy().withholds(it)
                        && !withheld.touches(it))
                .map(it -> row(matter, it))
                .filter(it -> it != null)
                .distinct()
                .toList();
    }

    private static Row row(Matter matter, UsedValue it) {
        FactType type = matter.rulebook() == null
                ? null
                : matter.rulebook().vocabulary().factTypes().get(it.fact());
        Field field = type == null ? null : type.field(it.field());
        if (field == null || it.value() == null) {
            return null;
        }
        String row = matter.words().row(((Origin.Answer) it.origin()).pointer());
        return new Row(
                field.label() + (row.isEmpty() ? "" : " (" + row + ")"),
                matter.words().value(it.fact(), it.field(), it.value()));
    }
}

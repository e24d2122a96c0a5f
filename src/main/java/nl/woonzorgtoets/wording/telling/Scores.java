package nl.woonzorgtoets.wording.telling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.woonzorgtoets.document.AspectResult;
import nl.woonzorgtoets.document.CriteriumResult;
import nl.woonzorgtoets.document.Score;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.rulebook.model.Afkomst;
import nl.woonzorgtoets.rulebook.model.Onderdeel;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Whose;
import nl.woonzorgtoets.wording.telling.Told.Criterion;
import nl.woonzorgtoets.wording.telling.Told.Mark;

/** The score on the scale and with the decimals of the framework, and how it follows from the criteria. */
final class Scores {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Matter matter;
    private final Kader kader;
    private final List<CriteriumResult> criteria;

    Scores(Matter matter) {
        this.matter = matter;
        this.kader = matter.kader();
        this.criteria = matter.assessment().criteria();
    }

    /** Without a total as long as the larger part of a criterium cannot be judged: it would say more than is known. */
    Mark total() {
        Score score = matter.assessment().score();
        return mark(isTelling() ? score : new Score(null, score.lowest(), score.highest()));
    }

    private Mark mark(Score score) {
        return new Mark(
                score.now(),
                score.now() == null ? null : matter.mark(score.now()),
                score.open() ? matter.mark(score.lowest()) : null,
                score.open() ? matter.mark(score.highest()) : null);
    }

    private boolean isTelling() {
        return criteria.stream().allMatch(it -> isJudgedForTheLargerPart(it.id()));
    }

    private boolean isJudgedForTheLargerPart(String criterium) {
        BigDecimal judged = BigDecimal.ZERO;
        BigDecimal open = BigDecimal.ZERO;
        for (AspectResult aspect : matter.assessment().aspects()) {
            if (aspect.soort() == AspectSoort.WEGING && criterium.equals(aspect.criterium())) {
                boolean isOpen = aspect.outcome() == Uitkomst.ONBEKEND;
                open = isOpen ? open.add(worth(aspect)) : open;
                judged =
                        isOpen || aspect.outcome() == Uitkomst.NIET_VAN_TOEPASSING ? judged : judged.add(worth(aspect));
            }
        }
        return judged.compareTo(open) > 0 || open.signum() == 0;
    }

    /** In points; where the regelset cannot be read any more all aspects are worth the same. */
    private BigDecimal worth(AspectResult it) {
        Aspect aspect = kader == null ? null : kader.aspecten().get(it.id());
        return aspect == null ? BigDecimal.ONE : aspect.punten(BevindingSoort.VOLDOET);
    }

    List<Criterion> criteria(Passages passages) {
        return criteria.stream().map(it -> criterion(it, passages)).toList();
    }

    private Criterion criterion(CriteriumResult it, Passages passages) {
        return new Criterion(
                it.id(),
                it.name(),
                mark(it.score()),
                points(it.obtained()),
                points(it.available()),
                points(it.weight()),
                share(it),
                sentence(it),
                passages.answered(it.id()),
                passages.of(it.id()),
                failed(it));
    }

    private boolean failed(CriteriumResult it) {
        return matter.assessment().aspects().stream()
                .anyMatch(aspect -> it.id().equals(aspect.criterium())
                        && (aspect.soort() == AspectSoort.EIS || aspect.soort() == AspectSoort.EIS_IN_BEGINSEL)
                        && aspect.outcome() == Uitkomst.VOLDOET_NIET);
    }

    private boolean weighsAnything(CriteriumResult it) {
        return matter.assessment().aspects().stream()
                .anyMatch(aspect -> it.id().equals(aspect.criterium())
                        && aspect.soort() == AspectSoort.WEGING
                        && aspect.outcome() != Uitkomst.NIET_VAN_TOEPASSING);
    }

    private String share(CriteriumResult it) {
        BigDecimal all = criteria.stream().map(CriteriumResult::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return all.signum() == 0
                ? "0"
                : Dutch.number(it.weight().multiply(HUNDRED).divide(all, 0, RoundingMode.HALF_UP));
    }

    boolean equalWeights() {
        return criteria.stream()
                        .map(it -> it.weight().stripTrailingZeros())
                        .distinct()
                        .count()
                < 2;
    }

    private String sentence(CriteriumResult it) {
        if (it.score().now() == null) {
            return weighsAnything(it)
                    ? "Voor dit criterium zijn nog te weinig antwoorden bekend."
                    : "Wat hier punten geeft, speelt bij "
                            + matter.woorden().plan().deze() + " niet.";
        }
        boolean all = it.obtained().compareTo(it.available()) == 0;
        boolean one = it.available().compareTo(BigDecimal.ONE) == 0;
        String share = all
                ? one ? "het enige punt" : "alle " + points(it.available()) + " punten"
                : points(it.obtained()) + " van de " + points(it.available()) + (one ? " punt" : " punten");
        return matter.woorden().plan().hoofdletterDe() + " haalt " + share + "."
                + (failed(it)
                        ? " Een eis bij " + Dutch.quoted(it.name()) + " is niet gehaald; zie ‘De eisen’."
                        : " Dat is een " + matter.mark(it.score().now()) + ".")
                + stillOpen(it.score(), " Met de open antwoorden kan dat nog");
    }

    private String stillOpen(Score score, String lead) {
        return score.open()
                ? lead + " " + matter.mark(score.lowest()) + " tot " + matter.mark(score.highest()) + " worden."
                : "";
    }

    /** The score, and how it follows from the marks that stand below it. */
    String text() {
        Score score = matter.assessment().score();
        if (!isTelling() || score.now() == null) {
            return "Er is nog geen score: daarvoor moet elk criterium voor het grootste deel te beoordelen zijn."
                    + stillOpen(score, " Met de open antwoorden kan de score");
        }
        return "De score is " + matter.mark(score.now())
                + (kader == null ? "." : " op een schaal van " + Dutch.number(Dutch.tidy(kader.schaal())) + ".")
                + stillOpen(score, " Met de open antwoorden kan dat nog")
                + (equalWeights() ? " De criteria tellen even zwaar mee." : " De criteria tellen mee met hun gewicht.")
                + (judged().size() < criteria.size() ? " Een criterium zonder punten telt niet mee." : "")
                + (kader == null ? "" : computed(score.now()))
                + whose();
    }

    /** Whose points, weights and classes are, so that a number is not taken for policy. */
    private String whose() {
        if (matter.rulebook() == null) {
            return "";
        }
        Afkomst afkomst = matter.rulebook().afkomst();
        Whose whose = new Whose(matter.rulebook());
        Map<String, List<String>> byWhose = new LinkedHashMap<>();
        for (Onderdeel kind : List.of(Onderdeel.PUNTEN, Onderdeel.GEWICHTEN, Onderdeel.KLASSEN)) {
            String said = whose.of(afkomst.van(kind));
            if (!said.isEmpty()) {
                byWhose.computeIfAbsent(said, it -> new ArrayList<>()).add(kind.naam());
            }
        }
        return byWhose.entrySet().stream()
                .map(it -> " " + Dutch.capital(Dutch.list(it.getValue(), "en")) + " zijn " + it.getKey() + ".")
                .collect(Collectors.joining());
    }

    private String computed(BigDecimal score) {
        BigDecimal extra = extra();
        BigDecimal counted = extra.min(kader.plusMaximum());
        if (score.compareTo(kader.schaal()) >= 0 && counted.signum() > 0) {
            return " Bovenop het gemiddelde van de cijfers krijgt "
                    + matter.woorden().plan().de() + " "
                    + extra(extra, counted) + " Hoger dan " + Dutch.number(Dutch.tidy(kader.schaal()))
                    + " kan de score niet worden.";
        }
        BigDecimal mean = score.subtract(counted);
        // A criterium of which a requirement failed has points and shows no mark.
        String of = judged().stream().anyMatch(this::failed)
                ? "de punten hieronder, per criterium omgerekend tot een cijfer,"
                : "de cijfers hieronder";
        String sum = counted.signum() == 0
                ? " De score is het gemiddelde van " + of.replaceFirst(",$", "") + "."
                : " Het gemiddelde van " + of + " is " + matter.mark(mean) + ". Daarbij komen " + extra(extra, counted);
        return sum
                + (mean.compareTo(printed(score)) == 0
                        ? ""
                        : " Het gemiddelde is berekend zonder de cijfers af te ronden.");
    }

    private String extra(BigDecimal extra, BigDecimal counted) {
        return "extra punten: " + matter.mark(extra)
                + (counted.compareTo(extra) < 0 ? ", waarvan " + matter.mark(counted) + " meetelt." : ".");
    }

    /** The mean that a reader works out from the marks as printed. */
    private BigDecimal printed(BigDecimal score) {
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (CriteriumResult criterium : judged()) {
            weights = weights.add(criterium.weight());
            sum = sum.add(criterium.weight().multiply(criterium.score().now()));
        }
        return weights.signum() == 0 ? score : sum.divide(weights, kader.decimalen(), RoundingMode.HALF_UP);
    }

    private List<CriteriumResult> judged() {
        return criteria.stream().filter(it -> it.score().now() != null).toList();
    }

    private BigDecimal extra() {
        return matter.assessment().aspects().stream()
                .filter(it -> it.soort() == AspectSoort.PLUS)
                .map(this::extra)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal extra(AspectResult it) {
        if (it.answered()) {
            return it.points().obtained();
        }
        return it.outcome() == Uitkomst.VOLDOET ? points(it.id()) : BigDecimal.ZERO;
    }

    private BigDecimal points(String aspect) {
        return matter.assessment().findings().stream()
                .filter(it -> it.aspect().equals(aspect))
                .map(it -> it.points())
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private static String points(BigDecimal points) {
        return Dutch.number(Dutch.tidy(points));
    }
}

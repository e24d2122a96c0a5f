package nl.woonzorgtoets.mutants;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.explanation.EvaluatorsDisagreeException;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.Criterium;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.oordeel.Uitslag;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.WrittenExamples;
import nl.woonzorgtoets.rulebook.model.BekendDossier;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.vocabulary.TooMuchWorkException;

/** Weights, points, minimums and classes, each a step up and a step down: the known dossiers have to notice, by their verdict or their score. */
final class FrameworkMutants {

    private static final String FILE = "kader.yaml";

    /** Whether the score is expected too. */
    private record Known(Judgement judgement, boolean score) {

        boolean isOtherwise(Uitslag other) {
            Uitslag was = judgement.uitslag();
            return !was.oordeel().code().equals(other.oordeel().code())
                    || score && !Objects.equals(was.score(), other.score());
        }
    }

    private final Rulebook rulebook;
    private final Kader kader;
    private final List<Known> known;
    private final List<Mutant> mutants = new ArrayList<>();

    FrameworkMutants(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.kader = rulebook.kader();
        this.known = rulebook.bekendeDossiers().parallelStream()
                .map(it -> judged(it, rulebook))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Null when there is no verdict by this framework itself. */
    private static Known judged(BekendDossier it, Rulebook rulebook) {
        try {
            return rulebook.voor(it.bytes()) != rulebook
                    ? null
                    : new Known(Assessor.judge(rulebook.read(it.bytes()), Map.of(), rulebook), it.score() != null);
        } catch (InvalidDossierException | TooMuchWorkException | EvaluatorsDisagreeException e) {
            return null;
        }
    }

    List<Mutant> mutants() {
        for (Criterium it : kader.criteria().values()) {
            steps(
                    "criterium " + it.id(),
                    "gewicht",
                    it.gewicht(),
                    value -> with(it, value, it.minimum()),
                    "criteria",
                    it.id(),
                    "gewicht");
            steps(
                    "criterium " + it.id(),
                    "minimum",
                    it.minimum(),
                    value -> with(it, it.gewicht(), value),
                    "criteria",
                    it.id(),
                    "minimum");
        }
        // The last class starts at 0, and a framework in which it does not is refused.
        for (int i = 0; i < kader.klassen().size() - 1; i++) {
            int at = i;
            Kader.Klasse it = kader.klassen().get(i);
            steps("klasse " + it.oordeel().code(), "vanaf", it.vanaf(), value -> with(at, value), "klassen", at);
        }
        for (Aspect it : kader.aspecten().values()) {
            it.punten()
                    .forEach((kind, points) -> steps(
                            "aspect " + it.id(),
                            "punten bij " + kind.word(),
                            points,
                            value -> with(it, kind, value),
                            "aspecten",
                            it.id(),
                            "punten"));
            it.hoogsteScore()
                    .forEach((outcome, most) -> steps(
                            "aspect " + it.id(),
                            "hoogste score bij "
                                    + BevindingSoort.valueOf(outcome.name()).word(),
                            most,
                            value -> with(it, outcome, value),
                            "aspecten",
                            it.id(),
                            "hoogsteScore"));
        }
        return mutants;
    }

    /** @param value null when there is none */
    private void steps(
            String about, String what, BigDecimal value, Function<BigDecimal, Kader> other, Object... place) {
        if (value == null) {
            return;
        }
        int line = WrittenExamples.of(rulebook).lineInKader(place);
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
        add(about, what + " een stap hoger", line, other.apply(value.add(step)));
        add(about, what + " een stap lager", line, other.apply(value.subtract(step)));
    }

    private void add(String about, String what, int line, Kader other) {
        mutants.add(new Mutant(FILE, line, about, what, List.of(), () -> {
            Function<Judgement, Uitslag> by = Assessor.by(other, rulebook);
            return known.stream().anyMatch(it -> it.isOtherwise(by.apply(it.judgement())));
        }));
    }

    private Kader with(Criterium it, BigDecimal weight, BigDecimal minimum) {
        Map<String, Criterium> criteria = new LinkedHashMap<>(kader.criteria());
        criteria.put(it.id(), new Criterium(it.id(), it.naam(), weight, minimum, it.hoogstens(), it.keuze()));
        return kader.met(kader.klassen(), criteria, kader.aspecten());
    }

    private Kader with(int at, BigDecimal from) {
        Kader.Klasse it = kader.klassen().get(at);
        List<Kader.Klasse> classes = new ArrayList<>(kader.klassen());
        classes.set(at, new Kader.Klasse(from, it.oordeel(), it.naam(), it.eist(), it.minstens(), it.keuze()));
        return kader.met(classes, kader.criteria(), kader.aspecten());
    }

    private Kader with(Aspect it, BevindingSoort kind, BigDecimal value) {
        Map<BevindingSoort, BigDecimal> points = new LinkedHashMap<>(it.punten());
        points.put(kind, value);
        return with(it, points, it.hoogsteScore());
    }

    private Kader with(Aspect it, Uitkomst outcome, BigDecimal value) {
        Map<Uitkomst, BigDecimal> most = new LinkedHashMap<>(it.hoogsteScore());
        most.put(outcome, value);
        return with(it, it.punten(), most);
    }

    private Kader with(Aspect it, Map<BevindingSoort, BigDecimal> points, Map<Uitkomst, BigDecimal> most) {
        Map<String, Aspect> aspects = new LinkedHashMap<>(kader.aspecten());
        aspects.put(
                it.id(),
                new Aspect(
                        it.id(),
                        it.criterium(),
                        it.soort(),
                        it.vraag(),
                        it.bron(),
                        points,
                        it.integriteit(),
                        it.teksten(),
                        it.hoogstens(),
                        most,
                        it.voorwaarde(),
                        it.keuze(),
                        it.bezoek(),
                        it.uitAntwoorden()));
        return kader.met(kader.klassen(), kader.criteria(), aspects);
    }
}

package nl.woonzorgtoets.rulebook;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.oordeel.Rapport;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.NotApplicable;
import nl.woonzorgtoets.vocabulary.Origin;

/**
 * What of a case not everybody may see.
 *
 * @param rapport says which plans are secret at all; null in a regelset without a report: then each secret question is
 */
record SecretAnswers(Rapport rapport, CaseFacts facts, Tussenuitkomsten tussenuitkomsten) {

    /** The answers, the figures that such an answer gives or chooses, and what is worked out of either. */
    List<SecretPlace> of(Dossier dossier) {
        List<SecretPlace> answers = answers(dossier);
        if (answers.isEmpty()) {
            return List.of();
        }
        Set<String> places = answers.stream().map(SecretPlace::place).collect(Collectors.toSet());
        Stream<SecretPlace> figures = facts.ofRegion(dossier).stream()
                .flatMap(fact -> fact.type().fields().stream()
                        .filter(it -> tells(fact.origin(it), places))
                        .map(it -> at(fact, it)));
        List<SecretPlace> given = Stream.concat(answers.stream(), figures).toList();
        return Stream.concat(given.stream(), workedOut(given)).toList();
    }

    private Stream<SecretPlace> workedOut(List<SecretPlace> given) {
        Set<String> names =
                given.stream().map(it -> it.fact() + "." + it.field()).collect(Collectors.toSet());
        return tussenuitkomsten.alle().stream()
                .map(Tussenuitkomst::naam)
                .filter(it -> tussenuitkomsten.kijktNaar(
                        it, (type, field) -> names.contains(type.name() + "." + field.name())))
                .map(it -> new SecretPlace(Tussenuitkomsten.FEIT, Tussenuitkomsten.PLAATS, it));
    }

    private List<SecretPlace> answers(Dossier dossier) {
        Rapport.Geheim secret = rapport == null ? null : rapport.geheim();
        return secret != null && !dossier.has(secret.veld(), secret.waarden())
                ? List.of()
                : dossier.facts().stream()
                        .flatMap(fact -> fact.type().fields().stream()
                                .filter(it -> it.secret() && isGiven(fact.answered(it)))
                                .map(it -> at(fact, it)))
                        .toList();
    }

    /** A question that is not asked hides nothing. */
    private static boolean isGiven(Object value) {
        return value != null && value != NotApplicable.NOT_APPLICABLE;
    }

    private static SecretPlace at(Fact fact, Field field) {
        return new SecretPlace(fact.type().name(), fact.pointer(), field.name());
    }

    private static boolean tells(Origin origin, Set<String> places) {
        return origin instanceof Origin.AnswerInstead given && places.contains(given.pointer())
                || origin instanceof Origin.Table row && row.by().stream().anyMatch(places::contains);
    }
}

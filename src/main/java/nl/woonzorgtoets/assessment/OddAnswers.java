package nl.woonzorgtoets.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.QuestionsRead;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.AnswerPlace;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.Toelichting;
import nl.woonzorgtoets.vocabulary.Truth;

/** Answers that do not fit together: which they are, and what was explained about them. */
record OddAnswers(Dossier dossier, Rulebook rulebook) {

    /** Whether that rule found such answers. */
    boolean found(RuleExplanation it) {
        return it.truth() == Truth.TRUE
                && rulebook.kader()
                                .aspecten()
                                .get(it.rule().conclusion().aspect())
                                .soort()
                        == AspectSoort.ONGERIJMDHEID;
    }

    /**
     * The explanations of what that rule found; empty: not explained. One answer that it read is enough, but of a list each row that does
     * not fit has to be explained.
     */
    List<Toelichting> explained(RuleExplanation it) {
        if (dossier.toelichtingen().isEmpty()) {
            return List.of();
        }
        for (Map<Integer, List<AnswerPlace>> rows : matched(it).values()) {
            List<List<Toelichting>> perRow =
                    rows.values().stream().map(this::about).toList();
            if (perRow.stream().noneMatch(List::isEmpty)) {
                return perRow.stream().flatMap(List::stream).distinct().toList();
            }
        }
        return about(elsewhere(it.rule()));
    }

    /** JSON pointers to the answers that do not fit together, in the order in which the rule read them. */
    List<String> places(RuleExplanation it) {
        Set<String> places = new LinkedHashSet<>();
        used(it).forEach(places::add);
        elsewhere(it.rule()).stream()
                .filter(place -> places.stream().noneMatch(one -> isAt(one, place)))
                .flatMap(this::answers)
                .toList()
                .forEach(places::add);
        return List.copyOf(places);
    }

    private static boolean isAt(String pointer, AnswerPlace place) {
        AnswerPlace at = AnswerPlace.parse(pointer);
        return at != null && at.path().equals(place.path());
    }

    private List<Toelichting> about(List<AnswerPlace> places) {
        return dossier.toelichtingen().stream()
                .filter(it -> places.stream().anyMatch(place -> it.about().covers(place) || isAnyRowOf(place, it)))
                .toList();
    }

    /** A total looks at all rows, so that what is said of one of them is said of the total. */
    private static boolean isAnyRowOf(AnswerPlace place, Toelichting it) {
        return place.row() < 0 && place.path().equals(it.about().path());
    }

    /** The answers that a condition on single facts matched, by part of the dossier, then by row. */
    private Map<String, Map<Integer, List<AnswerPlace>>> matched(RuleExplanation it) {
        Set<String> totalled = new LinkedHashSet<>();
        elsewhere(it.rule()).forEach(place -> totalled.add(place.section()));
        Map<String, Map<Integer, List<AnswerPlace>>> matched = new LinkedHashMap<>();
        used(it).map(AnswerPlace::parse)
                .filter(place -> place.row() < 0 || !totalled.contains(place.section()))
                .forEach(place -> matched.computeIfAbsent(place.section(), name -> new LinkedHashMap<>())
                        .computeIfAbsent(place.row(), row -> new ArrayList<>())
                        .add(place));
        return matched;
    }

    private Stream<String> used(RuleExplanation it) {
        return it.used().stream().map(this::answer).filter(Objects::nonNull).distinct();
    }

    /** Null when it is no answer of the dossier. */
    private String answer(UsedValue it) {
        String pointer = it.origin() == null ? null : it.origin().pointer();
        String place = pointer == null ? it.pointer() + "/" + it.field() : pointer;
        AnswerPlace at = AnswerPlace.parse(place);
        return at != null && rulebook.vocabulary().field(at.path()) != null ? place : null;
    }

    /** The questions of which the rule looks at every answer, whatever the row. */
    private List<AnswerPlace> elsewhere(Rule rule) {
        return new QuestionsRead(rulebook.vocabulary(), rulebook.tussenuitkomsten())
                .allRowsBy(rule).stream().map(AnswerPlace::parse).toList();
    }

    /** Where that question was answered; the list when it was nowhere. */
    private Stream<String> answers(AnswerPlace place) {
        Section section = rulebook.vocabulary().sections().get(place.section());
        List<String> given = dossier.facts().stream()
                .filter(it -> it.type() == section.type() && !it.possible())
                .filter(it -> it.answered(section.type().field(place.field())) != null)
                .map(it -> it.pointer() + "/" + place.field())
                .toList();
        return given.isEmpty() ? Stream.of("/" + place.section()) : given.stream();
    }
}

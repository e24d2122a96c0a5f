package nl.woonzorgtoets.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.woonzorgtoets.rulebook.model.Wijziging;
import nl.woonzorgtoets.rulebook.model.Wijziging.Eraf;
import nl.woonzorgtoets.rulebook.model.Wijziging.Erbij;
import nl.woonzorgtoets.rulebook.model.Wijziging.Getal;
import nl.woonzorgtoets.rulebook.model.Wijziging.Kleiner;
import nl.woonzorgtoets.rulebook.model.Wijziging.Rij;
import nl.woonzorgtoets.rulebook.model.Wijziging.Trede;
import nl.woonzorgtoets.rulebook.model.Zet;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A move of the framework as it can be made in one plan.
 *
 * @param choices what can be chosen, from what changes least to what changes most: codes, or numbers; one, null, where nothing is
 * @param kind what the choices are
 * @param now the number that the plan has; null unless a number is chosen
 */
record Move(Zet zet, List<Object> choices, Kind kind, Object now) {

    enum Kind {
        /** There is nothing to choose. */
        ONE,
        /** Options in their order: as far as is needed. */
        STEPS,
        /** As far as is needed, of many. */
        NUMBERS,
        /** Each does as well as another. */
        ALIKE
    }

    /** The moves that change something in a plan. What is due and not answered is not changed: it has to be answered first. */
    static List<Move> in(Dossier dossier, ObjectNode text, List<Zet> zetten, Vocabulary questions, Set<String> due) {
        return zetten.stream()
                .filter(it -> it.als().isEmpty()
                        || it.als().stream()
                                .anyMatch(all -> all.entrySet().stream()
                                        .allMatch(one -> has(dossier, one.getKey(), one.getValue()))))
                .filter(it -> it.wijzigt().stream().noneMatch(change -> isDue(change, due)))
                .map(it -> of(it, text, questions))
                .filter(it -> !it.choices().isEmpty() && it.changes(text, questions))
                .toList();
    }

    /** Whether they change the same answer, so that they cannot both be made. */
    boolean clashesWith(Move other) {
        Set<String> both = paths();
        both.retainAll(other.paths());
        return !both.isEmpty();
    }

    int steps() {
        return choices.size();
    }

    private Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        for (Wijziging it : zet.wijzigt()) {
            if (it instanceof Rij row) {
                paths.add(row.veld() + row.met());
            } else if (!(it instanceof Erbij) && !(it instanceof Eraf)) {
                paths.add(it.veld());
            }
        }
        return paths;
    }

    private static boolean has(Dossier dossier, String path, Set<String> answers) {
        return dossier.has(path, answers)
                || dossier.answer(path) instanceof Boolean yes && answers.contains(yes.toString());
    }

    private static boolean isDue(Wijziging it, Set<String> due) {
        if (it instanceof Rij row) {
            return due.stream().anyMatch(at -> at.equals("/" + row.veld()) || at.startsWith("/" + row.veld() + "/"));
        }
        String section = "/" + DossierRows.section(it.veld());
        String name = "/" + DossierRows.name(it.veld());
        return due.stream().anyMatch(at -> at.equals(section) || at.startsWith(section + "/") && at.endsWith(name));
    }

    private boolean changes(ObjectNode text, Vocabulary questions) {
        ObjectNode after = text.deepCopy();
        new MoveWriter(after, questions).make(this, steps());
        return !after.equals(text);
    }

    private static Move of(Zet zet, ObjectNode text, Vocabulary questions) {
        Wijziging chooses =
                zet.wijzigt().stream().filter(Wijziging::kiest).findFirst().orElse(null);
        if (chooses instanceof Kleiner) {
            Smaller smaller = smaller(zet);
            int size = smaller.size(text);
            return new Move(zet, down(size, smaller.least(text)), Kind.NUMBERS, size);
        }
        JsonNode answer = chooses == null
                ? null
                : text.path(DossierRows.section(chooses.veld())).get(DossierRows.name(chooses.veld()));
        if (chooses instanceof Trede it) {
            String now = DossierRows.text(answer);
            // What nobody answered, and was perhaps not asked, is not a step lower than something else.
            int at = now == null ? -1 : it.codes().indexOf(now);
            return new Move(
                    zet,
                    at < 0
                            ? List.of()
                            : List.copyOf(it.codes().subList(at + 1, it.codes().size())),
                    Kind.STEPS,
                    null);
        }
        if (chooses instanceof Getal it) {
            BigDecimal number = DossierRows.number(answer);
            boolean up = questions.field(it.veld()).asking().change().allowsUp();
            return new Move(zet, number == null ? List.of() : towards(number, it.tot(), up), Kind.NUMBERS, number);
        }
        if (chooses instanceof Erbij it) {
            List<Object> codes = new ArrayList<>(it.keuzes().keySet());
            if (answer != null) {
                answer.forEach(chosen -> codes.remove(DossierRows.text(chosen)));
            }
            return new Move(zet, codes, Kind.ALIKE, null);
        }
        return new Move(zet, Collections.singletonList(null), Kind.ONE, null);
    }

    /** What gets smaller together. */
    static Smaller smaller(Zet zet) {
        return new Smaller(zet.wijzigt().stream()
                .filter(Kleiner.class::isInstance)
                .map(Kleiner.class::cast)
                .toList());
    }

    private static List<Object> down(int size, int least) {
        return IntStream.rangeClosed(1, size - least)
                .mapToObj(it -> (Object) (size - it))
                .toList();
    }

    /** Whole numbers between what is there and the limit, and the limit itself. */
    private static List<Object> towards(BigDecimal from, BigDecimal limit, boolean up) {
        List<Object> numbers = new ArrayList<>();
        BigDecimal step = up ? BigDecimal.ONE : BigDecimal.ONE.negate();
        BigDecimal next =
                from.setScale(0, up ? RoundingMode.FLOOR : RoundingMode.CEILING).add(step);
        while (next.compareTo(limit) * step.signum() < 0) {
            numbers.add(next);
            next = next.add(step);
        }
        if (from.compareTo(limit) * step.signum() < 0) {
            numbers.add(limit);
        }
        return numbers;
    }
}

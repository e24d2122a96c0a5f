package nl.woonzorgtoets.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.explanation.Gap;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.oordeel.Antwoordpunten;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.Behaald;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.MissingAnswer;
import nl.woonzorgtoets.vocabulary.NotApplicable;

/** What the answers of a dossier give in points to the aspects that follow from answers. */
record AnswerPoints(Dossier dossier) {

    /** By aspect; without those that do not play. */
    Map<String, Behaald> of(List<Aspect> aspects) {
        Map<String, Behaald> points = new LinkedHashMap<>();
        for (Aspect aspect : aspects) {
            Behaald found = of(aspect.uitAntwoorden());
            if (found != null) {
                points.put(aspect.id(), found);
            }
        }
        return points;
    }

    private Behaald of(Antwoordpunten how) {
        List<Answer> answers = answers(how);
        if (answers.stream().anyMatch(Answer::isNotAsked)) {
            return null;
        }
        return answers.stream().anyMatch(Answer::isOpen)
                ? how.open(
                        answers.stream().map(Answer::range).toList(),
                        answers.stream().anyMatch(this::canLapse))
                : how.behaald(
                        answers.stream().map(it -> (BigDecimal) it.value()).toList());
    }

    /** What was looked at, as far as it is known. */
    List<UsedValue> used(Antwoordpunten how) {
        return answers(how).stream()
                .filter(it -> !it.isOpen())
                .map(it -> UsedValue.of(it.fact(), it.field()))
                .toList();
    }

    /** What is not known of it. */
    List<Gap> gaps(Antwoordpunten how) {
        return answers(how).stream()
                .filter(Answer::isOpen)
                .map(it -> new Gap(it.waitsAt(), it.field().label()))
                .toList();
    }

    private List<Answer> answers(Antwoordpunten how) {
        List<Answer> answers = new ArrayList<>();
        for (String path : how.velden()) {
            int dot = path.indexOf('.');
            Fact fact = dossier.single().get(path.substring(0, dot));
            answers.add(new Answer(fact, fact.type().field(path.substring(dot + 1))));
        }
        return answers;
    }

    /** Whether other answers can still make that it is not asked. */
    private boolean canLapse(Answer answer) {
        return answer.isOpen()
                && answer.field().obligation().isConditional()
                && (answer.isWaiting() || isNotDue(answer));
    }

    private boolean isNotDue(Answer answer) {
        return dossier.missing().stream()
                .anyMatch(it -> it.pointer().equals(answer.pointer()) && it.due() == MissingAnswer.Due.NOT_DUE);
    }

    private record Answer(Fact fact, Field field) {

        String pointer() {
            return fact.pointer() + "/" + field.name();
        }

        Object value() {
            return fact.value(field);
        }

        boolean isOpen() {
            return value() == null;
        }

        /** Whether it was answered, and it is not known yet whether that counts. */
        boolean isWaiting() {
            return isOpen() && fact.answered(field) != null;
        }

        /** The place of the answer that is waited for. */
        String waitsAt() {
            return isWaiting() ? fact.origin(field).pointer() : pointer();
        }

        Antwoordpunten.Bereik range() {
            return isOpen()
                    ? new Antwoordpunten.Bereik(field.minimum(), field.maximum())
                    : new Antwoordpunten.Bereik((BigDecimal) value(), (BigDecimal) value());
        }

        boolean isNotAsked() {
            return value() instanceof NotApplicable;
        }
    }
}

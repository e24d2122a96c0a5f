package nl.woonzorgtoets.web.ui.dossiers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.assessment.WhatMatters;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.DossierProblem;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.vocabulary.MissingAnswer;
import nl.woonzorgtoets.vocabulary.NotApplicable;
import nl.woonzorgtoets.vocabulary.Obligation;
import nl.woonzorgtoets.vocabulary.Vocabulary;
import tools.jackson.databind.ObjectWriter;

/** A form as it is now, checked against the questions: what is wrong, what is still open, and the dossier without what is wrong. */
final class CheckedForm {

    private static final ObjectWriter JSON = Json.EXACT.writerWithDefaultPrettyPrinter();

    private final FilledIn filledIn;
    private final Vocabulary vocabulary;
    private final Answers answers;
    private final List<FormProblem> problems;
    private final Map<String, Object> sound;
    private final Dossier dossier;

    CheckedForm(Vocabulary vocabulary, Answers answers) {
        this.vocabulary = vocabulary;
        this.answers = answers;
        this.filledIn = new FilledIn(vocabulary, answers);
        this.problems = new ArrayList<>(filledIn.problems());
        this.sound = copy(filledIn.tree());
        this.dossier = read();
        if (json().length > DossierReader.MOST_BYTES) {
            problems.add(new FormProblem(
                    "dossier", "Het hele dossier", "Dit is te veel tekst. Het mag samen ten hoogste 1 MB zijn."));
        }
    }

    /** Reads again and again, each time without what was wrong, until the rest is sound. */
    private Dossier read() {
        DossierReader reader = new DossierReader(vocabulary);
        while (true) {
            try {
                return reader.readUnfinished(sound);
            } catch (InvalidDossierException e) {
                e.problems().forEach(problem -> problems.add(problem(problem)));
                if (!e.problems().stream()
                        .map(it -> remove(it.pointer()))
                        .toList()
                        .contains(true)) {
                    sound.clear();
                }
            }
        }
    }

    /** The dossier of all that could be read. */
    Dossier dossier() {
        return dossier;
    }

    /** What was typed and cannot stay so. */
    List<FormProblem> problems() {
        return problems;
    }

    /** Without these answers nothing can be judged. */
    List<FormProblem> indispensable() {
        Set<String> follows = new LargerArea(vocabulary).smaller().keySet();
        return dossier.missing().stream()
                .filter(it -> it.field().obligation().indispensable() && !follows.contains(nameAt(it.pointer())))
                .map(it -> new FormProblem(
                        FormProblem.id(nameAt(it.pointer())),
                        it.field().label(),
                        "Vul dit in. Zonder dit antwoord kan niets worden beoordeeld."))
                .toList();
    }

    /** Names of the inputs that make no difference now: open, and asked only when other answers call for it. */
    Set<String> idle() {
        return dossier.facts().stream()
                .filter(fact -> !fact.possible())
                .flatMap(fact -> fact.type().fields().stream()
                        .filter(field -> fact.answered(field) == NotApplicable.NOT_APPLICABLE)
                        .map(field -> nameAt(fact.pointer() + "/" + field.name())))
                .collect(Collectors.toSet());
    }

    /** What was answered and does not count, because other answers make the question irrelevant. */
    List<FormProblem> setAside() {
        return dossier.setAside().stream()
                .map(it -> at(it.pointer(), "Dit antwoord telt niet mee bij uw andere antwoorden."))
                .toList();
    }

    /** What may well be a slip; it counts, and is asked about before the dossier is handed in. */
    List<FormProblem> doubts(List<DossierProblem> doubts) {
        return doubts.stream().map(it -> at(it.pointer(), it.message())).toList();
    }

    private FormProblem at(String pointer, String message) {
        String name = nameAt(pointer);
        Field field = fieldOf(name);
        return new FormProblem(FormProblem.id(name), field == null ? name : filledIn.labelAt(name, field), message);
    }

    private Field fieldOf(String name) {
        return vocabulary.field(name.replaceAll("\\.\\d+", ""));
    }

    /** Names of the inputs that are open and that other answers call for. */
    Set<String> called() {
        return dossier.missing().stream()
                .filter(it -> it.due() == MissingAnswer.Due.RELEVANT)
                .map(it -> nameAt(it.pointer()))
                .collect(Collectors.toSet());
    }

    /**
     * Names of the inputs that are open and make no difference yet.
     *
     * @param matters null as long as there is no verdict: then only what is asked in some cases can wait
     */
    Set<String> waiting(WhatMatters matters) {
        return dossier.missing().stream()
                .filter(it -> !it.field().obligation().indispensable())
                .filter(it -> matters == null
                        ? it.due() == MissingAnswer.Due.NOT_DUE
                                && it.field().obligation().isConditional()
                                && it.field().obligation().kind() != Obligation.Kind.FROM_PHASE
                        : matters.canWait(it.pointer(), it.field()))
                .map(it -> nameAt(it.pointer()))
                .collect(Collectors.toSet());
    }

    /** The dossier as handed in, without what cannot be a value at all. */
    byte[] json() {
        return JSON.writeValueAsBytes(filledIn.tree());
    }

    /** The dossier without what is wrong with it, for a provisional verdict. */
    byte[] soundJson() {
        return JSON.writeValueAsBytes(sound);
    }

    String nameAt(String pointer) {
        return filledIn.nameAt(pointer);
    }

    FormProblem problem(DossierProblem problem) {
        String name = filledIn.nameAt(problem.pointer());
        return at(problem.pointer(), message(name, fieldOf(name), problem.message()));
    }

    /** Codes and forms of JSON say nothing to who fills in a form; what came from a file can have them wrong. */
    private String message(String name, Field field, String message) {
        String typed = String.join(", ", answers.all(name));
        if (field == null || typed.isEmpty()) {
            return message;
        }
        boolean choice = field.type() == FieldType.OPTIE || field.type() == FieldType.OPTIES;
        if (choice && !field.options().keySet().containsAll(answers.all(name))) {
            return "‘" + typed + "’ is geen antwoord op deze vraag. Kies een antwoord dat er staat.";
        }
        return field.type() == FieldType.DATUM
                ? "‘" + typed + "’ is geen datum. Kies een dag, of schrijf hem als 1-7-2026."
                : message;
    }

    @SuppressWarnings("unchecked")
    private boolean remove(String pointer) {
        String[] parts = pointer.substring(1).split("/");
        Object parent = parts.length < 2 ? null : sound.get(parts[0]);
        int last = 1;
        if (parent instanceof List<?> list && parts.length > 2) {
            parent = list.get(Integer.parseInt(parts[1]));
            last = 2;
        }
        return parent instanceof Map<?, ?> map
                ? ((Map<String, Object>) map).remove(parts[last]) != null
                : sound.remove(parts[0]) != null;
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((name, inner) -> copy.put((String) name, copy(inner)));
            return (T) copy;
        }
        return value instanceof List<?> list
                ? (T) new ArrayList<>(list.stream().map(CheckedForm::copy).toList())
                : value;
    }
}

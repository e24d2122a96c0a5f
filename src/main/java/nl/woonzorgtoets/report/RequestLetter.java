package nl.woonzorgtoets.report;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.wording.telling.Request;
import nl.woonzorgtoets.wording.telling.Telling;
import nl.woonzorgtoets.wording.telling.Told.Questions;

/** The request to whoever handed in the plan for what is missing: what it is, by when, and what if not. Nothing else of the verdict. */
record RequestLetter(Telling telling, Request request, String contact) {

    List<Part> parts() {
        String decider = telling.woorden().beslisser().lidwoord() + " " + telling.decider();
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of(
                "Wilt u aanvullen?",
                List.of("U hebt een dossier ingediend over "
                        + telling.woorden().plan().de()
                        + " hierboven. " + request.why() + " Met deze brief vraagt " + decider + " u "
                        + request.please() + "."),
                List.of()));
        parts.add(Part.of(
                "Wat er nodig is",
                List.of(request.asked().intro()),
                points(request.asked().due())));
        parts.add(Part.of("Tot wanneer u de tijd hebt", request.term(), List.of()));
        parts.add(Part.of("Wat als het niet op tijd komt?", request.otherwise(), List.of()));
        parts.add(Part.of(
                "Wat u ook mag aanvullen",
                request.asked().optional().isEmpty()
                        ? List.of()
                        : List.of(request.asked().optionalIntro()),
                points(request.asked().optional())));
        parts.add(Part.of(
                "Wat u niet hoeft te geven",
                request.asked().elsewhere().isEmpty()
                        ? List.of()
                        : List.of(request.asked().elsewhere()),
                List.of()));
        parts.add(Part.of(
                "Vragen?",
                List.of("Neem contact op met " + (contact.isEmpty() ? decider : contact) + ". Noem daarbij nummer "
                        + telling.nummer() + "."),
                List.of()));
        return parts.stream().filter(Part::says).toList();
    }

    private static List<String> points(List<Questions> questions) {
        return questions.stream()
                .flatMap(it -> it.questions().stream().map(question -> it.section() + ": " + question))
                .toList();
    }
}

package nl.woonzorgtoets.web.ui.dossiers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.woonzorgtoets.oordeel.Woorden;
import nl.woonzorgtoets.vocabulary.Antwoorder;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.web.ui.dossiers.FormPage.Part;
import nl.woonzorgtoets.web.ui.dossiers.FormPage.Row;

/**
 * What is asked of one of those who have the answers, to send on.
 *
 * @param code of who has them
 * @param name how those are called
 * @param due what is needed, each question with how it is answered
 * @param welcome what helps, and may stay open
 */
record Request(String code, String name, List<String> due, List<String> welcome) {

    private static final int MOST_OPTIONS = 20;

    /** One for each that has an answer which is still open and matters; what nobody is named for is not in it. */
    static List<Request> all(FormPage form, Provisional provisional, Map<String, Antwoorder> who) {
        var open = provisional.open().stream().map(Provisional.OpenQuestion::id).collect(Collectors.toSet());
        Map<String, Request> requests = new LinkedHashMap<>();
        who.values()
                .forEach(it -> requests.put(
                        it.code(),
                        new Request(
                                it.code(),
                                it.naam(),
                                texts(form, it.code(), Question::isOpen),
                                texts(form, it.code(), q -> !q.isOpen() && !q.isAnswered() && open.contains(q.id())))));
        return requests.values().stream().filter(it -> it.count() > 0).toList();
    }

    public int count() {
        return due.size() + welcome.size();
    }

    /** Ready to send, but for who sends it. */
    public String text(String zaaknummer, Woorden words) {
        String about = words.plan().een() + (zaaknummer == null ? "" : " (zaak " + zaaknummer + ")");
        List<String> parts = new ArrayList<>(List.of(
                "Onderwerp: vragen over " + about,
                "Beste lezer,",
                words.beslisser().hoofdletterDe() + " kijkt naar " + about + ". U weet daar meer van."));
        if (!due.isEmpty()) {
            parts.add("Dit hebben wij van u nodig:\n\n" + numbered(due, 1));
        }
        if (!welcome.isEmpty()) {
            parts.add("Dit helpt ons ook, maar mag open blijven:\n\n" + numbered(welcome, due.size() + 1));
        }
        parts.add(
                "Weet u een antwoord niet, schrijf dat dan op. Stuur stukken mee die uw antwoord laten zien, als u die"
                        + " heeft. Stuur geen gegevens van personen.");
        return String.join("\n\n", parts);
    }

    private static String numbered(List<String> questions, int from) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            lines.add((from + i) + ". " + questions.get(i));
        }
        return String.join("\n\n", lines);
    }

    private static List<String> texts(FormPage form, String code, Predicate<Question> which) {
        List<String> texts = new ArrayList<>();
        for (Part part : form.parts()) {
            for (Row row : part.rows()) {
                row.questions().stream()
                        .filter(it -> code.equals(it.field().asking().wie()) && which.test(it))
                        .forEach(it -> texts.add(text(it.field(), part, row)));
            }
        }
        return texts;
    }

    private static String text(Field field, Part part, Row row) {
        String where =
                part.rows().size() < 2 ? "" : " (" + part.section().label() + ", regel " + (row.index() + 1) + ")";
        String help = field.help() == null ? "" : "\n" + field.help();
        return field.label() + where + help + "\n" + answer(field);
    }

    private static String answer(Field field) {
        String unit = field.unit() == null ? "" : " (" + field.unit() + ")";
        return switch (field.type()) {
            case TEKST -> "Antwoord:";
            case DATUM -> "Antwoord (een datum):";
            case GEHEEL, DECIMAAL -> "Antwoord" + unit + ":";
            case JANEE -> "Antwoord (ja of nee):";
            case OPTIE -> "Kies één antwoord" + options(field);
            case OPTIES -> "Kies alles wat klopt" + options(field);
        };
    }

    private static String options(Field field) {
        return field.options().size() > MOST_OPTIONS
                ? ":"
                : ":\n" + field.options().values().stream().map(it -> "- " + it).collect(Collectors.joining("\n"));
    }
}

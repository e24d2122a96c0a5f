package nl.woonzorgtoets.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Work;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.telling.Request;
import nl.woonzorgtoets.wording.telling.Telling;

/**
 * Texts to send about a case.
 *
 * @param telling as everybody outside may know it
 * @param request what is asked today; null when nothing is
 * @param decided what people decided last; null when they did not
 * @param due what must still come
 * @param link to the case; null when nobody knows the address
 */
record Mails(Telling telling, Request request, Decided decided, List<Work.Due> due, String contact, String link) {

    private static final String DEAR = "Geachte heer of mevrouw,";

    List<Mail> all() {
        List<Mail> mails = new ArrayList<>();
        if (request != null) {
            mails.add(mail("aanvulling", "Vragen wat er ontbreekt", "Graag uw aanvulling: " + about(), asking()));
        }
        mails.add(mail("overdracht", "De zaak overdragen", "Overdracht: " + about(), handOver()));
        mails.add(mail("uitkomst", "De uitkomst laten weten", "Uitkomst van de toets: " + about(), outcome()));
        return mails;
    }

    private static Mail mail(String id, String title, String subject, List<String> paragraphs) {
        return new Mail(
                id,
                title,
                subject,
                paragraphs.stream().filter(it -> !it.isEmpty()).collect(Collectors.joining("\n\n")) + "\n");
    }

    private String about() {
        return telling.numberLabel().toLowerCase(java.util.Locale.ROOT) + " " + telling.zaaknummer();
    }

    private List<String> asking() {
        String asked = request.asked().due().stream()
                .flatMap(it -> it.questions().stream().map(question -> "- " + it.section() + ": " + question))
                .collect(Collectors.joining("\n"));
        return List.of(
                DEAR,
                "U hebt een dossier ingediend: " + telling.subject() + " (" + about() + "). " + request.why(),
                request.asked().intro() + "\n" + asked,
                String.join(" ", request.term()),
                String.join(" ", request.otherwise()),
                "De brief met dit verzoek is de bijlage." + questions(),
                greeting());
    }

    private List<String> handOver() {
        String open = due.stream()
                .filter(it -> it.binnen() == null)
                .map(it -> "- " + it.wat() + ", uiterlijk " + Dutch.day(it.uiterlijk()))
                .collect(Collectors.joining("\n"));
        return List.of(
                "Hallo,",
                "Ik draag een zaak aan je over: " + telling.subject() + " (" + about() + ").",
                "De toets komt uit op: " + Dutch.quoted(telling.name()) + ". "
                        + (decided == null ? "Er is nog niet besloten." : decided.sentence()),
                open.isEmpty() ? "Er staat niets open dat nog moet komen." : "Dit moet nog komen:\n" + open,
                link == null ? "Nummer van de beoordeling: " + telling.nummer() + "." : link,
                "Groet,");
    }

    private List<String> outcome() {
        return Stream.of(
                        DEAR,
                        Dutch.capital(decider()) + " heeft "
                                + telling.woorden().plan().de() + " getoetst: " + telling.subject() + " (" + about()
                                + ").",
                        decided == null
                                ? "De toets komt uit op: " + Dutch.quoted(telling.name()) + ". " + telling.text()
                                        + " Dit is een toets en nog geen besluit."
                                : decided.sentence() + " De toets kwam uit op: " + Dutch.quoted(telling.name()) + ".",
                        "De brief met de redenen is de bijlage." + questions(),
                        greeting())
                .toList();
    }

    private String questions() {
        return " Hebt u vragen? Neem contact op met " + (contact.isEmpty() ? decider() : contact) + ", en noem nummer "
                + telling.nummer() + ".";
    }

    private String decider() {
        return telling.woorden().beslisser().lidwoord() + " " + telling.decider();
    }

    private String greeting() {
        return "Met vriendelijke groet,\n" + telling.capitalDecider();
    }
}

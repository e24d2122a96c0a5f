package nl.woonzorgtoets.wording.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Missing;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.telling.Told.Asked;

/**
 * What is asked of who handed in the plan, on a day: only what they can answer.
 *
 * @param why it is asked: what is missing, what does not fit together, or both, in a sentence
 * @param please what the reader is asked to do with it, from the verb's object on
 * @param asked nothing when nothing is missing that they can give
 * @param last the last day to answer; null when the framework names no term
 * @param term by when, in sentences
 * @param otherwise what happens when it does not come, in sentences
 */
public record Request(
        String why, String please, Asked asked, LocalDate last, List<String> term, List<String> otherwise) {

    /** @param day on which it is asked */
    public static Request of(CaseDocument document, Rulebook rulebook, Secrecy secrecy, LocalDate day) {
        Matter matter = Matter.of(document, rulebook, secrecy);
        Term term = new Term(matter);
        Asked asked = new MissingTexts(matter, false).asked();
        List<Missing> due = matter.assessment().due().stream()
                .filter(it -> matter.elsewhere(it).isEmpty())
                .toList();
        long odd = due.stream().filter(Missing::isExplanation).count();
        return new Request(
                why(due.size() - odd, odd),
                please(due.size() - odd, odd),
                asked,
                term.lastDay(day),
                term.from(day, count(asked)),
                otherwise(matter));
    }

    private static String why(long missing, long odd) {
        String lacking =
                missing == 1 ? "Er ontbreekt een antwoord dat nodig is." : "Er ontbreken antwoorden die nodig zijn.";
        String clashing = "Er zijn antwoorden die niet bij elkaar passen.";
        return missing == 0 && odd == 0
                ? "Er staan nog vragen open."
                : missing == 0 ? clashing : odd == 0 ? lacking : lacking + " " + clashing;
    }

    private static String please(long missing, long odd) {
        return odd == 0
                ? (missing == 1 ? "dat te geven" : missing == 0 ? "die te beantwoorden" : "die te geven")
                : missing == 0 ? "die te verbeteren of uit te leggen" : "dit aan te vullen en te verbeteren";
    }

    public boolean asksNothing() {
        return asked.due().isEmpty();
    }

    private static int count(Asked asked) {
        return asked.due().stream().mapToInt(it -> it.questions().size()).sum();
    }

    /** What the law says of an application does not hold for what is asked beforehand. */
    private static List<String> otherwise(Matter matter) {
        String decider = matter.woorden().beslisser().de();
        List<String> otherwise = new ArrayList<>();
        // The law lets an application be left aside only when it cannot be judged without the answers.
        if (Boolean.TRUE.equals(matter.isApplication()) && matter.assessment().waits()) {
            otherwise.add("Komt de aanvulling niet, of niet op tijd? Dan kan " + decider
                    + " besluiten de aanvraag niet te behandelen (artikel 4:5 van de Algemene wet bestuursrecht).");
            otherwise.add(
                    "Zolang u aanvult, staat de termijn voor het besluit stil: van de dag na deze brief tot de dag waarop de aanvulling er is"
                            + " of de termijn hierboven voorbij is (artikel 4:15 van die wet).");
        } else {
            boolean beforehand = Boolean.FALSE.equals(matter.isApplication());
            otherwise.add((beforehand ? "Dit is een vraag vooraf en geen aanvraag. " : "")
                    + "Komt de aanvulling niet, of niet op tijd? Dan " + new Term(matter).otherwise()
                    + (beforehand && !matter.isTooEarly() && matter.assessment().waits()
                            ? " Dat kan betekenen dat het antwoord open blijft."
                            : ""));
        }
        otherwise.add("Lukt het niet op tijd? Laat het dan vóór die dag aan " + decider + " weten.");
        return otherwise.stream().map(Dutch::capital).toList();
    }
}

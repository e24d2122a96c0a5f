package nl.woonzorgtoets.wording.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.telling.Told.Asked;

/**
 * What is asked of who handed in the plan, on a day: only what they can answer.
 *
 * @param asked nothing when nothing is missing that they can give
 * @param last the last day to answer; null when the framework names no term
 * @param term by when, in sentences
 * @param otherwise what happens when it does not come, in sentences
 */
public record Request(Asked asked, LocalDate last, List<String> term, List<String> otherwise) {

    /** @param day on which it is asked */
    public static Request of(CaseDocument document, Rulebook rulebook, Secrecy secrecy, LocalDate day) {
        Matter matter = Matter.of(document, rulebook, secrecy);
        Term term = new Term(matter);
        Asked asked = new MissingTexts(matter, false).asked();
        return new Request(asked, term.lastDay(day), term.from(day, count(asked)), otherwise(matter));
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
        if (Boolean.TRUE.equals(matter.isApplication())) {
            otherwise.add("Komt de aanvulling niet, of niet op tijd? Dan kan " + decider
                    + " besluiten de aanvraag niet te behandelen (artikel 4:5 van de Algemene wet bestuursrecht).");
            otherwise.add(
                    "Zolang u aanvult, staat de termijn voor het besluit stil: van de dag na deze brief tot de dag waarop de aanvulling er is"
                            + " of de termijn hierboven voorbij is (artikel 4:15 van die wet).");
        } else if (Boolean.FALSE.equals(matter.isApplication())) {
            otherwise.add(
                    "Dit is een vraag vooraf en geen aanvraag. Komt de aanvulling niet, of niet op tijd? Dan antwoordt "
                            + decider + " op wat er nu is. Dat kan betekenen dat het antwoord open blijft.");
        } else {
            otherwise.add("Komt de aanvulling niet, of niet op tijd? Dan gaat " + decider + " uit van wat er nu is.");
        }
        otherwise.add("Lukt het niet op tijd? Laat het dan vóór die dag aan " + decider + " weten.");
        return otherwise.stream().map(Dutch::capital).toList();
    }
}

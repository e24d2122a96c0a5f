package nl.woonzorgtoets.report;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.telling.Telling;
import nl.woonzorgtoets.wording.telling.Told.Fired;

/**
 * The letter: what it chooses of all there is to say, and what it says itself.
 *
 * @param date what the letter is dated
 * @param moment when the case was assessed
 * @param opening what was judged by what, and what the letter is for
 * @param decisions what people decided, oldest first; never mixed up with the verdict
 * @param contact how to talk about it or object
 */
public record Report(
        Telling telling,
        String date,
        Instant moment,
        List<String> opening,
        List<Decided> decisions,
        List<String> contact) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** @param rulebook the one that judged it; null when it cannot be read any more */
    public static Report about(CaseDocument document, Rulebook rulebook, List<Besluit> decisions) {
        Secrecy secrecy = Secrecy.of(document, rulebook);
        Telling telling = Telling.of(document, rulebook, secrecy, !decisions.isEmpty());
        Instant moment = document.envelope().moment();
        return new Report(
                telling,
                Dutch.day(Dutch.dayOf(moment)),
                moment,
                opening(telling),
                Decided.all(decisions.stream().map(it -> it.asFarAs(secrecy)).toList(), telling),
                contact(telling));
    }

    /** The path of the page about the case. */
    public String path() {
        return "/beoordelingen/" + telling.nummer();
    }

    /** By number, so that 6.4 comes before 6.11. */
    public List<Fired> rules() {
        return telling.fired().stream()
                .sorted((one, other) -> inOrder(one.rule()).compareTo(inOrder(other.rule())))
                .toList();
    }

    /** How many rules apply, and how many do not. */
    public String counted() {
        int fired = telling.fired().size();
        return "Op " + telling.woorden().plan().deze()
                + (fired == 1 ? " is één regel" : " zijn " + Dutch.count(fired, "regel", "regels"))
                + " van toepassing. "
                + checked(telling.notFired().size(), fired == 0 ? "" : "andere ");
    }

    private static String checked(int count, String other) {
        return count == 1
                ? "Eén " + other + "regel is nagegaan en geldt niet of is nog open."
                : Dutch.capital(Dutch.count(count)) + " " + other
                        + "regels zijn nagegaan en gelden niet of zijn nog open.";
    }

    private static String inOrder(String rule) {
        return NUMBER.matcher(rule).replaceAll(it -> String.format("%9s", it.group()));
    }

    private static String theDecider(Telling telling) {
        return telling.woorden().beslisser().lidwoord() + " " + telling.decider();
    }

    private static List<String> opening(Telling telling) {
        String by = telling.framework() == null ? "de regels van toen" : telling.framework();
        String subject = Dutch.capital(theDecider(telling)) + " heeft "
                + telling.woorden().plan().de() + " hieronder getoetst aan " + by + "." + addition(telling)
                + " In dit rapport leest u de uitkomst, de redenen en wat er nog moet gebeuren. Het is voor het dossier en"
                + " voor het gesprek met " + telling.woorden().indiener().de() + ".";
        String codes =
                "Dit programma kan de regels van toen niet meer lezen. Daarom staat hier en daar een code in plaats van een"
                        + " woord.";
        return telling.framework() == null ? List.of(subject, codes) : List.of(subject);
    }

    private static String addition(Telling telling) {
        String laag = telling.evidence().laag();
        return laag == null ? "" : " Hierbij gold de aanvulling van " + laag + ".";
    }

    private static List<String> contact(Telling telling) {
        return List.of(
                "Dit rapport bereidt een besluit van "
                        + telling.woorden().beslisser().de()
                        + " voor. Het is zelf geen besluit in de zin van de Algemene wet bestuursrecht. Bezwaar maken tegen dit"
                        + " rapport kan dus niet. In het besluit zelf staat wat iemand kan doen die het er niet mee eens is.",
                "Klopt een gegeven niet, of wilt u over "
                        + telling.woorden().plan().de()
                        + " praten? Neem dan contact op met " + theDecider(telling) + " en noem nummer "
                        + telling.nummer() + ".");
    }
}

package nl.woonzorgtoets.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.archive.Intrekking;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.oordeel.Besluitsoort;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.telling.Essentials;
import nl.woonzorgtoets.wording.telling.InPublic;
import nl.woonzorgtoets.wording.telling.Request;
import nl.woonzorgtoets.wording.telling.Telling;
import nl.woonzorgtoets.wording.telling.Told.Fired;

/**
 * The letter: what it chooses of all there is to say, and what it says itself.
 *
 * @param date what the letter is dated
 * @param moment when the case was assessed
 * @param opening what was judged by what, and what the letter is for
 * @param borders why it is a border case, with what to do; empty when it is none
 * @param decisions what people decided, oldest first; never mixed up with the verdict
 * @param contact how to talk about it or object
 * @param lezer for whom it is written
 * @param withdrawn that the case counts no more and why, in sentences; empty while it does
 * @param day on which the letter asks for something; null when it does not, as is {@code answerBy}
 * @param answerBy the last day to answer; null also when the framework names no term
 * @param parts what a short letter says, in order; empty for the municipality's own file, which says everything
 */
public record Report(
        Telling telling,
        String date,
        Instant moment,
        List<String> opening,
        List<String> borders,
        List<Decided> decisions,
        List<String> contact,
        Lezer lezer,
        List<String> withdrawn,
        LocalDate day,
        LocalDate answerBy,
        List<Part> parts) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /**
     * For the municipality's own file.
     *
     * @param rulebook the one that judged it; null when it cannot be read any more
     */
    public static Report about(CaseDocument document, Rulebook rulebook, List<Besluit> decisions) {
        return about(
                document,
                rulebook,
                new Stand(decisions, null),
                Lezer.DOSSIER,
                Earlier.NONE,
                "",
                List.of(),
                List.of(),
                null);
    }

    /**
     * @param contact whom an applicant can turn to; empty when no one was set
     * @param borders why it is a border case
     * @param possible proposals of which each would make the plan possible
     * @param day on which something is asked for; null: the day of the assessment
     */
    static Report about(
            CaseDocument document,
            Rulebook rulebook,
            Stand stand,
            Lezer lezer,
            Earlier earlier,
            String contact,
            List<String> borders,
            List<String> possible,
            LocalDate day) {
        Secrecy secrecy = Secrecy.of(document, rulebook);
        List<Besluit> known =
                stand.decisions().stream().map(it -> it.asFarAs(secrecy)).toList();
        Telling telling = Telling.of(document, rulebook, secrecy, !known.isEmpty());
        List<String> withdrawn = withdrawn(stand.withdrawn(), lezer, secrecy);
        Request request = lezer != Lezer.AANVULLING
                ? null
                : Request.of(
                        document,
                        rulebook,
                        secrecy,
                        day == null ? Dutch.dayOf(document.envelope().moment()) : day);
        List<Decided> decided = Decided.all(known, telling);
        Instant moment = document.envelope().moment();
        Besluit latest = known.isEmpty() ? null : known.get(known.size() - 1);
        List<Part> parts = switch (lezer) {
            case DOSSIER -> List.of();
            case INITIATIEFNEMER ->
                new ApplicantLetter(
                                telling,
                                Essentials.of(document, rulebook, telling),
                                decided,
                                kind(latest, rulebook),
                                contact,
                                borders,
                                possible)
                        .parts();
            case AANVULLING -> new RequestLetter(telling, request, contact).parts();
            case COLLEGE ->
                new CollegeLetter(
                                telling,
                                Essentials.of(document, rulebook, telling),
                                decided,
                                earlier,
                                borders,
                                withdrawn)
                        .parts();
            case OPENBAAR -> new PublicLetter(telling, InPublic.of(document, rulebook), latest).parts();
        };
        return new Report(
                telling,
                Dutch.day(Dutch.dayOf(moment)),
                moment,
                opening(telling, latest != null),
                borders,
                decided,
                contact(telling, !known.isEmpty()),
                lezer,
                withdrawn,
                request == null ? null : day == null ? Dutch.dayOf(moment) : day,
                request == null ? null : request.last(),
                parts.stream().map(Rounded::of).toList());
    }

    /** What people did with a case: decided on it, or withdrew it. */
    record Stand(List<Besluit> decisions, Intrekking withdrawn) {}

    private static List<String> withdrawn(Intrekking it, Lezer lezer, Secrecy secrecy) {
        return lezer == Lezer.OPENBAAR
                ? Withdrawn.inPublic(it)
                : Withdrawn.all(it == null ? null : it.asFarAs(secrecy));
    }

    /** The day of the letter, where it asks for something; null where it does not. */
    public String dated() {
        return day == null ? null : Dutch.day(day);
    }

    private static Besluitsoort kind(Besluit latest, Rulebook rulebook) {
        return latest == null || rulebook == null
                ? null
                : rulebook.kader().besluiten().stream()
                        .filter(it -> it.code().equals(latest.besluit()))
                        .findFirst()
                        .orElse(null);
    }

    /** What it is about; to everybody no more than that there is a plan. */
    public String title() {
        return lezer == Lezer.OPENBAAR ? telling.woorden().plan().kop() + " " + telling.nummer() : telling.subject();
    }

    public boolean isOnePage() {
        return lezer == Lezer.COLLEGE;
    }

    public boolean isPublic() {
        return lezer == Lezer.OPENBAAR;
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

    private static List<String> opening(Telling telling, boolean decided) {
        String by = telling.framework() == null ? "de regels van toen" : telling.framework();
        String subject = Dutch.capital(theDecider(telling)) + " heeft "
                + telling.woorden().plan().de() + " hieronder getoetst aan " + by + "." + addition(telling)
                + (decided
                        ? " In dit rapport leest u het besluit, de uitkomst van de toets en de redenen. Het is voor het dossier."
                        : " In dit rapport leest u de uitkomst, de redenen en wat er nog moet gebeuren. Het is voor het dossier en"
                                + " voor het gesprek met "
                                + telling.woorden().indiener().de() + ".");
        String codes =
                "Dit programma kan de regels van toen niet meer lezen. Daarom staat hier en daar een code in plaats van een"
                        + " woord.";
        return telling.framework() == null ? List.of(subject, codes) : List.of(subject);
    }

    private static String addition(Telling telling) {
        String laag = telling.evidence().laag();
        return laag == null ? "" : " Hierbij gold de aanvulling van " + laag + ".";
    }

    private static List<String> contact(Telling telling, boolean decided) {
        boolean beforehand = Boolean.FALSE.equals(telling.application());
        return List.of(
                (decided || beforehand
                                ? "Dit rapport is zelf geen besluit"
                                : "Dit rapport bereidt een besluit van "
                                        + telling.woorden().beslisser().de() + " voor. Het is zelf geen besluit")
                        + " in de zin van de Algemene wet bestuursrecht. Bezwaar maken tegen dit rapport kan dus niet. "
                        + (beforehand
                                ? "Het gaat niet over een aanvraag. Ook tegen een antwoord vooraf kan niemand bezwaar maken."
                                : "In het besluit zelf staat wat iemand kan doen die het er niet mee eens is."),
                "Klopt een gegeven niet, of wilt u over "
                        + telling.woorden().plan().de()
                        + " praten? Neem dan contact op met " + theDecider(telling) + " en noem nummer "
                        + telling.nummer() + ".");
    }
}

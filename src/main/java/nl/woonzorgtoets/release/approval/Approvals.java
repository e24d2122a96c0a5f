package nl.woonzorgtoets.release.approval;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.woonzorgtoets.accounts.Persons;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.impact.ImpactJobs;
import nl.woonzorgtoets.release.Author;
import nl.woonzorgtoets.release.Checked;
import nl.woonzorgtoets.release.Checks;
import nl.woonzorgtoets.release.Proposal.Clearance;
import nl.woonzorgtoets.release.ReleaseResult;
import nl.woonzorgtoets.release.approval.RefusedException.Why;
import nl.woonzorgtoets.release.approval.Standing.Stage;
import nl.woonzorgtoets.release.concepts.Concept;
import nl.woonzorgtoets.release.concepts.Concepts;
import nl.woonzorgtoets.release.workbench.CannotWriteException;
import nl.woonzorgtoets.release.workbench.RulesFolder;
import nl.woonzorgtoets.release.workbench.RulesFolders;
import nl.woonzorgtoets.rulebook.Rulebook;

/** The desk at which a concept goes its way: submitted with a reason, approved by another person than made it, activated. */
public final class Approvals {

    private final Concepts concepts;
    private final Checks checks;
    private final Archive archive;
    private final Clock clock;
    private final Measuring measuring;
    private final Submissions submissions;
    private final Releases releases;
    private final SecondPerson second;
    private final Plannings plannings;
    private final Standings standings;
    private final Candidates candidates;

    /** @param folder where the concepts lie */
    public Approvals(
            Path folder,
            Concepts concepts,
            Checks checks,
            Archive archive,
            ImpactJobs impacts,
            RulesFolders folders,
            Persons persons,
            Clock clock) {
        this.concepts = concepts;
        this.checks = checks;
        this.archive = archive;
        this.clock = clock;
        this.measuring = new Measuring(impacts, archive);
        this.submissions = new Submissions(folder);
        this.releases = new Releases(archive);
        this.second = new SecondPerson(persons);
        this.plannings = new Plannings(folder);
        this.standings = new Standings(submissions, plannings, releases, second);
        this.candidates = new Candidates(concepts, checks, folders);
    }

    public Standing standing(Concept concept) {
        return standings.of(concept);
    }

    public List<Standing> standings(List<Concept> several) {
        return standings.of(several);
    }

    /** That this account wants to judge by it. What the account itself did not make, it takes over. */
    public synchronized Standing submit(Concept concept, String account, Wish wish)
            throws RefusedException, CannotWriteException {
        wish.requireReason();
        standings.require(concept, Stage.CONCEPT, Stage.INGEDIEND, Stage.INGETROKKEN);
        if (second.isThere(concept.kader()) && !Persons.isPerson(account)) {
            throw refused(
                    Why.WHO,
                    "Alleen wie een eigen account heeft, kan indienen. Een gedeeld account zegt niet wie het is.");
        }
        Rulebook rulebook = candidates.sound(concept);
        RulesFolder folder = candidates.folder(concept);
        if (!wish.bedoeld()
                && !(folder.release().shifts(rulebook).isEmpty()
                        && folder.release().lost(rulebook).isEmpty())) {
            throw RefusedException.incomplete(
                    "bedoeld",
                    "Bekende dossiers komen anders uit, of er valt iets weg dat fouten voorkomt. Zeg dat het zo bedoeld is.");
        }
        submissions.keep(new Submission(
                concept.nummer(),
                concept.hash(),
                account,
                concept.door(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                wish.reden(),
                wish.beleidsbesluit(),
                wish.verwachting() == null ? measuring.of(rulebook) : wish.verwachting(),
                false));
        return standing(concept);
    }

    /** It is not wanted any more; submitting it again makes it so. */
    public synchronized Standing withdraw(Concept concept) throws RefusedException, CannotWriteException {
        standings.require(concept, Stage.INGEDIEND, Stage.GOEDGEKEURD, Stage.GEPLAND);
        plannings.drop(concept.nummer());
        submissions.keep(submitted(concept).withdrawn());
        return standing(concept);
    }

    /** @param signs whether the approver signs for gevolgen that are not what was expected */
    public synchronized Approval approve(Concept concept, String account, boolean signs) throws RefusedException {
        standings.require(concept, Stage.INGEDIEND, Stage.GOEDGEKEURD, Stage.GEPLAND);
        Submission submission = submitted(concept);
        requireAnother(concept, submission, account);
        Effect found = measuring.of(candidates.sound(concept));
        boolean differs = !found.equals(submission.verwachting());
        if (differs && !signs) {
            throw refused(Why.STATE, different(submission.verwachting(), found));
        }
        Approval approval = new Approval(
                0,
                concept.kader(),
                concept.hash(),
                submission,
                account,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                found,
                differs);
        Entry entry = archive.append(EntryKind.GOEDKEURING, approval.bytes());
        return Approval.of(entry);
    }

    private void requireAnother(Concept concept, Submission submission, String account) throws RefusedException {
        if (!second.mayApprove(account, concept.kader())) {
            throw refused(
                    Why.WHO,
                    "Alleen iemand met een eigen account en de rol beleid kan goedkeuren. Een gedeeld account kan dat nooit.");
        }
        if (new Makers(concepts, releases).of(concept, submission).contains(account)) {
            throw refused(Why.WHO, "U heeft hier zelf aan gewerkt. Een ander moet het goedkeuren.");
        }
        if (!Persons.isPerson(submission.door())) {
            throw refused(
                    Why.STATE,
                    "Dit is ingediend met een gedeeld account: wie dat was, is niet te zien. Laat iemand het onder eigen naam indienen.");
        }
    }

    private static String different(Effect expected, Effect found) {
        return "De gevolgen zijn anders dan verwacht. Verwacht: " + expected.told() + ". Gemeten: " + found.told()
                + ". Teken voor het verschil als het zo goed is.";
    }

    /**
     * From now on new dossiers are judged by it.
     *
     * @param signs whether this account signs for other gevolgen than expected, where there is nobody who could approve
     */
    public synchronized Released activate(Concept concept, String account, boolean signs)
            throws RefusedException, CannotWriteException {
        standings.require(concept, Stage.INGEDIEND, Stage.GOEDGEKEURD, Stage.GEPLAND);
        Rulebook rulebook = agreed(concept, signs);
        Author author = new Author(account, null, submitted(concept).reden());
        Clearance clearance =
                new Clearance(Optional.ofNullable(standing(concept).goedkeuring())
                        .map(Approval::volgnummer)
                        .orElse(null));
        Released released =
                activated(candidates.folder(concept).saving().put(rulebook.files(), author, clearance), concept);
        plannings.drop(concept.nummer());
        return released;
    }

    /** Where it may judge now: nobody has to approve it any more, and its gevolgen are those that were agreed on. */
    private Rulebook agreed(Concept concept, boolean signs) throws RefusedException {
        Optional<Approval> approval = Optional.ofNullable(standing(concept).goedkeuring());
        if (approval.isEmpty() && second.isThere(concept.kader())) {
            throw refused(Why.STATE, "Dit is nog niet goedgekeurd. Dat moet iemand anders doen dan wie het maakte.");
        }
        Rulebook rulebook = candidates.sound(concept);
        Effect found = measuring.of(rulebook);
        Effect agreed = approval.map(Approval::agreed)
                .orElseGet(() -> submissions.of(concept).orElseThrow().verwachting());
        if (!found.equals(agreed) && (approval.isPresent() || !signs)) {
            throw refused(
                    Why.STATE,
                    different(agreed, found)
                            + (approval.isPresent() ? " Daarvoor is een nieuwe goedkeuring nodig." : ""));
        }
        return rulebook;
    }

    /**
     * From that day on new dossiers are judged by it, if its gevolgen are then still those that were agreed on.
     *
     * @param from a day that is still to come
     * @param signs as in {@link #activate}
     */
    public synchronized Standing plan(Concept concept, String account, LocalDate from, boolean signs)
            throws RefusedException, CannotWriteException {
        standings.require(concept, Stage.INGEDIEND, Stage.GOEDGEKEURD, Stage.GEPLAND);
        if (!from.isAfter(CivilDay.of(clock.instant()))) {
            throw RefusedException.incomplete("vanaf", "Kies een dag na vandaag, of laat het nu meteen oordelen.");
        }
        agreed(concept, signs);
        plannings.keep(new Planning(concept.nummer(), concept.hash(), from, account, signs, null));
        return standing(concept);
    }

    /** Activates what was planned for today or before; of what cannot, its page says why, and a person takes it on. */
    public synchronized void activateWhatIsDue() throws CannotWriteException {
        LocalDate today = CivilDay.of(clock.instant());
        for (Planning planning : plannings.all()) {
            if (planning.mislukt() == null && !planning.vanaf().isAfter(today)) {
                try {
                    Concept concept = concepts.find(planning.nummer())
                            .filter(it -> it.hash().equals(planning.hash()))
                            .orElseThrow(() -> refused(Why.STATE, "Dit concept is er niet meer."));
                    activate(concept, planning.door(), planning.verschilGetekend());
                } catch (RefusedException e) {
                    plannings.keep(planning.failed(e.getMessage()));
                }
            }
        }
    }

    private Released activated(ReleaseResult result, Concept concept) throws RefusedException {
        return switch (result.fate()) {
            case ACTIEF -> releases.latest(concept.kader()).orElseThrow();
            case GEWEIGERD -> throw refused(Why.STATE, result.meldingen().get(0).melding());
            case WACHT, NIET_VANZELF ->
                throw refused(Why.STATE, "Het archief kan dit nu niet vastleggen. Probeer het straks opnieuw.");
        };
    }

    /**
     * Makes a concept of a regelset that judged before, and submits it; where nobody could approve, it judges again at once.
     *
     * @param nummer of the release
     */
    public synchronized Standing putBack(String kader, int nummer, String account, String reden)
            throws RefusedException, CannotWriteException {
        Released earlier = releases.of(kader).stream()
                .filter(it -> it.nummer() == nummer)
                .findFirst()
                .orElseThrow(() -> refused(Why.STATE, "Er is geen ingebruikname met dit nummer."));
        Checked checked = checks.of(archive.rules(earlier.hash()).orElseThrow());
        if (!checked.isSound()) {
            throw refused(Why.STATE, "Deze regelset is volgens de regels van nu niet in orde en kan niet terug.");
        }
        Concept concept = concepts.keep(account, checked);
        Wish wish = new Wish(
                reden == null || reden.isBlank() ? null : "Terug naar ingebruikname " + nummer + ": " + reden.strip(),
                null,
                null,
                true);
        Standing standing = submit(concept, account, wish);
        if (!second.isThere(kader)) {
            activate(concept, account, true);
            return standing(concept);
        }
        return standing;
    }

    private Submission submitted(Concept concept) throws RefusedException {
        return submissions.of(concept).orElseThrow(() -> refused(Why.STATE, "Dit concept is nog niet ingediend."));
    }

    private static RefusedException refused(Why why, String message) {
        return RefusedException.of(why, message);
    }
}

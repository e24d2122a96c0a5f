package nl.woonzorgtoets.impact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.Intrekking;
import nl.woonzorgtoets.archive.Zaaknummer;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.document.codec.CaseOutline;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.document.codec.UnreadableCaseException;
import nl.woonzorgtoets.explanation.EvaluatorsDisagreeException;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.vocabulary.TooMuchWorkException;

/** Goes through the archive once, in order: every case of the framework judged by the draft beside the portfolio of its day. */
final class EarlierCases {

    private static final int AT_ONCE = 256;
    private static final String SECRET =
            "Deze zaak heeft geheime antwoorden. Wat een concept daarvan maakt, zou ze kunnen verraden.";

    private static final Set<EntryKind> WHAT_COUNTS =
            EnumSet.of(EntryKind.BEOORDELING, EntryKind.BESLUIT, EntryKind.INTREKKING);

    private final Draft draft;
    private final boolean secrets;
    private final List<Event> events = new ArrayList<>();
    private final List<NotJudged> notJudged = new ArrayList<>();
    private final Map<String, EarlierCase> byNummer = new HashMap<>();

    private EarlierCases(Draft draft, boolean secrets) {
        this.draft = draft;
        this.secrets = secrets;
    }

    /**
     * @param secrets whether cases with secret answers are judged too
     * @param progress told how many cases were
     */
    static EarlierCases in(Archive archive, Draft draft, boolean secrets, LongConsumer progress) {
        EarlierCases cases = new EarlierCases(draft, secrets);
        List<Entry> batch = new ArrayList<>();
        try (Stream<Entry> entries = archive.entries(1)) {
            entries.filter(EarlierCases::counts).forEach(entry -> {
                batch.add(entry);
                if (batch.size() == AT_ONCE) {
                    cases.take(batch);
                    batch.clear();
                    progress.accept(cases.byNummer.size());
                }
            });
        }
        cases.take(batch);
        return cases;
    }

    /** Assessments, besluiten and withdrawals, in order. */
    List<Event> events() {
        return events;
    }

    List<EarlierCase> all() {
        return events.stream().filter(Event::isAssessment).map(Event::of).toList();
    }

    List<NotJudged> notJudged() {
        return notJudged;
    }

    private static boolean counts(Entry entry) {
        return !entry.isDestroyed() && WHAT_COUNTS.stream().anyMatch(entry::is);
    }

    /** A case, or why it is not judged; both when it cannot be and counts as it was. */
    private record Read(EarlierCase earlier, NotJudged problem) {}

    private void take(List<Entry> batch) {
        List<Read> read = batch.parallelStream()
                .map(it -> it.is(EntryKind.BEOORDELING) ? read(it) : null)
                .toList();
        for (int i = 0; i < batch.size(); i++) {
            if (read.get(i) != null) {
                take(read.get(i));
            } else if (batch.get(i).is(EntryKind.BESLUIT)) {
                decided(Json.read(batch.get(i).body(), Besluit.class));
            } else if (batch.get(i).is(EntryKind.INTREKKING)) {
                withdrawn(Json.read(batch.get(i).body(), Intrekking.class));
            }
        }
    }

    private void take(Read it) {
        if (it.problem() != null) {
            notJudged.add(it.problem());
        }
        if (it.earlier() != null) {
            byNummer.put(it.earlier().nummer(), it.earlier());
            events.add(new Event(it.earlier(), null, false));
        }
    }

    private void decided(Besluit besluit) {
        add(besluit.nummer(), besluit.counts(), false);
    }

    private void withdrawn(Intrekking it) {
        boolean mistake = it.soort() == Intrekking.Soort.VERGISSING;
        add(it.nummer(), mistake ? null : false, mistake);
    }

    private void add(String nummer, Boolean besluit, boolean mistake) {
        EarlierCase of = byNummer.get(nummer);
        if (of != null) {
            events.add(new Event(of, besluit, mistake));
        }
    }

    /** Null when it belongs to another framework. */
    private Read read(Entry entry) {
        CaseOutline kept;
        try {
            kept = Codecs.outline(entry.bytes());
        } catch (UnreadableCaseException e) {
            return new Read(null, new NotJudged("volgnummer " + entry.seq(), e.getMessage()));
        }
        if (!kept.kader().equals(draft.rulebook().framework())) {
            return null;
        }
        if (kept.dossier() == null || kept.secret() && !secrets) {
            return asItWas(entry, kept, SECRET);
        }
        try {
            return new Read(judged(entry, kept), null);
        } catch (InvalidDossierException e) {
            return asItWas(
                    entry,
                    kept,
                    "Het dossier past niet bij deze regels: "
                            + e.problems().get(0).pointer() + " "
                            + e.problems().get(0).message());
        } catch (TooMuchWorkException | EvaluatorsDisagreeException e) {
            return asItWas(entry, kept, e.getMessage());
        }
    }

    private EarlierCase judged(Entry entry, CaseOutline kept) throws InvalidDossierException {
        Judgement judgement = draft.judge(kept.dossierBytes(), kept.portfolio());
        Rulebook judging = judgement.rulebook();
        return new EarlierCase(
                entry.seq(),
                kept.nummer(),
                Zaaknummer.same(kept.zaaknummer()),
                kept.regelset(),
                Outcome.of(kept),
                kept.portfolio(),
                Outcome.of(judgement),
                judging.portfolioGroup(judgement.dossier()),
                judging.portfolioContribution(judgement.dossier()));
    }

    private static Read asItWas(Entry entry, CaseOutline kept, String why) {
        EarlierCase it = new EarlierCase(
                entry.seq(),
                kept.nummer(),
                Zaaknummer.same(kept.zaaknummer()),
                kept.regelset(),
                Outcome.of(kept),
                kept.portfolio(),
                null,
                kept.area(),
                kept.contribution());
        return new Read(it, new NotJudged(kept.nummer(), why));
    }
}

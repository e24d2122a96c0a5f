package nl.woonzorgtoets.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.Brief;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.CaseSummary;
import nl.woonzorgtoets.archive.Work;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Evidence;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.document.codec.Rulebooks;
import nl.woonzorgtoets.oordeel.Plaats;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Words;
import nl.woonzorgtoets.wording.telling.Request;

/** Reports on kept cases, in the words of the regelset that judged them. */
public final class Reports {

    /** Of the cases before in the same place no more are looked at than this. */
    private static final int MOST_EARLIER = 500;

    private static final int MOST_DEPARTURES = 3;

    private final Archive archive;
    private final RulebookShelf shelf;
    private final String address;
    private final String contact;
    private final Function<CaseDocument, List<String>> borders;
    private final Function<CaseDocument, List<String>> possible;
    private final String style = new String(LetterPdf.resource("/static/rapport.css"), StandardCharsets.UTF_8);
    private final LetterPage page = new LetterPage();
    private final LetterPdf pdf = new LetterPdf();

    public Reports(Archive archive, RulebookShelf shelf, String address) {
        this(archive, shelf, address, "", kept -> List.of(), kept -> List.of());
    }

    /**
     * @param address where the pages of this installation are found, without a slash at the end; empty when not known
     * @param contact whom an applicant can turn to, as in a sentence; empty when no one was set
     * @param borders what a case lies so close to that it is a border case, in sentences
     * @param possible what would make the plan of a case possible: proposals of which each is enough
     */
    public Reports(
            Archive archive,
            RulebookShelf shelf,
            String address,
            String contact,
            Function<CaseDocument, List<String>> borders,
            Function<CaseDocument, List<String>> possible) {
        this.borders = borders;
        this.possible = possible;
        this.archive = archive;
        this.shelf = shelf;
        this.address = address;
        this.contact = contact;
    }

    /** For the municipality's own file; empty when there is no such case. */
    public Optional<Report> find(String nummer) {
        return find(nummer, Lezer.DOSSIER);
    }

    /** Empty when there is no such case, or nothing to ask for it. */
    public Optional<Report> find(String nummer, Lezer lezer) {
        return find(nummer, lezer, null);
    }

    /** @param day on which something is asked for; null: the day of the assessment */
    public Optional<Report> find(String nummer, Lezer lezer, LocalDate day) {
        return archive.find(nummer)
                .map(kept -> kept.document(Rulebooks.on(shelf)))
                .filter(it -> lezer != Lezer.AANVULLING || asks(it))
                .map(it -> about(it, lezer, day));
    }

    /** For whom there is a letter about a case; nothing when it is not there. */
    public List<Lezer> readers(String nummer) {
        return archive.find(nummer)
                .map(kept -> kept.document(Rulebooks.on(shelf)))
                .map(kept -> Stream.of(Lezer.values())
                        .filter(it -> it != Lezer.AANVULLING || asks(kept))
                        .toList())
                .orElse(List.of());
    }

    /** Whether there is something to ask for: who handed it in can give it, nobody decided, and the case counts. */
    private boolean asks(CaseDocument kept) {
        Rulebook rulebook = rulebook(kept.assessment().evidence());
        return archive.decisions(kept.nummer()).isEmpty()
                && archive.withdrawal(kept.nummer()).isEmpty()
                && !Request.of(
                                kept,
                                rulebook,
                                Secrecy.of(kept, rulebook),
                                Dutch.dayOf(kept.envelope().moment()))
                        .asksNothing();
    }

    /**
     * Texts to send about a case, without what is secret about it.
     *
     * @param due what colleagues still wait for
     * @param today in the Netherlands
     */
    public List<Mail> mails(String nummer, List<Work.Due> due, LocalDate today) {
        return archive.find(nummer)
                .map(kept -> kept.document(Rulebooks.on(shelf)))
                .map(kept -> {
                    Report report = about(kept, Lezer.DOSSIER, today);
                    List<Decided> decided = report.decisions();
                    Rulebook rulebook = rulebook(kept.assessment().evidence());
                    return new Mails(
                                    report.telling(),
                                    asks(kept) ? Request.of(kept, rulebook, Secrecy.of(kept, rulebook), today) : null,
                                    decided.isEmpty() ? null : decided.get(decided.size() - 1),
                                    due,
                                    contact,
                                    address.isEmpty() ? null : address + report.path())
                            .all();
                })
                .orElse(List.of());
    }

    private Report about(CaseDocument kept, Lezer lezer, LocalDate day) {
        Rulebook rulebook = rulebook(kept.assessment().evidence());
        Earlier earlier = lezer == Lezer.COLLEGE ? earlier(kept, rulebook) : Earlier.NONE;
        List<String> close = lezer == Lezer.OPENBAAR ? List.of() : borders.apply(kept);
        Report.Stand stand = new Report.Stand(
                archive.decisions(kept.nummer()),
                archive.withdrawal(kept.nummer()).orElse(null));
        // Once people decided, or withdrew it, it is not for the program to say what would be possible.
        boolean open = lezer == Lezer.INITIATIEFNEMER && stand.decisions().isEmpty() && stand.withdrawn() == null;
        List<String> proposals = open ? possible.apply(kept) : List.of();
        return Report.about(kept, rulebook, stand, lezer, earlier, contact, close, proposals, day);
    }

    /** What was judged before in the same place; of what was decided on it as it is known now. */
    private Earlier earlier(CaseDocument kept, Rulebook rulebook) {
        Plaats place = rulebook == null ? null : rulebook.kader().plaats();
        String name = place == null ? null : new Words(rulebook).searchName(place.veld());
        String here = name == null ? null : kept.found().features().get(name);
        if (here == null) {
            return Earlier.NONE;
        }
        CaseFilter filter = CaseFilter.of(kept.envelope().kader(), Map.of(name, here));
        String own = kept.assessment().zaaknummer();
        List<CaseSummary> before = onePerPlan(archive.search(filter, 0, MOST_EARLIER).cases().stream()
                .filter(it ->
                        Instant.parse(it.moment()).isBefore(kept.envelope().moment()))
                .filter(it -> it.ingetrokken() == null)
                .filter(it -> own == null || !own.equals(it.zaaknummer()))
                .toList());
        Words words = new Words(rulebook);
        return new Earlier(
                rulebook.kader().woorden().plaats().deze(),
                before.size(),
                (int) before.stream().filter(it -> it.besluit() != null).count(),
                before.stream()
                        .filter(it -> Boolean.TRUE.equals(it.afwijkend()))
                        .limit(MOST_DEPARTURES)
                        .map(it -> it.zaaknummer() + ": het oordeel was "
                                + Dutch.quoted(words.oordeel(it.oordeel())) + ", het besluit "
                                + Dutch.quoted(words.besluit(it.besluit())) + ".")
                        .toList());
    }

    /** A plan that was judged again is no other plan: of its cases the one that was decided on last counts, or else the last. */
    private static List<CaseSummary> onePerPlan(List<CaseSummary> newestFirst) {
        Map<String, CaseSummary> plans = new LinkedHashMap<>();
        newestFirst.forEach(it -> plans.merge(
                it.zaaknummer() == null ? it.nummer() : it.zaaknummer(),
                it,
                (newer, older) -> newer.besluit() == null && older.besluit() != null ? older : newer));
        return List.copyOf(plans.values());
    }

    /** Keeps the letter as it is now, as the one that was sent. */
    public Brief send(Report report, String account, Instant now) {
        Map<String, Object> around = forPdf(report);
        around.put("sent", Dutch.day(Dutch.dayOf(now)));
        Brief brief = new Brief(
                report.telling().nummer(),
                0,
                Dutch.dayOf(now).toString(),
                report.lezer().word(),
                page.write(report, around),
                account,
                now.truncatedTo(ChronoUnit.MICROS).toString());
        archive.send(brief);
        expect(report, brief.datum());
        List<Brief> sent = archive.letters(brief.nummer());
        return sent.get(sent.size() - 1);
    }

    /** Of what was asked for, colleagues see by when it must be there. */
    private void expect(Report report, String day) {
        if (report.answerBy() != null && report.telling().zaaknummer() != null) {
            archive.find(report.telling().nummer())
                    .map(it -> it.document(Rulebooks.on(shelf)).envelope().kader())
                    .ifPresent(kader -> archive.work()
                            .expect(
                                    Work.Of.zaak(kader, report.telling().zaaknummer()),
                                    "Antwoord op het verzoek om aanvulling van " + Dutch.day(day),
                                    report.answerBy()));
        }
    }

    /** The letters that were sent, oldest first. */
    public List<Brief> sent(String nummer) {
        return archive.letters(nummer);
    }

    /** Empty when there is no such case, or no such letter about it. */
    public Optional<Brief> sent(String nummer, String versie) {
        return archive.letters(nummer).stream()
                .filter(it -> String.valueOf(it.versie()).equals(versie))
                .findFirst();
    }

    /** The letter as it was sent, from what was kept of it. */
    public byte[] pdf(Brief brief) {
        return pdf.write(brief.tekst(), Instant.parse(brief.moment()));
    }

    /**
     * The letter as a page.
     *
     * @param root path before every path of this service, mostly empty
     * @param here address by which the reader came, for when none is set
     */
    public String html(Report report, String root, String here) {
        Map<String, Object> around = around(report, address.isEmpty() ? here : address);
        around.put("root", root);
        around.put("pdf", false);
        return page.write(report, around);
    }

    /** The letter as PDF/A-2a and PDF/UA-1; the same bytes for the same case and decisions. */
    public byte[] pdf(Report report) {
        return pdf.write(page.write(report, forPdf(report)), report.moment());
    }

    private Map<String, Object> forPdf(Report report) {
        Map<String, Object> around = around(report, address);
        around.put("pdf", true);
        around.put("style", style);
        return around;
    }

    private Map<String, Object> around(Report report, String base) {
        Map<String, Object> around = new HashMap<>();
        around.put("link", base.isEmpty() ? null : base + report.path());
        around.put(
                "qr",
                new QrCode(
                        base.isEmpty()
                                ? "Woonzorgtoets " + report.telling().nummer() + " "
                                        + report.telling().evidence().regelset()
                                : base + report.path()));
        return around;
    }

    /** Null when this version can no longer read it. */
    private Rulebook rulebook(Evidence judgedBy) {
        return shelf.readable(judgedBy.regelset()).map(judgedBy::van).orElse(null);
    }
}

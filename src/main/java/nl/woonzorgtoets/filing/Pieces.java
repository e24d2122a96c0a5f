package nl.woonzorgtoets.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.archive.Brief;
import nl.woonzorgtoets.archive.Intrekking;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.report.Lezer;
import nl.woonzorgtoets.report.Reports;

/** Gathers what there is of a case: letters, what was sealed, and what people decided. */
final class Pieces {

    private final KeptCase kept;
    private final CaseDocument document;
    private final Secrecy secrecy;
    private final boolean all;
    private final Instant changed;
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * @param all whether who asks may know what is secret
     * @param changed when people last did something with the case
     */
    Pieces(KeptCase kept, CaseDocument document, Secrecy secrecy, boolean all, Instant changed) {
        this.kept = kept;
        this.document = document;
        this.secrecy = secrecy;
        this.all = all;
        this.changed = changed;
    }

    List<Piece> all() {
        return List.copyOf(pieces);
    }

    /** Letters as they would be now, and those that were sent as they were. */
    void letters(Reports reports) {
        letter(reports, Lezer.DOSSIER, "rapport", "Rapport over de beoordeling", Vertrouwelijkheid.ZAAKVERTROUWELIJK);
        letter(reports, Lezer.COLLEGE, "college", "Eén bladzijde voor wie besluit", Vertrouwelijkheid.INTERN);
        letter(reports, Lezer.OPENBAAR, "openbaar", "Versie voor iedereen", Vertrouwelijkheid.OPENBAAR);
        List<Brief> sent = reports.sent(kept.nummer());
        if (sent.stream().noneMatch(it -> it.lezer().equals(Lezer.INITIATIEFNEMER.word()))) {
            reports.find(kept.nummer(), Lezer.INITIATIEFNEMER)
                    .ifPresent(it -> pieces.add(pdf(
                                    "concept-initiatiefnemer",
                                    "Brief aan wie het indiende",
                                    reports.pdf(it),
                                    Vertrouwelijkheid.ZAAKVERTROUWELIJK)
                            .asConcept()));
        }
        sent.forEach(it -> pieces.add(sent(it, reports.pdf(it))));
    }

    private void letter(Reports reports, Lezer lezer, String name, String title, Vertrouwelijkheid openness) {
        reports.find(kept.nummer(), lezer).ifPresent(it -> pieces.add(pdf(name, title, reports.pdf(it), openness)));
    }

    private Piece pdf(String name, String title, byte[] content, Vertrouwelijkheid openness) {
        return Piece.of(name, title, content, Formaat.PDF, openness, changed);
    }

    private static Piece sent(Brief it, byte[] content) {
        Vertrouwelijkheid openness = it.lezer().equals(Lezer.OPENBAAR.word())
                ? Vertrouwelijkheid.OPENBAAR
                : it.lezer().equals(Lezer.COLLEGE.word())
                        ? Vertrouwelijkheid.INTERN
                        : Vertrouwelijkheid.ZAAKVERTROUWELIJK;
        return Piece.of(
                        "brief-" + it.versie(),
                        "Verstuurde brief " + it.versie() + " (" + it.lezer() + ")",
                        content,
                        Formaat.PDF,
                        openness,
                        Instant.parse(it.moment()))
                .sentOn(LocalDate.parse(it.datum()));
    }

    /** Byte for byte as they are kept. What is not told to everybody is left out, or is marked as secret. */
    void sealed() {
        boolean together = secrecy.applies() && document.secrets().answers().isEmpty();
        if (all || !together) {
            json(
                    "beoordeling",
                    "De beoordeling zoals zij verzegeld is",
                    kept.body(),
                    together ? Vertrouwelijkheid.GEHEIM : Vertrouwelijkheid.VERTROUWELIJK);
        }
        if (all && kept.bytes().secret() != null) {
            json(
                    "geheim",
                    "De antwoorden die geheim zijn",
                    kept.bytes().secret().content(),
                    Vertrouwelijkheid.GEHEIM);
        }
        boolean told = all && secrecy.applies();
        json(
                "dossier",
                told || !secrecy.applies() ? "Het dossier zoals het is ingediend" : "Het dossier zonder wat geheim is",
                all ? document.dossierBytes() : secrecy.dossier(document),
                told ? Vertrouwelijkheid.GEHEIM : Vertrouwelijkheid.VERTROUWELIJK);
    }

    private void json(String name, String title, byte[] content, Vertrouwelijkheid openness) {
        pieces.add(Piece.of(
                name,
                title,
                content,
                Formaat.JSON,
                openness,
                document.envelope().moment()));
    }

    /** In the words of people there can be what is secret. */
    void decisions(List<Besluit> decisions, Intrekking withdrawn) {
        Vertrouwelijkheid openness =
                all && secrecy.applies() ? Vertrouwelijkheid.GEHEIM : Vertrouwelijkheid.VERTROUWELIJK;
        for (int i = 0; i < decisions.size(); i++) {
            Besluit it = all ? decisions.get(i) : decisions.get(i).asFarAs(secrecy);
            pieces.add(Piece.of(
                            "besluit-" + (i + 1),
                            "Besluit " + (i + 1) + ", met wat erop volgde",
                            FilingJson.bytes(it),
                            Formaat.JSON,
                            openness,
                            Instant.parse(it.moment()))
                    .by(it.functie()));
        }
        if (withdrawn != null) {
            Intrekking it = all ? withdrawn : withdrawn.asFarAs(secrecy);
            pieces.add(Piece.of(
                    "intrekking",
                    "Waarom de beoordeling is ingetrokken",
                    FilingJson.bytes(it),
                    Formaat.JSON,
                    openness,
                    Instant.parse(it.moment())));
        }
    }
}

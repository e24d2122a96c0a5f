package nl.woonzorgtoets.prestaties;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.NewCase;
import nl.woonzorgtoets.archive.TakenIn;
import nl.woonzorgtoets.base.Sha256;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.Evidence;

/** Keeps plans that were judged before under other numbers, without judging them again: everything else of a case is done. */
final class SamePlans {

    /** As many as fit in memory with all that is told about them. */
    private static final int MOST = 200;

    private final List<CaseDocument> judged = new ArrayList<>();
    private final Archive archive;
    private final Random random;

    SamePlans(Archive archive, Random random) {
        this.archive = archive;
        this.random = random;
    }

    boolean isEmpty() {
        return judged.isEmpty();
    }

    void clear() {
        judged.clear();
    }

    void add(CaseDocument it) {
        if (judged.size() < MOST) {
            judged.add(it);
        } else {
            judged.set(random.nextInt(MOST), it);
        }
    }

    /** Takes one in; the answer waits for the disk. */
    Supplier<CaseDocument> under(int zaak, Instant moment) {
        CaseDocument it = judged.get(random.nextInt(judged.size()));
        String zaaknummer = Plannen.zaaknummer(zaak);
        String dossier = it.dossier().replace(it.assessment().zaaknummer(), zaaknummer);
        Envelope envelope = Envelope.now(it.envelope().kader(), null, moment, it.envelope().account(), null);
        CaseDocument other = new CaseDocument(
                envelope,
                dossier,
                it.portfolio(),
                it.contribution(),
                it.found(),
                it.secrets(),
                of(it.assessment(), zaaknummer, dossier));
        TakenIn taken = archive.takeIn(new NewCase(other));
        return () -> other.numbered(taken.onDisk().nummer());
    }

    private static Assessment of(Assessment it, String zaaknummer, String dossier) {
        Evidence evidence = new Evidence(
                it.evidence().regelset(),
                it.evidence().peildatum(),
                Sha256.hex(dossier),
                it.evidence().laag());
        return new Assessment(
                zaaknummer,
                it.oordeel(),
                it.haalbaar(),
                it.rechtskracht(),
                it.beslissend(),
                it.score(),
                it.klasse(),
                it.criteria(),
                it.aspects(),
                it.findings(),
                it.notFired(),
                it.missing(),
                it.conditions(),
                it.signals(),
                it.cautions(),
                it.amounts(),
                evidence);
    }
}

package nl.woonzorgtoets.web.api;

import java.time.Instant;
import nl.woonzorgtoets.archive.Intrekking;
import nl.woonzorgtoets.archive.Vervolg;
import nl.woonzorgtoets.document.view.Besluit;

/** Decisions by the names of the API. */
final class DecisionView {

    private DecisionView() {}

    static Besluit of(nl.woonzorgtoets.archive.Besluit it) {
        return new Besluit(
                it.nummer(),
                it.besluit(),
                it.positief(),
                it.afwijkend(),
                it.datum(),
                it.orgaan(),
                it.functie(),
                it.namens(),
                it.motivering(),
                it.grond(),
                it.paragraaf(),
                it.belangen(),
                it.bijzondereOmstandigheden(),
                it.bezoekDatum(),
                it.bezoekUitkomst(),
                it.zienswijzen(),
                it.aanvullingGevraagd(),
                it.aanvullingTot(),
                it.bekendmakenTot(),
                it.voorwaarden().stream()
                        .map(voorwaarde -> new Besluit.BesluitVoorwaarde(
                                voorwaarde.tekst(),
                                voorwaarde.datum(),
                                voorwaarde.stand().name()))
                        .toList(),
                it.vervolg().stream().map(DecisionView::of).toList(),
                it.door(),
                Instant.parse(it.moment()));
    }

    static nl.woonzorgtoets.document.view.Intrekking of(Intrekking it) {
        return new nl.woonzorgtoets.document.view.Intrekking(
                it.soort().name(), it.reden(), it.vervangenDoor(), it.door(), Instant.parse(it.moment()));
    }

    private static Besluit.Vervolg of(Vervolg it) {
        return new Besluit.Vervolg(
                it.tekst(),
                it.standen().stream()
                        .map(stand -> new Besluit.Stand(
                                stand.voorwaarde(), stand.stand().name()))
                        .toList(),
                it.door(),
                Instant.parse(it.moment()));
    }
}

package nl.woonzorgtoets.filing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.archive.Intrekking;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.archive.Vervolg;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.document.codec.Rulebooks;
import nl.woonzorgtoets.report.Reports;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.wording.Words;
import nl.woonzorgtoets.wording.telling.Telling;

/** Makes the folder of a case when somebody asks for it; it is kept nowhere. */
public final class Zaakmappen {

    private final Archive archive;
    private final RulebookShelf shelf;
    private final Reports reports;
    private final FilingSettings settings;

    public Zaakmappen(Archive archive, RulebookShelf shelf, Reports reports, FilingSettings settings) {
        this.archive = archive;
        this.shelf = shelf;
        this.reports = reports;
        this.settings = settings;
    }

    /**
     * Empty when there is no such case.
     *
     * @param all whether who asks may know all of it: then what is secret is a piece of its own
     */
    public Optional<Zaakmap> find(String nummer, boolean all) {
        return archive.find(nummer).map(it -> folder(it, all));
    }

    private Zaakmap folder(KeptCase kept, boolean all) {
        CaseDocument document = kept.document(Rulebooks.on(shelf));
        Rulebook rulebook = shelf.readable(document.assessment().evidence().regelset())
                .map(document.assessment().evidence()::van)
                .orElse(null);
        Secrecy secrecy = Secrecy.of(document, rulebook);
        List<Besluit> decisions = archive.decisions(kept.nummer());
        Intrekking withdrawn = archive.withdrawal(kept.nummer()).orElse(null);
        Instant changed = changed(document, decisions, withdrawn);
        Pieces pieces = new Pieces(kept, document, secrecy, all, changed);
        pieces.letters(reports);
        pieces.sealed();
        pieces.decisions(decisions, withdrawn);
        Telling telling = Telling.of(document, rulebook, secrecy, !decisions.isEmpty());
        return new Zaakmap(zaak(document, rulebook, telling, changed), pieces.all());
    }

    private Zaak zaak(CaseDocument document, Rulebook rulebook, Telling telling, Instant changed) {
        String kader = document.envelope().kader();
        return new Zaak(
                document.nummer(),
                document.assessment().zaaknummer(),
                telling.subject(),
                telling.decider(),
                settings.archiefvormer().isEmpty() ? telling.capitalDecider() : settings.archiefvormer(),
                settings.bronorganisatie(area(document, rulebook)),
                settings.informatieobjecttype().isEmpty() ? null : settings.informatieobjecttype(),
                settings.auteur(),
                kader,
                rulebook == null ? kader : rulebook.kader().naam(),
                document.envelope().moment(),
                changed,
                telling.documents());
    }

    /** The answer to where the place lies; null when cases are not found by it. */
    private static String area(CaseDocument document, Rulebook rulebook) {
        String name = rulebook == null || rulebook.kader().plaats() == null
                ? null
                : new Words(rulebook).searchName(rulebook.kader().plaats().binnen());
        return name == null ? null : document.found().features().get(name);
    }

    private static Instant changed(CaseDocument document, List<Besluit> decisions, Intrekking withdrawn) {
        return Stream.of(
                        Stream.of(document.envelope().moment()),
                        decisions.stream().map(it -> Instant.parse(it.moment())),
                        decisions.stream()
                                .flatMap(it -> it.vervolg().stream())
                                .map(Vervolg::moment)
                                .map(Instant::parse),
                        Stream.ofNullable(withdrawn).map(it -> Instant.parse(it.moment())))
                .flatMap(it -> it)
                .max(Instant::compareTo)
                .orElseThrow();
    }
}

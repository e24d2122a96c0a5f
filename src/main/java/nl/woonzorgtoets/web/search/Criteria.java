package nl.woonzorgtoets.web.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CaseOrder;
import nl.woonzorgtoets.archive.KeptRules;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.search.Criterion.Choice;
import nl.woonzorgtoets.web.search.Criterion.Kind;
import nl.woonzorgtoets.wording.Borders;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Words;
import org.springframework.stereotype.Component;

/** By what cases are found, with what there is to choose from in the words of the active regelset. */
@Component
public class Criteria {

    static final String BORDER = "grensgeval";
    static final String NEAR = "grens";
    static final String WITHDRAWN = "ingetrokken";

    private final RulebookShelf shelf;
    private final Archive archive;
    private final Clock clock;
    private final List<Criterion> fixed;

    Criteria(RulebookShelf shelf, Archive archive, Clock clock) {
        this.clock = clock;
        this.shelf = shelf;
        this.archive = archive;
        this.fixed = List.of(
                Criterion.of("zoek", "Nummer of zaaknummer", Kind.TEXT, "Deel van het nummer of van het zaaknummer."),
                Criterion.of("zaaknummer", "Zaaknummer", Kind.TEXT, "Precies dit zaaknummer."),
                Criterion.of(
                        "kader", "Toetsingskader", Kind.CODE, "Sleutel van het kader dat oordeelde.", this::frameworks),
                Criterion.of("van", "Beoordeeld vanaf", Kind.DAY, "Beoordeeld op of na deze dag, in Nederlandse tijd."),
                Criterion.of(
                        "tot",
                        "Beoordeeld tot en met",
                        Kind.DAY,
                        "Beoordeeld op of voor deze dag, in Nederlandse tijd."),
                Criterion.of("oordeel", "Oordeel", Kind.CODE, "Code van het oordeel.", this::oordelen),
                Criterion.of(
                        Decision.NAME,
                        "Besluit",
                        Kind.CHOICE,
                        "GEEN, WEL, AFWIJKEND of GELIJK; een andere manier om besloten en afwijkend te vragen.",
                        Decision::choices),
                Criterion.of(Decision.DECIDED, "Besluit", Kind.YES_NO, "Of er een besluit is."),
                Criterion.of(
                        Decision.DEPARTS,
                        "Besluit",
                        Kind.YES_NO,
                        "Of het laatste besluit afwijkt van het oordeel. Zonder besluit geldt geen van beide."),
                Criterion.of(
                        CautionChoice.NAME,
                        "Kanttekening",
                        Kind.CHOICE,
                        "MET of ZONDER kanttekening bij het oordeel, of met een kanttekening van deze soort."
                                + " NIET_VASTGELEGD: een zaak van de eerste versie, die dat nog niet bijhield.",
                        CautionChoice::all),
                Criterion.of(
                        BORDER,
                        "Grensgeval",
                        Kind.YES_NO,
                        "Of een cijfer dat een beetje afwijkt, het oordeel had veranderd. Van een zaak waarvan de regels niet meer"
                                + " te lezen zijn, is dat niet te zeggen."),
                Criterion.of(
                        NEAR,
                        "Dicht bij grens",
                        Kind.CODE,
                        "Grensgeval door deze grens: de naam van een drempel, klasse:NAAM, criterium:ID of signalen.",
                        this::borders),
                Criterion.of(
                        WITHDRAWN,
                        "Ingetrokken",
                        Kind.YES_NO,
                        "Of de zaak is ingetrokken; zij blijft in het archief en telt nergens meer mee."),
                Criterion.of(
                        SearchReader.RULE, "Regel die geldt", Kind.CODE, "Nummer van een regel die gold.", this::rules),
                Criterion.of(
                        "regelset",
                        "Beoordeeld met regelset",
                        Kind.CODE,
                        "Nummer van de regelset die oordeelde.",
                        this::regelsets),
                Criterion.of(SearchForm.ORDER, "Volgorde", Kind.CHOICE, "In welke volgorde.", this::orders));
    }

    /** Those of the active regelset; the words of a case are in its own. */
    public Words words() {
        return new Words(shelf.current().orElse(null));
    }

    /** What every framework has, in the order in which it is told. */
    List<Criterion> fixed() {
        return fixed;
    }

    /** Answers, as the active framework declares them, and after it the others in the archive. */
    public List<Criterion> features() {
        Map<String, Criterion> features = new LinkedHashMap<>();
        rulebooks()
                .flatMap(it -> new FeatureReader(it).criteria())
                .forEach(it -> features.merge(it.name(), it, Criterion::and));
        return List.copyOf(features.values());
    }

    public List<Criterion> all() {
        return Stream.concat(fixed.stream(), features().stream()).toList();
    }

    /** One that every framework has. */
    public Criterion named(String name) {
        return fixed.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    /** The frameworks that judge or have judged. */
    private List<Choice> frameworks() {
        return rulebooks()
                .map(it -> new Choice(it.framework(), it.kader().naam()))
                .toList();
    }

    /** The active regelsets, and of each other framework the one that judged last. */
    private Stream<Rulebook> rulebooks() {
        Map<String, String> newest = archive.audit().newestRegelsets();
        active().map(Rulebook::framework).forEach(newest::remove);
        return Stream.concat(
                active(), newest.values().stream().map(shelf::readable).flatMap(Optional::stream));
    }

    private Stream<Rulebook> active() {
        return shelf.all().stream().map(RulebookShelf.Active::rulebook);
    }

    private List<Choice> oordelen() {
        Map<String, Choice> verdicts = new LinkedHashMap<>();
        rulebooks()
                .flatMap(it -> it.kader().oordelen().stream())
                .forEach(it -> verdicts.putIfAbsent(it.code(), new Choice(it.code(), it.naam())));
        return List.copyOf(verdicts.values());
    }

    private List<Choice> orders() {
        boolean places = rulebooks().anyMatch(it -> it.kader().plaats() != null);
        return Arrays.stream(CaseOrder.values())
                .filter(it -> it != CaseOrder.PLEK || places)
                .map(it -> new Choice(it.name(), label(it)))
                .toList();
    }

    private static String label(CaseOrder order) {
        return switch (order) {
            case NIEUWSTE -> "Nieuwste eerst";
            case OUDSTE -> "Oudste eerst";
            case ZAAKNUMMER -> "Op zaaknummer";
            case PLEK -> "Op plek";
            case PEILDATUM -> "Nieuwste peildatum eerst";
        };
    }

    private List<Choice> borders() {
        LocalDate today = CivilDay.of(clock.instant());
        return active().flatMap(it -> Borders.of(it, today).stream())
                .map(it -> new Choice(it.naam(), it.label()))
                .distinct()
                .toList();
    }

    private List<Choice> rules() {
        return active().flatMap(it -> Stream.concat(Stream.of(it), it.lagen().stream()))
                .flatMap(it -> it.rules().stream())
                .map(rule -> new Choice(rule.id(), rule.id() + " " + rule.title()))
                .distinct()
                .toList();
    }

    /** Newest first. */
    private List<Choice> regelsets() {
        Set<String> active = active().map(Rulebook::hash).collect(Collectors.toSet());
        List<Choice> choices = new ArrayList<>();
        archive.regelsets().forEach(it -> choices.add(regelset(it, active)));
        Collections.reverse(choices);
        return choices;
    }

    private static Choice regelset(KeptRules kept, Set<String> active) {
        int colon = kept.hash().indexOf(':');
        String number = kept.hash().substring(colon + 1, Math.min(kept.hash().length(), colon + 13));
        String since = active.contains(kept.hash()) ? "Actief, van " : "Van ";
        return new Choice(kept.hash(), since + Dutch.moment(kept.at()) + ", nummer " + number);
    }
}

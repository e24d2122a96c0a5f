package nl.woonzorgtoets.web.ui.archief;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.woonzorgtoets.oordeel.Plaats;
import nl.woonzorgtoets.oordeel.Woorden;
import nl.woonzorgtoets.oordeel.Woorden.Woord;
import nl.woonzorgtoets.region.RegionMonitor;
import nl.woonzorgtoets.region.Trend;
import nl.woonzorgtoets.region.WijkFigures;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.web.search.Criterion.Choice;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Words;
import org.springframework.stereotype.Component;

/** What can be counted of the wijken, and how they are called in the active regelset. */
@Component
record Wijken(RegionMonitor monitor, RulebookShelf shelf) {

    private static final String PORTFOLIO = "Portefeuille";
    private static final String UNKNOWN = "onbekend";

    record Read(WijkForm form, Trend trend) {}

    /** What was asked for, with the counts that it asks for. */
    Read read(Map<String, String> parameters) {
        Trend[] read = new Trend[1];
        WijkForm form = WijkForm.read(
                parameters, names(), asked -> read[0] = monitor.trend(framework(), asked.measure(), asked.period()));
        return new Read(form, read[0]);
    }

    List<Choice> measures() {
        return names().stream().map(it -> new Choice(it, measure(it))).toList();
    }

    String measure(String name) {
        return new Words(shelf.current().orElse(null)).field(PORTFOLIO, name);
    }

    String name(String code) {
        return place().map(it -> it.options().get(code)).orElse(code);
    }

    /** Empty when the active regelset does not know the wijk. */
    String gemeente(String code) {
        return place().map(Field::belongsTo)
                .map(it -> label(it.path(), it.parentOf().get(code)))
                .orElse("");
    }

    /** How the active regelset calls a place. */
    Woord word() {
        return shelf.current().map(it -> it.kader().woorden().plaats()).orElse(Woorden.GEWOON.plaats());
    }

    /** How the active regelset calls a plan. */
    Woord plan() {
        return new Words(shelf.current().orElse(null)).woorden().plan();
    }

    /** Whether the active regelset adds anything up per place. */
    boolean areCounted() {
        return shelf.current().map(Rulebook::portfolioQuestion).isPresent();
    }

    /** By which name cases are searched for their place; null when they are not. */
    String searchName() {
        return new Words(shelf.current().orElse(null))
                .searchName(shelf.current().map(Rulebook::portfolioQuestion).orElse(null));
    }

    /** The names of the figures that are shown of each place. */
    List<String> figures() {
        return shelf.current().map(Wijken::figures).orElse(List.of());
    }

    /**
     * The figures of one place, as many as have a name.
     *
     * @param known null or without figures: none of them
     */
    List<String> figures(WijkFigures known) {
        return known == null || known.figures().isEmpty()
                ? figures().stream().map(it -> UNKNOWN).toList()
                : known.figures().stream()
                        .map(it -> it == null ? UNKNOWN : Dutch.number(it))
                        .toList();
    }

    private static List<String> figures(Rulebook rulebook) {
        Plaats place = rulebook.kader().plaats();
        return place == null
                ? List.of()
                : place.cijfers().stream()
                        .map(it ->
                                rulebook.vocabulary().factTypes().get(it.feit()).field(it.veld()))
                        .map(it -> it.label().split(", ")[0])
                        .toList();
    }

    /** Whether some figure of a place is held against a threshold. */
    boolean areCompared() {
        return shelf.current()
                .map(it -> it.kader().plaats())
                .filter(it -> it.cijfers().stream().anyMatch(figure -> figure.drempel() != null))
                .isPresent();
    }

    /** How the larger area of a place is called; empty when there is none. */
    String within() {
        return place().map(Field::belongsTo)
                .flatMap(it ->
                        shelf.current().map(rulebook -> rulebook.vocabulary().field(it.path())))
                .map(Field::label)
                .orElse("");
    }

    /** Counts are of one framework: the active one. */
    private String framework() {
        return shelf.current().map(Rulebook::framework).orElse("");
    }

    private Optional<Field> place() {
        return shelf.current().map(it -> it.vocabulary().field(it.portfolioQuestion()));
    }

    private String label(String path, String code) {
        return shelf.current()
                .map(it -> it.vocabulary().field(path).options().getOrDefault(code, code))
                .orElse(code);
    }

    /** In the order in which the regelset names them. */
    private List<String> names() {
        List<String> order = shelf.current()
                .map(Rulebook::vocabulary)
                .map(it -> it.factTypes().get(PORTFOLIO))
                .map(type -> type.fields().stream().map(Field::name).toList())
                .orElse(List.of());
        return monitor.measures(framework()).stream()
                .sorted(Comparator.comparing(name -> order.contains(name) ? order.indexOf(name) : order.size()))
                .toList();
    }
}

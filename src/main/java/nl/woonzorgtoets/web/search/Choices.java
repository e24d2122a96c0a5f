package nl.woonzorgtoets.web.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CaseOrder;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.rulebook.NoActiveRulebookException;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Words;
import org.springframework.stereotype.Component;

/** What there is to choose from, in the words of the active regelset. */
@Component
public class Choices {

    /** How the archive calls the larger and the smaller area of a case. */
    static final String GEMEENTE = "gemeente";

    static final String WIJK = "wijkcode";

    private final RulebookShelf shelf;
    private final Archive archive;

    Choices(RulebookShelf shelf, Archive archive) {
        this.shelf = shelf;
        this.archive = archive;
    }

    public record Choice(String code, String label) {}

    /** @param label null for choices that stand outside a group */
    public record Group(String label, List<Choice> choices) {}

    /** Lists use one set of words, whichever regelset judged; the page of a case uses its own. */
    public Words words() {
        return new Words(rulebook().orElse(null));
    }

    public Optional<Rulebook> rulebook() {
        try {
            return Optional.of(shelf.active().rulebook());
        } catch (NoActiveRulebookException e) {
            return Optional.empty();
        }
    }

    public List<Choice> gemeenten() {
        return options(field(GEMEENTE));
    }

    public List<Group> wijken() {
        Field field = field(WIJK);
        if (field == null || field.belongsTo() == null) {
            return List.of(new Group(null, options(field)));
        }
        Map<String, List<Choice>> groups = new LinkedHashMap<>();
        field.options()
                .forEach((code, label) -> groups.computeIfAbsent(
                                field.belongsTo().parentOf().get(code), gemeente -> new ArrayList<>())
                        .add(new Choice(code, label)));
        return groups.entrySet().stream()
                .map(it -> new Group(gemeente(it.getKey()), it.getValue()))
                .toList();
    }

    public List<Choice> oordelen() {
        return Stream.of(Oordeel.values())
                .map(it -> new Choice(it.name(), words().oordeel(it.name())))
                .toList();
    }

    public List<Choice> besluiten() {
        return Stream.of(Decision.values())
                .map(it -> new Choice(it.name(), it.label()))
                .toList();
    }

    public List<Choice> orders() {
        return Stream.of(CaseOrder.values())
                .map(it -> new Choice(it.name(), label(it)))
                .toList();
    }

    public static String label(CaseOrder order) {
        return switch (order) {
            case NIEUWSTE -> "Nieuwste eerst";
            case OUDSTE -> "Oudste eerst";
            case ZAAKNUMMER -> "Op zaaknummer";
            case PLEK -> "Op plek";
            case PEILDATUM -> "Nieuwste peildatum eerst";
        };
    }

    public List<Choice> rules() {
        return rulebook().stream()
                .flatMap(it -> it.rules().stream())
                .map(rule -> new Choice(rule.id(), rule.id() + " " + rule.title()))
                .toList();
    }

    /** Newest first. */
    public List<Choice> regelsets() {
        String active = rulebook().map(Rulebook::hash).orElse("");
        List<Choice> choices = new ArrayList<>();
        archive.regelsets()
                .forEach(kept -> choices.add(
                        0,
                        new Choice(
                                kept.hash(),
                                (kept.hash().equals(active) ? "Actief, van " : "Van ") + Dutch.moment(kept.at())
                                        + ", nummer " + shortHash(kept.hash()))));
        return choices;
    }

    public static String shortHash(String hash) {
        int colon = hash.indexOf(':');
        return hash.substring(colon + 1, Math.min(hash.length(), colon + 13));
    }

    /** What a rule says; null when the active regelset has no such rule. */
    public String titleOf(String rule) {
        return rulebook().stream()
                .flatMap(it -> it.rules().stream())
                .filter(it -> it.id().equals(rule))
                .map(Rule::title)
                .findFirst()
                .orElse(null);
    }

    public String gemeente(String code) {
        return label(GEMEENTE, code);
    }

    public String wijk(String code) {
        return label(WIJK, code);
    }

    /** How the active regelset calls an area; empty when it asks for none. */
    public String question(String feature) {
        Field field = field(feature);
        return field == null ? "" : field.label();
    }

    /** Code to label of what can be chosen by a criterion. */
    Map<String, String> options(Criterion criterion) {
        List<Choice> options = switch (criterion) {
            case GEMEENTE -> gemeenten();
            case WIJKCODE -> options(field(WIJK));
            case OORDEEL -> oordelen();
            case REGEL -> rules();
            case REGELSET -> regelsets();
            default -> List.<Choice>of();
        };
        Map<String, String> labels = new LinkedHashMap<>();
        options.forEach(it -> labels.put(it.code(), it.label()));
        return labels;
    }

    private String label(String feature, String code) {
        Field field = field(feature);
        return field == null || code == null ? code : field.options().getOrDefault(code, code);
    }

    private static List<Choice> options(Field field) {
        return field == null
                ? List.of()
                : field.options().entrySet().stream()
                        .map(it -> new Choice(it.getKey(), it.getValue()))
                        .toList();
    }

    /** The question by whose answer cases are found under this name; null when the active regelset has none. */
    public Field field(String feature) {
        return rulebook()
                .map(it -> it.vocabulary().field(it.kader().zoeken().get(feature)))
                .orElse(null);
    }
}

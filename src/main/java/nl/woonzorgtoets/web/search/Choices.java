package nl.woonzorgtoets.web.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CaseOrder;
import nl.woonzorgtoets.rulebook.NoActiveRulebookException;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Words;
import org.springframework.stereotype.Component;

/** What there is to choose from, in the words of the active regelset. */
@Component
public class Choices {

    private final RulebookShelf shelf;
    private final Archive archive;

    Choices(RulebookShelf shelf, Archive archive) {
        this.shelf = shelf;
        this.archive = archive;
    }

    public record Choice(String code, String label) {}

    /** The words of the active regelset; those of a case are in its own. */
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

    /** By what cases are found, as the active framework declares it, and after it the others in the archive. */
    public List<Feature> features() {
        Map<String, Feature> features = new LinkedHashMap<>();
        rulebooks().flatMap(Feature::of).forEach(it -> features.merge(it.name(), it, Feature::and));
        return List.copyOf(features.values());
    }

    /** The frameworks that judge or have judged. */
    public List<Choice> frameworks() {
        return rulebooks()
                .map(it -> new Choice(it.framework(), it.kader().naam()))
                .toList();
    }

    /** The active regelset, and of each other framework the one that judged last. */
    private Stream<Rulebook> rulebooks() {
        Map<String, String> newest = archive.audit().newestRegelsets();
        rulebook().map(Rulebook::framework).ifPresent(newest::remove);
        return Stream.concat(
                rulebook().stream(), newest.values().stream().map(this::find).flatMap(Optional::stream));
    }

    private Optional<Rulebook> find(String regelset) {
        try {
            return shelf.find(regelset);
        } catch (RejectedRulebookException e) {
            return Optional.empty();
        }
    }

    public List<Choice> oordelen() {
        Map<String, Choice> verdicts = new LinkedHashMap<>();
        rulebooks()
                .flatMap(it -> it.kader().oordelen().stream())
                .forEach(it -> verdicts.putIfAbsent(it.code(), new Choice(it.code(), it.naam())));
        return List.copyOf(verdicts.values());
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

    /** Code to label of what can be chosen by a criterion. */
    Map<String, String> options(Criterion criterion) {
        List<Choice> options = switch (criterion) {
            case KADER -> frameworks();
            case OORDEEL -> oordelen();
            case REGEL -> rules();
            case REGELSET -> regelsets();
            default -> List.<Choice>of();
        };
        Map<String, String> labels = new LinkedHashMap<>();
        options.forEach(it -> labels.put(it.code(), it.label()));
        return labels;
    }
}

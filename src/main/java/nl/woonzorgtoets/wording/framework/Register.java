package nl.woonzorgtoets.wording.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Bladzijde;
import nl.woonzorgtoets.rulebook.model.Drager;
import nl.woonzorgtoets.rulebook.model.EigenKeuze;
import nl.woonzorgtoets.rulebook.model.Keuze;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Trouw;
import nl.woonzorgtoets.rulebook.model.Uitspraak;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.wording.Words;

/** The register of origin as people read it. */
public record Register(Rulebook rulebook) {

    /**
     * Something that a document says.
     *
     * @param source the document and the paragraph
     * @param state how the framework does it, in a word
     * @param explanation why not, or what else there is to say; null when there is nothing
     */
    public record Statement(
            String source,
            String text,
            String state,
            String explanation,
            List<Carrier> carriers,
            List<String> choices) {}

    /**
     * What carries it.
     *
     * @param anchor its place on the page of the framework; null when it has none there
     */
    public record Carrier(String kind, String name, String anchor) {}

    /** What counts though no document asks for it. */
    public record Own(String because, List<Carrier> carriers, List<String> choices) {}

    /** How many statements there are of each state, by its word. */
    public Map<String, Long> states() {
        Map<String, Long> states = new LinkedHashMap<>();
        for (Trouw state : Trouw.values()) {
            states.put(
                    state.woord(),
                    rulebook.herkomst().uitspraken().stream()
                            .filter(it -> it.trouw() == state)
                            .count());
        }
        return states;
    }

    public List<Statement> statements() {
        return rulebook.herkomst().uitspraken().stream().map(this::statement).toList();
    }

    public Statement statement(Uitspraak it) {
        return new Statement(
                new Words(rulebook).source(it.bron().toString()),
                it.tekst(),
                it.trouw().woord(),
                it.reden() == null ? it.toelichting() : it.reden(),
                carriers(it.dragers()),
                choices(it.keuzes()));
    }

    public List<Own> own() {
        return rulebook.herkomst().eigenKeuzes().stream().map(this::own).toList();
    }

    private Own own(EigenKeuze it) {
        return new Own(it.omdat(), carriers(it.dragers()), choices(it.keuzes()));
    }

    private List<Carrier> carriers(Map<Drager, List<String>> dragers) {
        List<Carrier> carriers = new ArrayList<>();
        dragers.forEach((kind, names) -> names.forEach(name -> carriers.add(carrier(kind, name))));
        return carriers;
    }

    private Carrier carrier(Drager kind, String name) {
        return switch (kind) {
            case REGEL -> {
                Rule rule = rulebook.rule(name);
                yield new Carrier(
                        "Regel",
                        rule == null ? name : name + " " + rule.title(),
                        rule == null ? null : "regel-" + name);
            }
            case ASPECT -> {
                Aspect aspect = rulebook.kader().aspecten().get(name);
                yield new Carrier("Aspect", aspect == null ? name : aspect.naam(), null);
            }
            case DREMPEL -> new Carrier("Drempel", new Words(rulebook).threshold(name), null);
            case TABEL -> new Carrier("Tabel", name, null);
            case VRAAG -> new Carrier("Vraag", question(name), null);
            case BLADZIJDE ->
                new Carrier("Te zien in", Bladzijde.values()[Bladzijde.woorden().indexOf(name)].naam(), null);
        };
    }

    private String question(String path) {
        int dot = path.indexOf('.');
        Field asked = rulebook.vocabulary().field(path);
        FactType type = rulebook.vocabulary().factTypes().get(path.substring(0, Math.max(dot, 0)));
        Field figure = type == null ? null : type.field(path.substring(dot + 1));
        return asked != null ? asked.label() : figure != null ? figure.label() : path;
    }

    /** The texts of the choices, each once. */
    private List<String> choices(List<String> about) {
        return rulebook.keuzes().stream()
                .filter(it -> about.contains(it.onderwerp()))
                .map(Keuze::tekst)
                .distinct()
                .toList();
    }
}

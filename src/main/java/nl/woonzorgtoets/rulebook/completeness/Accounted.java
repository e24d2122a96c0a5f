package nl.woonzorgtoets.rulebook.completeness;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.rulebook.model.Drager;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Herkomstregister;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Source;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/**
 * Whether a framework that accounts for itself does so wholly: no paragraph of what it rests on is passed over, and nothing that
 * judges rests on nothing.
 *
 * @param sources the documents in bronnen.yaml, by key
 * @param framework the root of kader.yaml
 * @param limits the root of drempels.yaml
 */
public record Accounted(
        Herkomstregister register,
        Map<String, YamlNode> sources,
        YamlNode framework,
        YamlNode limits,
        Map<String, Aspect> aspects,
        Map<String, Drempel> drempels,
        List<Rule> rules,
        Meldingen meldingen) {

    private static final String WHERE = " staat niet in herkomst.yaml. ";

    public void check() {
        framework.require("vaststelling");
        checkSources();
        checkParagraphs();
        checkAspects();
        checkRules();
        Map<String, YamlNode> nodes = limits.get("drempels").members();
        Set<String> named = register.genoemd(Drager.DREMPEL);
        nodes.forEach((name, node) -> {
            if (!named.contains(name)) {
                node.report("De drempel '" + name + "'" + WHERE
                        + mend("drempels", drempels.get(name).bron()));
            }
        });
    }

    /** Of what things are is told by the kind of document they come from. */
    private void checkSources() {
        sources.values().forEach(it -> it.require("soort"));
    }

    private void checkParagraphs() {
        Set<Source> said = new HashSet<>();
        register.uitspraken().forEach(it -> said.add(it.bron()));
        Set<String> documents = new HashSet<>();
        Stream.concat(said.stream(), cited().filter(it -> it.paragraph() != null))
                .forEach(it -> documents.add(it.document()));
        sources.forEach((key, document) -> {
            if (documents.contains(key) && document.has("paragrafen")) {
                document.get("paragrafen").keys().stream()
                        .filter(it -> !said.contains(new Source(key, it.text())))
                        .forEach(it -> it.report("Wat '" + key + ":" + it.text() + "' vraagt," + WHERE
                                + "Zet er een uitspraak bij, of zeg met nietGetoetst waarom er niets mee gebeurt."));
            }
        });
    }

    private Stream<Source> cited() {
        return Stream.of(
                        rules.stream().map(Rule::source),
                        aspects.values().stream().map(Aspect::bron).map(Source::parse),
                        drempels.values().stream().map(Drempel::bron).map(Source::parse))
                .flatMap(it -> it);
    }

    private void checkAspects() {
        Predicate<Rule> named = rule -> register.genoemd(Drager.REGEL).contains(rule.id());
        Set<String> all = register.genoemd(Drager.ASPECT);
        framework.get("aspecten").members().forEach((id, node) -> {
            boolean carried = all.contains(id)
                    || rules.stream()
                            .filter(it -> it.conclusion().aspect().equals(id))
                            .anyMatch(named);
            if (!carried) {
                node.report("Het aspect '" + id + "'" + WHERE
                        + mend("aspecten", aspects.get(id).bron()));
            }
        });
    }

    /** Of an aspect that is named as a whole, or not at all, nothing is said here. */
    private void checkRules() {
        Set<String> named = register.genoemd(Drager.REGEL);
        Set<String> whole = register.genoemd(Drager.ASPECT);
        Set<String> inPart = new HashSet<>();
        rules.stream()
                .filter(it -> named.contains(it.id()))
                .forEach(it -> inPart.add(it.conclusion().aspect()));
        inPart.removeAll(whole);
        rules.stream()
                .filter(it -> inPart.contains(it.conclusion().aspect()) && !named.contains(it.id()))
                .forEach(it -> meldingen.add(
                        it.file(),
                        it.line(),
                        0,
                        "Regel '" + it.id() + "'" + WHERE
                                + mend("regels", it.source().toString()),
                        null));
    }

    private static String mend(String key, String source) {
        return "Noem hem daar bij " + key + " van een uitspraak van '" + source
                + "', of bij eigenKeuzes als geen stuk erom vraagt.";
    }
}

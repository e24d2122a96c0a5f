package nl.woonzorgtoets.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.base.Sha256;

/** Reads a dossier against the questions: to the letter, and with everything that is wrong with it at once. */
public record DossierReader(Vocabulary vocabulary) {

    /** The dossier in these UTF-8 bytes, at most 1 MB. */
    public Dossier read(byte[] json) throws InvalidDossierException {
        String text = StrictJson.decode(json);
        Problems problems = new Problems();
        Map<String, List<Fact>> facts = facts(StrictJson.parse(text), problems);
        new CrossChecks(vocabulary, facts, problems).all();
        problems.throwIfAny();
        Map<String, List<Fact>> relevant = withoutWhatDoesNotMatter(facts);
        return dossier(text, relevant, new MissingAnswers(vocabulary, relevant).all());
    }

    /** The text at a path such as {@code zaak.gemeente}, in a dossier that was not checked yet; null when there is none. */
    public static String peek(byte[] json, String path) throws InvalidDossierException {
        Json at = StrictJson.parse(StrictJson.decode(json));
        for (String name : path.split("\\.")) {
            at = at instanceof Json.Members object ? object.first(name) : null;
        }
        return at instanceof Json.Text text ? text.text() : null;
    }

    /**
     * Answers to some of the questions, for an example: the same checks, but nothing is indispensable and nothing missing.
     *
     * @param answers maps, lists, {@code String}, {@code BigDecimal} and {@code Boolean} values as in the JSON
     */
    public Dossier readPartial(Map<String, ?> answers) throws InvalidDossierException {
        return dossier("", partial(answers), List.of());
    }

    /** Answers to some of the questions, of a dossier that is being filled in: as {@link #readPartial}, and says what is missing. */
    public Dossier readUnfinished(Map<String, ?> answers) throws InvalidDossierException {
        Map<String, List<Fact>> facts = partial(answers);
        return dossier("", facts, new MissingAnswers(vocabulary, facts).all());
    }

    private Map<String, List<Fact>> partial(Map<String, ?> answers) throws InvalidDossierException {
        Problems problems = new Problems();
        Map<String, List<Fact>> facts = facts(Json.of(answers), problems);
        new CrossChecks(vocabulary, facts, problems).belonging();
        problems.throwIfAny();
        return withoutWhatDoesNotMatter(facts);
    }

    /** One fact of any type from given values, with the checks of a dossier; what is not given is unknown. */
    public static Fact readFact(FactType type, String pointer, Map<String, ?> values, Origin origin)
            throws InvalidDossierException {
        Problems problems = new Problems();
        Fact fact = new SectionReader(problems, place -> origin).fact(type, pointer, Json.of(values));
        problems.throwIfAny();
        return fact;
    }

    private Map<String, List<Fact>> facts(Json document, Problems problems) {
        SectionReader reader = new SectionReader(problems, Origin.Answer::new);
        Map<String, Json> given =
                reader.members(document, "", vocabulary.sections().keySet());
        Map<String, List<Fact>> facts = new LinkedHashMap<>();
        for (Section section : vocabulary.sections().values()) {
            facts.put(section.name(), reader.facts(section, given.get(section.name())));
        }
        return facts;
    }

    private Dossier dossier(String text, Map<String, List<Fact>> facts, List<MissingAnswer> missing) {
        List<Fact> all = new ArrayList<>();
        Map<String, Fact> single = new LinkedHashMap<>();
        facts.forEach((name, ofSection) -> {
            all.addAll(ofSection);
            if (!vocabulary.sections().get(name).list()) {
                single.put(name, ofSection.get(0));
            }
        });
        return new Dossier(text, Sha256.hex(text), List.copyOf(all), single, missing);
    }

    /** A question can depend on one that does not matter itself, so it takes rounds. */
    private Map<String, List<Fact>> withoutWhatDoesNotMatter(Map<String, List<Fact>> facts) {
        Applicability applicability = new Applicability(vocabulary, facts);
        Map<String, List<Fact>> marked = new LinkedHashMap<>();
        boolean changed = false;
        for (Map.Entry<String, List<Fact>> section : facts.entrySet()) {
            List<Fact> ofSection = new ArrayList<>();
            for (Fact fact : section.getValue()) {
                List<Field> irrelevant = fact.possible() ? List.of() : irrelevant(fact, applicability);
                changed |= !irrelevant.isEmpty();
                ofSection.add(irrelevant.isEmpty() ? fact : fact.without(irrelevant));
            }
            marked.put(section.getKey(), ofSection);
        }
        return changed ? withoutWhatDoesNotMatter(marked) : facts;
    }

    private static List<Field> irrelevant(Fact fact, Applicability applicability) {
        List<Field> irrelevant = new ArrayList<>();
        for (Field field : fact.type().fields()) {
            if (field.obligation().isConditional()
                    && fact.value(field) == null
                    && applicability.of(field, fact) == Truth.FALSE) {
                irrelevant.add(field);
            }
        }
        return irrelevant;
    }
}

package nl.woonzorgtoets.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.base.Sha256;

/** Reads a dossier against the questions: to the letter, and with everything that is wrong with it at once. */
public record DossierReader(Vocabulary vocabulary) {

    /** No dossier is larger. */
    public static final int MOST_BYTES = StrictJson.MOST_BYTES;

    /** The dossier in these UTF-8 bytes, at most 1 MB. */
    public Dossier read(byte[] json) throws InvalidDossierException {
        return read(json, false);
    }

    /** The same of a dossier that was taken in before: what its texts may hold was looked at on that day. */
    public Dossier readKept(byte[] json) throws InvalidDossierException {
        return read(json, true);
    }

    private Dossier read(byte[] json, boolean kept) throws InvalidDossierException {
        String text = StrictJson.decode(json);
        Problems problems = new Problems();
        Map<String, List<Fact>> facts = facts(StrictJson.parse(text), problems, kept);
        CrossChecks checks = new CrossChecks(vocabulary, facts, problems);
        checks.all();
        if (!kept) {
            checks.number();
            checks.saying();
        }
        problems.throwIfAny();
        Map<String, List<Fact>> relevant = whatCounts(facts);
        return dossier(text, relevant, new MissingAnswers(vocabulary, relevant).all());
    }

    /**
     * What stands in these bytes, before anything of it was held against a question: maps, lists, {@code String}, {@code BigDecimal},
     * {@code Boolean} and null. Held to the same limits as a dossier, so that it is never much larger than the bytes.
     */
    public static Object tree(byte[] json) throws InvalidDossierException {
        return new Plain().of(StrictJson.parse(StrictJson.decode(json)), () -> "");
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
        return dossier("", new Relevance(vocabulary).withoutWhatDoesNotMatter(partial(answers)), List.of());
    }

    /** Answers to some of the questions, of a dossier that is being filled in: as {@link #readPartial}, and says what is missing. */
    public Dossier readUnfinished(Map<String, ?> answers) throws InvalidDossierException {
        Map<String, List<Fact>> facts = whatCounts(partial(answers));
        return dossier("", facts, new MissingAnswers(vocabulary, facts).all());
    }

    private Map<String, List<Fact>> partial(Map<String, ?> answers) throws InvalidDossierException {
        Problems problems = new Problems();
        Map<String, List<Fact>> facts = facts(Json.of(answers), problems, false);
        CrossChecks checks = new CrossChecks(vocabulary, facts, problems);
        checks.belonging();
        checks.explaining();
        problems.throwIfAny();
        return facts;
    }

    /** One fact of any type from given values, with the checks of a dossier; what is not given is unknown. */
    public static Fact readFact(FactType type, String pointer, Map<String, ?> values, Origin origin)
            throws InvalidDossierException {
        Problems problems = new Problems();
        Fact fact = new SectionReader(problems, place -> origin, false).fact(type, pointer, Json.of(values));
        problems.throwIfAny();
        return fact;
    }

    private Map<String, List<Fact>> facts(Json document, Problems problems, boolean kept) {
        SectionReader reader = new SectionReader(problems, Origin.Answer::new, kept);
        Map<String, Json> given =
                reader.members(document, "", vocabulary.sections().keySet());
        Map<String, List<Fact>> facts = new LinkedHashMap<>();
        for (Section section : vocabulary.sections().values()) {
            facts.put(section.name(), reader.facts(section, given.get(section.name()), vocabulary.placeOf(section)));
        }
        return facts;
    }

    private Dossier dossier(String text, Map<String, List<Fact>> facts, List<MissingAnswer> missing) {
        List<Fact> all = new ArrayList<>();
        Map<String, Fact> single = new LinkedHashMap<>();
        facts.forEach((name, ofSection) -> {
            List<Fact> counting = ofSection.stream().map(Fact::assuming).toList();
            all.addAll(counting);
            if (!vocabulary.sections().get(name).list()) {
                single.put(name, counting.get(0));
            }
        });
        List<Toelichting> explained = vocabulary.toelichtingen() == null
                ? List.of()
                : vocabulary.toelichtingen().in(facts);
        return new Dossier(text, Sha256.hex(text), List.copyOf(all), single, missing, explained);
    }

    /** What does not matter is marked; of an answer whose question may not matter, it is not known whether it counts. */
    private Map<String, List<Fact>> whatCounts(Map<String, List<Fact>> facts) {
        return new Relevance(vocabulary).knownToCount(new Relevance(vocabulary).withoutWhatDoesNotMatter(facts));
    }
}

package nl.woonzorgtoets.invented;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.FieldType;
import tools.jackson.databind.json.JsonMapper;

/** The dossier of a framework that nobody thought of: its questions, some of which matter only with some other answers, and answers to them. */
record Questions(List<Part> parts, Chance chance) {

    static final String PLACE = "zaak.plek";
    static final List<String> PLACES = List.of("P1", "P2", "P3");

    private static final List<FieldType> TYPES = List.of(
            FieldType.GEHEEL,
            FieldType.DECIMAAL,
            FieldType.JANEE,
            FieldType.JANEE,
            FieldType.OPTIE,
            FieldType.OPTIES,
            FieldType.DATUM,
            FieldType.TEKST);

    /** @param least how many stand in it at least; null when it is not a list */
    record Part(String name, Integer least, List<Question> questions) {

        String fact() {
            return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
        }

        boolean isList() {
            return least != null;
        }

        FactType type() {
            return Questions.type(fact(), !isList(), questions);
        }

        Question question(String named) {
            return questions.stream()
                    .filter(it -> it.name().equals(named))
                    .findFirst()
                    .orElseThrow();
        }

        String yaml() {
            return "  " + name + ":\n    feit: " + fact() + "\n    label: Over " + name + "\n"
                    + (isList() ? "    lijst: { minstens: " + least + ", hoogstens: 4 }\n" : "") + "    velden:\n"
                    + questions.stream()
                            .map(it -> "      "
                                    + it.with("doel", "informatie, reden: Zo is het")
                                            .yaml() + "\n")
                            .collect(Collectors.joining());
        }
    }

    static Questions random(Chance chance) {
        Questions all = new Questions(new ArrayList<>(), chance);
        all.parts.add(all.zaak());
        for (String name : chance.some(List.of("plan", "gebouw", "bewoner"))) {
            all.add(name, null);
        }
        for (String name : chance.some(List.of("groep", "kamer"))) {
            all.add(name, chance.from(0, 1));
        }
        return all;
    }

    private Part zaak() {
        Question place = new Question("plek", FieldType.OPTIE, PLACES, "").with("verplicht", "altijd");
        return new Part(
                "zaak",
                null,
                List.of(
                        new Question("zaaknummer", FieldType.TEKST, List.of(), "").with("verplicht", "altijd"),
                        new Question("peildatum", FieldType.DATUM, List.of(), "").with("verplicht", "altijd"),
                        chance.oneIn(2) ? place : place.with("onmisbaar", "ja"),
                        new Question("druk", FieldType.DECIMAAL, List.of(), ""),
                        new Question("fase", FieldType.OPTIE, List.of("NU", "STRAKS"), "")
                                .with("verplicht", "altijd")));
    }

    private void add(String name, Integer least) {
        List<Question> questions = new ArrayList<>();
        parts.add(new Part(name, least, questions));
        chance.times(3, 6).forEach(i -> questions.add(question("q" + i)));
        if (least == null) {
            questions.add(new Question("getal", FieldType.GEHEEL, List.of(), ""));
        }
    }

    private Question question(String name) {
        Question plain = Question.of(name, chance.one(TYPES), chance);
        Question open = plain.type() == FieldType.OPTIE && chance.oneIn(4) ? plain.thatCanBeLeftOpen() : plain;
        Question secret = chance.oneIn(8) ? open.with("geheim", "ja") : open;
        return switch (chance.from(0, 5)) {
            case 0, 1 -> secret.with("verplicht", "altijd");
            case 2 -> conditional(secret.with("verplicht", "vanaf STRAKS"), chance.oneIn(2));
            case 3, 4 -> conditional(secret.with("verplicht", "als"), true);
            default -> secret;
        };
    }

    /** On answers to questions that were there before, so never in a circle. */
    private Question conditional(Question question, boolean really) {
        if (!really) {
            return question;
        }
        List<String> paths = new ArrayList<>();
        parts.forEach(part -> part.questions().stream()
                .filter(it -> it.type().hasOptions() || it.type() == FieldType.JANEE)
                .forEach(it -> paths.add(part.name() + "." + it.name())));
        String when = chance.times(1, 2)
                .mapToObj(i -> chance.times(1, 2)
                        .mapToObj(j -> chance.one(paths))
                        .distinct()
                        .map(path -> path + ": [" + String.join(", ", wanted(at(path))) + "]")
                        .collect(Collectors.joining(", ", "{ ", " }")))
                .collect(Collectors.joining(", ", "[ ", " ]"));
        Question asked = question.with("als", when);
        return chance.oneIn(3) ? asked.with("teltAlsHetNietSpeelt", "ja") : asked;
    }

    private List<String> wanted(Question question) {
        return question.type() == FieldType.JANEE
                ? List.of(String.valueOf(chance.oneIn(2)))
                : chance.some(question.codes());
    }

    Question at(String path) {
        return part(path.substring(0, path.indexOf('.'))).question(path.substring(path.indexOf('.') + 1));
    }

    Part part(String name) {
        return parts.stream().filter(it -> it.name().equals(name)).findFirst().orElse(null);
    }

    List<FactType> types() {
        return parts.stream().map(Part::type).toList();
    }

    /** Paths of the numbers that everybody may see, outside lists. */
    List<String> numbers() {
        return parts.stream()
                .filter(it -> !it.isList())
                .flatMap(part -> part.questions().stream()
                        .filter(it -> it.isNumber() && !it.isSecret())
                        .map(it -> part.name() + "." + it.name()))
                .toList();
    }

    String yaml() {
        return "fase: zaak.fase\nfasen: [NU, STRAKS]\n"
                + "toelichtingen: { veld: uitleg.veld, tekst: uitleg.tekst }\ndossier:\n"
                + "  uitleg:\n    feit: Uitleg\n    label: Uitleg\n    lijst: { hoogstens: 50 }\n    velden:\n"
                + "      veld: { label: Waarover, soort: tekst }\n      tekst: { label: Uitleg, soort: tekst }\n"
                + parts.stream().map(Part::yaml).collect(Collectors.joining());
    }

    static FactType type(String name, boolean single, List<Question> questions) {
        return new FactType(
                name,
                name,
                single,
                IntStream.range(0, questions.size())
                        .mapToObj(i -> questions.get(i).field(i))
                        .toList());
    }

    /** Answers to some of the questions: to all but one in {@code open}. */
    String dossier(int open) {
        Map<String, Object> dossier = new LinkedHashMap<>();
        for (Part part : parts) {
            if (!part.isList()) {
                dossier.put(part.name(), answers(part, open));
            } else if (!chance.oneIn(open)) {
                dossier.put(part.name(), rows(part, open));
            }
        }
        return JsonMapper.shared().writeValueAsString(dossier);
    }

    List<Map<String, Object>> rows(Part part, int open) {
        return chance.times(part.least(), 3).mapToObj(i -> answers(part, open)).toList();
    }

    private Map<String, Object> answers(Part part, int open) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Question question : part.questions()) {
            if (question.name().equals("zaaknummer")) {
                answers.put(question.name(), "S-1");
            } else if (question.name().equals("peildatum")) {
                answers.put(question.name(), "2026-06-01");
            } else if (question.more().contains("onmisbaar") || !chance.oneIn(open)) {
                boolean left = question.codes().contains(Question.OPEN) && chance.oneIn(4);
                answers.put(question.name(), left ? Question.OPEN : question.answer(chance));
            }
        }
        return answers;
    }
}

package nl.woonzorgtoets.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What one answer cannot show on its own: indispensable answers, and codes that must lie within another answer. */
record CrossChecks(Vocabulary vocabulary, Map<String, List<Fact>> facts, Problems problems) {

    void all() {
        indispensable();
        belonging();
        explaining();
        day();
    }

    /** By what is left when hyphens and signs make no difference, a zaak is known again; of this one that is nothing. */
    void number() {
        for (Fact fact : facts.getOrDefault("zaak", List.of())) {
            Field asked = fact.type().field("zaaknummer");
            if (asked != null
                    && fact.value(asked) instanceof String number
                    && number.codePoints().noneMatch(Character::isLetterOrDigit)) {
                problems.add(
                        fact.pointer() + "/" + asked.name(),
                        "In een zaaknummer staat ten minste een letter of een cijfer. Geef het nummer waaronder de gemeente het plan kent.");
            }
        }
    }

    /** Where nothing is said, the question is open: so in a dossier; of a decision 'geen' may well be what there is to say. */
    void saying() {
        facts.values().stream()
                .flatMap(List::stream)
                .forEach(fact -> fact.type().fields().stream()
                        .filter(it -> !it.obligation().indispensable())
                        .filter(it -> fact.value(it) instanceof String text
                                && it.type() == FieldType.TEKST
                                && Evasions.isOne(text))
                        .forEach(it -> problems.add(
                                fact.pointer() + "/" + it.name(),
                                "Hier staat geen antwoord, maar " + Quote.of((String) fact.value(it))
                                        + ". Laat de vraag open als er niets in te vullen is.")));
    }

    /** An explanation is of no use when nobody can see what it explains. */
    void explaining() {
        Toelichtingen list = vocabulary.toelichtingen();
        if (list != null) {
            facts.getOrDefault(list.lijst(), List.of()).stream()
                    .filter(it -> it.value(list.veld()) instanceof String)
                    .forEach(it -> explains(it, list.veld()));
        }
    }

    private void explains(Fact row, Field field) {
        String text = (String) row.value(field);
        AnswerPlace about = AnswerPlace.parse(text);
        if (about == null || !isThere(about)) {
            problems.add(
                    row.pointer() + "/" + field.name(),
                    Quote.of(text) + " is geen plaats van een antwoord in dit dossier. Noem de vraag, zoals"
                            + " woningen.prijs, of het antwoord zelf, zoals /woningen/0/prijs.",
                    NearestName.of(text, paths()));
        }
    }

    private boolean isThere(AnswerPlace place) {
        Section section = vocabulary.sections().get(place.section());
        return section != null
                && !place.section().equals(vocabulary.toelichtingen().lijst())
                && section.type().field(place.field()) != null
                && (place.row() < 0 || section.list() && place.row() < rows(place.section()));
    }

    private long rows(String section) {
        return facts.get(section).stream().filter(it -> !it.possible()).count();
    }

    private List<String> paths() {
        return vocabulary.sections().values().stream()
                .flatMap(section -> section.type().fields().stream().map(it -> section.name() + "." + it.name()))
                .toList();
    }

    /** The day whose thresholds count. */
    private void day() {
        for (Fact fact : facts.getOrDefault("zaak", List.of())) {
            Field asked = fact.type().field("peildatum");
            String refusal = asked != null && fact.value(asked) instanceof LocalDate day
                    ? vocabulary.days().refusal(day)
                    : null;
            if (refusal != null) {
                problems.add(fact.pointer() + "/" + asked.name(), refusal);
            }
        }
    }

    private void indispensable() {
        if (!problems.isUnreadable("")) {
            facts.values().stream()
                    .flatMap(List::stream)
                    .filter(fact -> !fact.possible() && !problems.isUnreadable(fact.pointer()))
                    .forEach(this::indispensable);
        }
    }

    /** An answer that was given but is wrong has been reported already: it has an origin. */
    private void indispensable(Fact fact) {
        fact.type().fields().stream()
                .filter(field -> field.obligation().indispensable())
                .filter(field -> fact.origin(field) == null)
                .forEach(field -> problems.add(
                        fact.pointer() + "/" + field.name(),
                        "'" + field.name() + "' ontbreekt. Zonder dit antwoord kan niets worden beoordeeld."));
    }

    void belonging() {
        facts.values().stream()
                .flatMap(List::stream)
                .forEach(fact -> fact.type().fields().stream()
                        .filter(field -> field.belongsTo() != null && fact.value(field) != null)
                        .forEach(field -> belongs(fact, field)));
    }

    private void belongs(Fact fact, Field field) {
        String path = field.belongsTo().path();
        Field other = vocabulary.field(path);
        Fact owner = fact.type().field(other.name()) == other
                ? fact
                : facts.get(path.substring(0, path.indexOf('.'))).get(0);
        Object wanted = owner.value(other);
        String parent = field.belongsTo().parentOf().get(fact.value(field));
        if (wanted != null && !wanted.equals(parent)) {
            problems.add(
                    fact.pointer() + "/" + field.name(),
                    field.options().get(fact.value(field)) + " (" + fact.value(field) + ") ligt niet in "
                            + other.options().get(wanted) + ", het antwoord op '" + other.label() + "', maar in "
                            + other.options().getOrDefault(parent, parent) + ".");
        }
    }
}

package nl.woonzorgtoets.wording.telling;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.document.Finding;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.oordeel.Rapport;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.QuestionsRead;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Origin;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/**
 * Which of what a rule looked at is not told to a reader, by the questions that its framework names.
 *
 * @param fields that are not told
 */
record Withheld(Rulebook rulebook, Set<Field> fields) {

    /** For readers outside the municipality's own file. */
    static Withheld outsideTheFile(Rulebook rulebook) {
        Rapport report = rulebook == null ? null : rulebook.kader().rapport();
        return of(rulebook, report == null ? List.of() : report.alleenDossier());
    }

    static Withheld of(Rulebook rulebook, Collection<String> paths) {
        return new Withheld(
                rulebook,
                rulebook == null
                        ? Set.of()
                        : paths.stream()
                                .map(rulebook.vocabulary()::field)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()));
    }

    /** @param pointer to an answer in the dossier */
    boolean touches(String pointer) {
        String[] parts = pointer.split("/");
        Section section = rulebook == null || parts.length < 3
                ? null
                : rulebook.vocabulary().sections().get(parts[1]);
        Field field = section == null ? null : section.type().field(parts[parts.length - 1]);
        return field != null && fields.contains(field);
    }

    /** Also when its rule looked for something that is not there: that leaves no value. */
    boolean touches(Finding finding) {
        return !fields.isEmpty()
                && (finding.used().stream().anyMatch(this::touches)
                        || looksAt(finding.rule().id()));
    }

    private boolean looksAt(String id) {
        Rule rule = rulebook.rule(id);
        return rule != null
                && new QuestionsRead(rulebook.vocabulary(), rulebook.tussenuitkomsten())
                        .by(rule).stream().map(rulebook.vocabulary()::field).anyMatch(fields::contains);
    }

    boolean touches(UsedValue value) {
        Vocabulary vocabulary = rulebook.vocabulary();
        if (Tussenuitkomsten.FEIT.equals(value.fact())) {
            return rulebook.tussenuitkomsten().kijktNaar(value.field(), (type, field) -> fields.contains(field));
        }
        FactType type = vocabulary.factTypes().get(value.fact());
        if (type == null) {
            return false;
        }
        // A total has a name of its own: it may be of any number in its list.
        return value.origin() instanceof Origin.Sum
                ? type.fields().stream().anyMatch(fields::contains)
                : value.field() != null && fields.contains(type.field(value.field()));
    }
}

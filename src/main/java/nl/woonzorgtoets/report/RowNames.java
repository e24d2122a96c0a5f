package nl.woonzorgtoets.report;

import java.util.List;
import java.util.stream.IntStream;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Section;
import tools.jackson.databind.JsonNode;

/** Names rows of a list in the dossier by what they are, such as the kind of home: a letter has no row numbers. */
final class RowNames {

    private final Judged judged;

    RowNames(Judged judged) {
        this.judged = judged;
    }

    /** What a row is; with its number when more rows are that. */
    String of(Section section, int row) {
        String name = name(section, row);
        List<String> names = IntStream.range(
                        0, judged.dossier().path(section.name()).size())
                .mapToObj(it -> name(section, it))
                .toList();
        boolean unique = names.stream().filter(name::equals).count() == 1;
        return unique ? name : name + ", nummer " + (row + 1);
    }

    private String name(Section section, int row) {
        Field kind = section.type().fields().get(0);
        JsonNode answer = judged.dossier().path(section.name()).path(row).path(kind.name());
        return answer.isString()
                ? Sentences.within(judged.words().value(section.type().name(), kind.name(), answer.asString("")))
                : "nummer " + (row + 1);
    }
}

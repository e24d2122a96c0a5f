package nl.woonzorgtoets.wording.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Origin;

/** Where a value that was used comes from, with what else has to be known of it. */
final class Sources {

    private final Matter matter;
    private final UsedValues values;
    private final Origins full;
    private final Origins brief;

    Sources(Matter matter, UsedValues values) {
        this.matter = matter;
        this.values = values;
        this.full = origins(matter, true);
        this.brief = origins(matter, false);
    }

    private static Origins origins(Matter matter, boolean full) {
        return new Origins(matter.rulebook(), matter.woorden(), matter.dossier(), source -> {
            Told.Citation citation = matter.citations().of(source);
            return full ? citation.full() : citation.brief();
        });
    }

    Told.Citation of(UsedValue it) {
        String rest = restOfRow(it);
        Origin origin = values.threshold(it) == null ? it.origin() : regionalWhenTheSame(it);
        return new Told.Citation(full.of(origin) + rest, brief.of(origin) + rest);
    }

    /** Who sets the same value as everybody has not chosen another; its own document does not say it then. */
    private Origin regionalWhenTheSame(UsedValue it) {
        if (!(it.origin() instanceof Origin.Threshold own) || own.own() == null || matter.rulebook() == null) {
            return it.origin();
        }
        Drempel drempel = matter.rulebook().drempels().get(own.name());
        Drempel.Waarde regional = drempel == null
                ? null
                : drempel.op(matter.assessment().evidence().peildatum(), null);
        return regional != null && same(regional.waarde(), it.value())
                ? new Origin.Threshold(own.name(), null, regional.vanaf(), regional.bron())
                : own;
    }

    private static boolean same(Object regional, Object own) {
        return regional instanceof BigDecimal one && own instanceof BigDecimal other
                ? one.compareTo(other) == 0
                : String.valueOf(regional).equals(String.valueOf(own));
    }

    /** What else a row of a table says beside the figure: its year, what it was computed from, what to know; else the remark on it. */
    private String restOfRow(UsedValue it) {
        if (values.isOneOfMany(it) && it.value() instanceof BigDecimal) {
            return matter.region().stream()
                    .filter(row -> row.pointer().equals(it.pointer()))
                    .findFirst()
                    .map(row -> rest(row, it.field()))
                    .orElse("");
        }
        Field field = values.field(it);
        boolean hasCaveat = field != null && field.words().caveat() != null;
        return it.origin() instanceof Origin.Table table && table.remark() != null && !hasCaveat
                ? ". " + table.remark()
                : "";
    }

    private String rest(Fact row, String figure) {
        List<String> rest = new ArrayList<>();
        for (Field field : row.type().fields()) {
            Object value = row.value(field);
            if (value instanceof BigDecimal && !field.name().equals(figure)) {
                rest.add(". " + field.label() + ": "
                        + matter.words().value(row.type().name(), field.name(), value));
            } else if (value instanceof String remark && field.options().isEmpty()) {
                rest.add(". " + remark);
            }
        }
        return String.join("", rest);
    }
}

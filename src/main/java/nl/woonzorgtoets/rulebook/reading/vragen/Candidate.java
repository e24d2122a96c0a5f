package nl.woonzorgtoets.rulebook.reading.vragen;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.model.SourceQuestion;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Origin;
import nl.woonzorgtoets.vocabulary.Origin.Passed;
import nl.woonzorgtoets.vocabulary.Origin.Passed.NotAnswered;
import nl.woonzorgtoets.vocabulary.Origin.Passed.NotPublished;

/** A place where the value of a region fact may be found; the first that has one counts. */
sealed interface Candidate {

    /** The value with where it comes from; without a value when it is not there. */
    Found find(Dossier dossier);

    /** Paths of the answers that it hangs on. */
    Stream<String> reads();

    /** Whether it is looked at where options of thresholds are these, by name. */
    default boolean counts(Map<String, String> options) {
        return true;
    }

    /** A place that is looked at only where thresholds have these options, by name. */
    record Chosen(Map<String, String> where, Candidate place) implements Candidate {
        @Override
        public Found find(Dossier dossier) {
            return place.find(dossier);
        }

        @Override
        public Stream<String> reads() {
            return place.reads();
        }

        @Override
        public boolean counts(Map<String, String> options) {
            return options.entrySet().containsAll(where.entrySet());
        }
    }

    /** @param why why there is no value, or null when that needs no mention */
    record Found(Object value, Origin.LookedUp origin, Passed why) {

        static Found nothing(Passed why) {
            return new Found(null, null, why);
        }
    }

    /**
     * An answer in the dossier that goes before the figures of the regelset.
     *
     * @param source the question where it comes from; null when that is not asked
     * @param asked what that question is called
     */
    record Answer(String path, String label, String remark, SourceQuestion source, String asked) implements Candidate {
        @Override
        public Found find(Dossier dossier) {
            Object answer = dossier.answer(path);
            if (answer == null) {
                return Found.nothing(null);
            }
            if (source != null && source.needed() && dossier.answer(source.path()) == null) {
                return Found.nothing(new NotAnswered(asked));
            }
            String pointer = "/" + path.replace('.', '/');
            return new Found(answer, new Origin.AnswerInstead(label, pointer, List.of(), remark), null);
        }

        @Override
        public Stream<String> reads() {
            return source == null ? Stream.of(path) : Stream.of(path, source.path());
        }
    }

    /** A column of the row that goes with the dossier. */
    record Column(Lookup lookup, Map<List<Object>, Found> known, String scale, String name) implements Candidate {

        /** The rows in which nothing stands. */
        List<RegionType.Cell> blank() {
            return lookup.rows().entrySet().stream()
                    .filter(it -> !known.containsKey(it.getKey()))
                    .map(it -> new RegionType.Cell(name, it.getValue().line()))
                    .sorted(Comparator.comparing(RegionType.Cell::line))
                    .toList();
        }

        @Override
        public Found find(Dossier dossier) {
            List<Object> key = lookup.key(dossier);
            if (key == null) {
                return Found.nothing(new NotAnswered(lookup.question()));
            }
            Found found = known.get(key);
            return found != null ? found : Found.nothing(new NotPublished(scale, name));
        }

        @Override
        public Stream<String> reads() {
            return lookup.paths().stream();
        }
    }
}

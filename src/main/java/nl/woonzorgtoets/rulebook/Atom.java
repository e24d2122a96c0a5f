package nl.woonzorgtoets.rulebook;

import java.util.List;
import java.util.Set;

/** Something a rule asks of one value that is the same for all rules. */
sealed interface Atom {

    boolean excludes(Atom other);

    /** The value is one of these, or ({@code negated}) none of them. */
    record OneOf(String value, boolean negated, Set<String> options) implements Atom {

        @Override
        public boolean excludes(Atom other) {
            if (!(other instanceof OneOf o) || !o.value.equals(value) || negated && o.negated) {
                return false;
            }
            if (!negated && !o.negated) {
                return options.stream().noneMatch(o.options::contains);
            }
            return negated ? options.containsAll(o.options) : o.options.containsAll(options);
        }
    }

    /** Where the value lies from another: bits for below, at, above. */
    record Side(String value, String from, int sides) implements Atom {

        static final int BELOW = 1;
        static final int AT = 2;
        static final int ABOVE = 4;

        @Override
        public boolean excludes(Atom other) {
            return other instanceof Side o && o.value.equals(value) && o.from.equals(from) && (o.sides & sides) == 0;
        }
    }

    /** There is, or is not, a combination of facts with these demands. */
    record Presence(boolean present, List<Set<String>> patterns) implements Atom {

        @Override
        public boolean excludes(Atom other) {
            return other instanceof Presence o
                    && o.present != present
                    && (present ? implies(patterns, o.patterns) : implies(o.patterns, patterns));
        }

        /** Something that meets all demands also meets some of them. */
        private static boolean implies(List<Set<String>> there, List<Set<String>> absent) {
            if (there.size() != absent.size()) {
                return false;
            }
            for (int i = 0; i < there.size(); i++) {
                if (!there.get(i).containsAll(absent.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }
}

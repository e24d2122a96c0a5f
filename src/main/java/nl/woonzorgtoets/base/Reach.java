package nl.woonzorgtoets.base;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;

/**
 * Of which frameworks somebody may know.
 *
 * @param frameworks their keys; null: of all, also of those that are still to come
 */
public record Reach(Set<String> frameworks) implements Serializable {

    public static final Reach ALL = new Reach(null);
    public static final Reach NONE = new Reach(Set.of());

    public Reach {
        frameworks = frameworks == null ? null : Set.copyOf(frameworks);
    }

    /** Of whoever asks now. */
    public interface Asking {

        /** The program itself, which asks for nobody. */
        Asking PROGRAM = () -> ALL;

        Reach reach();
    }

    public boolean isAll() {
        return frameworks == null;
    }

    /** @param framework null: it is not known of which it is */
    public boolean has(String framework) {
        return isAll() || framework != null && frameworks.contains(framework);
    }

    /** What lies in either. */
    public Reach or(Reach other) {
        if (isAll() || other.isAll()) {
            return ALL;
        }
        Set<String> both = new TreeSet<>(frameworks);
        both.addAll(other.frameworks);
        return new Reach(both);
    }
}

package nl.woonzorgtoets.rulebook.model;

import java.util.Map;

/**
 * Whose the numbers and texts of a framework are.
 *
 * @param algemeen said once, for all of a kind that do not say it themselves
 * @param eigen said of one of them, by its kind and name
 */
public record Afkomst(Map<Onderdeel, VanWie> algemeen, Map<Onderdeel, Map<String, VanWie>> eigen) {

    public static final Afkomst GEEN = new Afkomst(Map.of(), Map.of());

    /** Null when that is not said. */
    public VanWie van(Onderdeel onderdeel) {
        return algemeen.get(onderdeel);
    }

    /** Of that one: its own, or what holds for all of its kind; null when neither is said. */
    public VanWie van(Onderdeel onderdeel, String naam) {
        return eigen.getOrDefault(onderdeel, Map.of()).getOrDefault(naam, van(onderdeel));
    }
}

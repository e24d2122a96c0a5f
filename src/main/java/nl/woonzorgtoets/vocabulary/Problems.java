package nl.woonzorgtoets.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with one dossier; stops counting when nobody would read on. */
final class Problems {

    private static final int MOST = 500;

    private final List<DossierProblem> found = new ArrayList<>();
    private final Set<String> unreadable = new HashSet<>();

    void add(String pointer, String message) {
        add(pointer, message, null);
    }

    void add(String pointer, String message, String suggestion) {
        if (!full()) {
            found.add(new DossierProblem(pointer, message, suggestion));
        }
    }

    /** A whole object that cannot be read: what is missing inside it says nothing more. */
    void addUnreadable(String pointer, String message) {
        add(pointer, message);
        unreadable.add(pointer);
    }

    boolean isUnreadable(String pointer) {
        return unreadable.contains(pointer);
    }

    boolean full() {
        return found.size() >= MOST;
    }

    void throwIfAny() throws InvalidDossierException {
        if (!found.isEmpty()) {
            throw new InvalidDossierException(found);
        }
    }

    static InvalidDossierException only(String pointer, String message) {
        return new InvalidDossierException(List.of(new DossierProblem(pointer, message, null)));
    }
}

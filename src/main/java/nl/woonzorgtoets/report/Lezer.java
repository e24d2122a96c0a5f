package nl.woonzorgtoets.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** For whom a letter is written, from the same case. */
public enum Lezer {
    DOSSIER("Het eigen dossier: alles"),
    INITIATIEFNEMER("Wie het indiende: kort, met bijlagen"),
    COLLEGE("Wie besluit: één bladzijde"),
    OPENBAAR("Iedereen: zonder wat herkenbaar is"),
    AANVULLING("Wie het indiende: alleen wat er ontbreekt");

    private final String label;

    Lezer(String label) {
        this.label = label;
    }

    /** For whom, and what that makes it. */
    public String label() {
        return label;
    }

    /** As it stands in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for a word that names no reader. */
    public static Optional<Lezer> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Lezer::word).toList();
    }
}

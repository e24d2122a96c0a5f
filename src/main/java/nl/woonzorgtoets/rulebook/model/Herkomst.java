package nl.woonzorgtoets.rulebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whose something is: what a law or a policy says, what research found, or what was chosen when the framework was made. */
public enum Herkomst {
    WET,
    BELEIDSREGEL,
    VISIE,
    ONDERZOEK,
    KEUZE;

    public static List<String> codes() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }

    public static Optional<Herkomst> met(String code) {
        return Arrays.stream(values()).filter(it -> it.name().equals(code)).findFirst();
    }
}

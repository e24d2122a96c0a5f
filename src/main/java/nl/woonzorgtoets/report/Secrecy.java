package nl.woonzorgtoets.report;

import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.oordeel.Rapport;
import nl.woonzorgtoets.rulebook.Rulebook;
import tools.jackson.databind.JsonNode;

/** Whether the place of a plan may be told more precisely than the wijk: the address of a refuge is secret. */
final class Secrecy {

    /** For a regelset that says nothing about it, or can no longer be read. */
    private static final Rapport.Geheim OTHERWISE = new Rapport.Geheim("doelgroepen.code", List.of("I.iii.ii"));

    private Secrecy() {}

    static boolean applies(Judged judged) {
        Rapport.Geheim secret = rule(judged.rulebook());
        if (secret == null) {
            return false;
        }
        String[] path = secret.veld().split("\\.");
        JsonNode section = judged.dossier().path(path[0]);
        Stream<JsonNode> rows = section.isArray() ? section.valueStream() : Stream.of(section);
        return rows.map(row -> row.path(path[1]))
                .flatMap(answer -> answer.isArray() ? answer.valueStream() : Stream.of(answer))
                .anyMatch(answer -> secret.waarden().contains(answer.asString("")));
    }

    private static Rapport.Geheim rule(Rulebook rulebook) {
        Rapport report = rulebook == null ? null : rulebook.kader().rapport();
        return report == null ? OTHERWISE : report.geheim();
    }
}

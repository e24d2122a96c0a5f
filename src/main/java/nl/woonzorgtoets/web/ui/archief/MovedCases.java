package nl.woonzorgtoets.web.ui.archief;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.Move;
import nl.woonzorgtoets.web.search.Choices;
import nl.woonzorgtoets.wording.Words;
import org.springframework.stereotype.Component;

/** The latest cases whose dossier says that the plan moves or thins out a concentration. */
@Component
class MovedCases {

    private static final int MOST = 20;

    private final Archive archive;
    private final Choices choices;

    MovedCases(Archive archive, Choices choices) {
        this.archive = archive;
        this.choices = choices;
    }

    record Moved(String nummer, String zaaknummer, String wijk, String says, String oordeel, String besluit) {}

    List<Moved> latest() {
        return archive.audit().moves(MOST).stream().map(this::moved).toList();
    }

    private Moved moved(Move move) {
        Words words = choices.words();
        return new Moved(
                move.summary().nummer(),
                move.summary().zaaknummer(),
                choices.wijk(move.summary().wijkcode()),
                says(move),
                words.oordeel(move.summary().oordeel()),
                words.oordeel(move.summary().besluit()));
    }

    private static String says(Move move) {
        return Stream.of(
                        move.moves() ? "verschuift een te hoge concentratie naar deze plek" : null,
                        move.thinsOut() ? "maakt een bestaande concentratie kleiner" : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" en "));
    }
}

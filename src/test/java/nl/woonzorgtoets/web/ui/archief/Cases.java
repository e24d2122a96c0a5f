package nl.woonzorgtoets.web.ui.archief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;

/** Shipped dossiers, judged as other zaken. */
final class Cases {

    private Cases() {}

    /** @return the number of the case */
    static String judged(AssessmentDesk desk, String number, String zaaknummer) {
        try (Stream<Path> files = Files.list(Path.of("cases/dossiers"))) {
            Path file = files.filter(it -> it.getFileName().toString().startsWith(number + "-"))
                    .findFirst()
                    .orElseThrow();
            String text = Files.readString(file)
                    .replaceFirst("\"zaaknummer\"\\s*:\\s*\"[^\"]*\"", "\"zaaknummer\": \"" + zaaknummer + "\"");
            return desk.assess(text.getBytes(StandardCharsets.UTF_8), null, "beoordelaar")
                    .nummer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidDossierException e) {
            throw new AssertionError(e.problems().toString(), e);
        }
    }

    static void decided(SqliteArchive archive, String nummer, String besluit, String why) {
        archive.decide(new Besluit(
                nummer, besluit, why, "wethouder wonen", "beoordelaar", "2026-11-22T10:00:00Z", null, null));
    }
}

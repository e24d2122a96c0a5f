package nl.woonzorgtoets.web.ui.archief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.woonzorgtoets.archive.NewCase;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.Secrets;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first version sealed all of a case as one: of a refuge its bytes are not handed out, and a selection says so. */
class SecretsSealedWithTheRestTest extends OpenPages {

    @Autowired
    private SqliteArchive archive;

    private String refuge;
    private String ordinary;

    @BeforeEach
    void twoCasesOfTheFirstVersion() {
        archive.keepRules(Parkstad.rulebook().framework(), Parkstad.rulebook().files());
        refuge = kept("09");
        ordinary = kept("01");
    }

    @Test
    void theBytesOfARefugeAreRefusedAndThoseOfAnotherPlanAreNot() {
        assertThat(signedIn("auditor")
                        .open("/archief/zaken/" + refuge + "/stuk.json")
                        .status())
                .isEqualTo(403);
        assertThat(signedIn("auditor")
                        .open("/archief/zaken/" + ordinary + "/stuk.json")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aSelectionLeavesTheRefugeOutAndNamesIt() throws IOException {
        byte[] zip = signedIn("auditor").download("/archief/export", "zoek", "EERSTE");

        assertThat(text(zip, "geheim.txt")).contains("Niet in deze export", refuge);
        assertThat(text(zip, "archief.jsonl")).contains(ordinary).doesNotContain(refuge);
    }

    private String kept(String number) {
        Instant moment = Instant.parse("2026-11-28T12:00:00Z");
        String dossier = Parkstad.text(number)
                .replaceFirst("\"zaaknummer\"\\s*:\\s*\"[^\"]*\"", "\"zaaknummer\": \"EERSTE-" + number + "\"");
        return archive.keep(new NewCase(first(Parkstad.assess(dossier), moment)))
                .nummer();
    }

    private static CaseDocument first(Judgement judged, Instant moment) {
        Envelope envelope =
                new Envelope(1, "parkstad", null, moment, "beoordelaar", null, "Drools", "woonzorgtoets", null);
        CaseDocument it = judged.document(envelope);
        return new CaseDocument(
                it.envelope(),
                it.dossier(),
                it.portfolio(),
                it.contribution(),
                it.found(),
                Secrets.NONE,
                it.assessment());
    }

    private static String text(byte[] zip, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith("/" + name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}

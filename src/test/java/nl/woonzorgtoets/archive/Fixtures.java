package nl.woonzorgtoets.archive;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.document.AspectResult;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.CaseDocument.Found;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.Evidence;
import nl.woonzorgtoets.document.Finding;
import nl.woonzorgtoets.document.RuleRef;
import nl.woonzorgtoets.document.Score;
import nl.woonzorgtoets.document.SecretAnswer;
import nl.woonzorgtoets.document.Secrets;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.EersteEditie;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.model.Source;

/** Cases and regelsets as the rest of the program hands them over. */
public final class Fixtures {

    public static final Instant MOMENT = Instant.parse("2026-07-01T09:30:00.123456Z");

    public static final RuleFiles REGELS = new RuleFiles(Map.of(
            "kader.yaml", "naam: Proef\n".getBytes(StandardCharsets.UTF_8),
            "fair-share/5.3-draagkracht.drl", "rule \"5.3-1 …\"\r\n".getBytes(StandardCharsets.UTF_8)));

    private Fixtures() {}

    /** A zaak in a wijk with a verdict; everything else is ordinary. */
    public record Zaak(
            String zaaknummer, String wijk, String oordeel, String eenheden, String sleutel, Instant moment) {

        public static Zaak zaak(String zaaknummer) {
            return new Zaak(zaaknummer, "WK091701", "POSITIEF", "12", null, MOMENT);
        }

        public Zaak in(String wijk) {
            return new Zaak(zaaknummer, wijk, oordeel, eenheden, sleutel, moment);
        }

        public Zaak met(String oordeel) {
            return new Zaak(zaaknummer, wijk, oordeel, eenheden, sleutel, moment);
        }

        public Zaak eenheden(String eenheden) {
            return new Zaak(zaaknummer, wijk, oordeel, eenheden, sleutel, moment);
        }

        public Zaak sleutel(String sleutel) {
            return new Zaak(zaaknummer, wijk, oordeel, eenheden, sleutel, moment);
        }

        public Zaak op(String moment) {
            return new Zaak(zaaknummer, wijk, oordeel, eenheden, sleutel, Instant.parse(moment));
        }

        public NewCase nieuw() {
            return new NewCase(document(null));
        }

        /** The same, where the plek is told to nobody outside. */
        public NewCase opEenGeheimePlek(String plek) {
            CaseDocument open = document(null);
            return new NewCase(new CaseDocument(
                    Envelope.now("parkstad", null, moment, "beoordelaar", sleutel),
                    "{\"zaak\":{\"zaaknummer\":\"" + zaaknummer + "\",\"plek\":\"" + plek + "\"}}",
                    open.portfolio(),
                    open.contribution(),
                    open.found(),
                    Secrets.of(List.of(new SecretAnswer("Zaak", "/zaak", "plek"))),
                    open.assessment()));
        }

        /** The same with something in it that the search tables do not take. */
        public NewCase datNietPast() {
            CaseDocument it = document(null);
            return new NewCase(new CaseDocument(
                    it.envelope(),
                    it.dossier(),
                    it.portfolio(),
                    it.contribution(),
                    new Found(wijk, Collections.singletonMap("gemeente", null)),
                    it.secrets(),
                    it.assessment()));
        }

        CaseDocument document(String nummer) {
            Map<String, String> features = Map.of("gemeente", "HEERLEN", "wijkcode", wijk, "fase", "VERKENNING");
            BigDecimal kwetsbaar = eenheden == null ? null : new BigDecimal(eenheden);
            return new CaseDocument(
                    new Envelope(
                            1, "parkstad", nummer, moment, "beoordelaar", sleutel, "Drools", "woonzorgtoets", null),
                    "{ \"zaak\": {\"zaaknummer\":\"" + zaaknummer + "\"},\n \"tekst\": \"é € 😀 \\u0000\" }",
                    Map.of(),
                    Collections.singletonMap("kwetsbareEenheden", kwetsbaar),
                    new Found(wijk, features),
                    Secrets.NONE,
                    assessment());
        }

        private Assessment assessment() {
            BigDecimal score = new BigDecimal("7.94");
            return new Assessment(
                    zaaknummer,
                    EersteEditie.valueOf(oordeel).oordeel("Naam", "Tekst."),
                    List.of(EersteEditie.valueOf(oordeel).oordeel("Naam", "Tekst.")),
                    "TOETSINGSGROND",
                    List.of(),
                    new Score(score, score, score),
                    "Klasse",
                    List.of(),
                    List.of(new AspectResult(
                            "aspect",
                            null,
                            AspectSoort.WEGING,
                            "Vraag?",
                            Uitkomst.VOLDOET,
                            List.of(),
                            new Source("visie", "5.3"),
                            null,
                            null)),
                    List.of(finding("5.3-1"), finding("6.1-2")),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    new Evidence(REGELS.hash(), LocalDate.parse("2026-07-01"), "0".repeat(64), null));
        }

        private static Finding finding(String rule) {
            return new Finding(
                    new RuleRef(rule, "Regel", "aspect", new Source("visie", "5.3"), "regels.drl", 1),
                    BevindingSoort.VOLDOET,
                    Uitkomst.VOLDOET,
                    BigDecimal.ONE,
                    "Uitleg.",
                    List.of());
        }
    }

    public static Besluit besluit(String nummer, String besluit) {
        return new Besluit(nummer, besluit, "Past bij de buurt.", "wethouder", "beleid", MOMENT.toString(), null, null);
    }
}

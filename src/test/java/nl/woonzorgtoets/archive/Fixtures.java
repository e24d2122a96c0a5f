package nl.woonzorgtoets.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.rulebook.RuleFiles;

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
            return new NewCase(sleutel, moment, this::body);
        }

        byte[] body(String nummer) {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("versie", 1);
            body.put("nummer", nummer);
            body.put("moment", moment.toString());
            body.put("door", "beoordelaar");
            if (sleutel != null) {
                body.put("sleutel", sleutel);
            }
            body.put("zaaknummer", zaaknummer);
            body.put("gemeente", "HEERLEN");
            body.put("wijkcode", wijk);
            body.put("gebied", wijk);
            body.put("fase", "VERKENNING");
            body.put("oordeel", oordeel);
            body.put("peildatum", "2026-07-01");
            body.put("regelset", REGELS.hash());
            body.put("gevuurd", List.of("5.3-1", "6.1-2"));
            body.put(
                    "dossier",
                    "{ \"zaak\": {\"zaaknummer\":\"" + zaaknummer + "\"},\n \"tekst\": \"é € 😀 \\u0000\" }");
            body.put("portefeuille", Map.of());
            body.put("bijdrage", Collections.singletonMap("kwetsbareEenheden", eenheden));
            body.put("beoordeling", Map.of("score", "7.94"));
            return Json.MAPPER.writeValueAsBytes(body);
        }
    }

    public static Besluit besluit(String nummer, String besluit) {
        return new Besluit(nummer, besluit, "Past bij de buurt.", "wethouder", "beleid", MOMENT.toString());
    }
}

package nl.woonzorgtoets.impact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.woonzorgtoets.regelset.Parkstad;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The shipped dossiers, each time of another size and in one of a few wijken, so that earlier plans soon stand in the way. */
final class PlansInAFewWijken {

    private static final List<String> DOSSIERS =
            Parkstad.dossiers().stream().map(Parkstad::text).toList();
    private static final List<String> WIJKEN = List.of("WK195402", "WK195400", "WK088201", "WK091733");

    private PlansInAFewWijken() {}

    /** For the same number always the same plan. */
    static byte[] dossier(int seed, String zaaknummer) {
        Random own = new Random(seed * 7919L);
        ObjectNode dossier = (ObjectNode) JsonMapper.shared().readTree(DOSSIERS.get(own.nextInt(DOSSIERS.size())));
        String wijk = WIJKEN.get(own.nextInt(WIJKEN.size()));
        Map<String, String> gemeenten = Parkstad.rulebook()
                .vocabulary()
                .field("locatie.wijkcode")
                .belongsTo()
                .parentOf();
        ObjectNode about = (ObjectNode) dossier.path("zaak");
        about.put("zaaknummer", zaaknummer);
        about.put("gemeente", gemeenten.get(wijk));
        about.put("peildatum", LocalDate.of(2026, 7, 1).toString());
        ObjectNode place = (ObjectNode) dossier.path("locatie");
        place.put("wijkcode", wijk);
        place.remove(List.of("buurtcode", "sesWoa", "leefbarometer", "bronScores"));
        int part = 1 + own.nextInt(3);
        for (JsonNode group : dossier.path("doelgroepen")) {
            for (String field : List.of("aantalPersonen", "aantalEenheden")) {
                ((ObjectNode) group).put(field, Math.max(1, group.path(field).asInt() / part));
            }
        }
        return JsonMapper.shared().writeValueAsBytes(dossier);
    }
}

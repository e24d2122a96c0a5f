package nl.woonzorgtoets.prestaties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.woonzorgtoets.regelset.Parkstad;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Dossiers as different municipalities would hand them in: the shipped ones, each time elsewhere and of another size. */
final class Plannen {

    private final List<String> dossiers =
            Parkstad.dossiers().stream().map(Parkstad::text).toList();
    private final List<Map.Entry<String, String>> wijken = new ArrayList<>(Parkstad.rulebook()
            .vocabulary()
            .field("locatie.wijkcode")
            .belongsTo()
            .parentOf()
            .entrySet());

    static String zaaknummer(int zaak) {
        return "Z-%05d".formatted(zaak);
    }

    /** For the same number always the same plan, but for its day. */
    byte[] dossier(int zaak, LocalDate peildatum) {
        Random own = new Random(zaak);
        ObjectNode dossier = (ObjectNode) JsonMapper.shared().readTree(dossiers.get(own.nextInt(dossiers.size())));
        Map.Entry<String, String> wijk = wijken.get(own.nextInt(wijken.size()));
        ObjectNode about = (ObjectNode) dossier.path("zaak");
        about.put("zaaknummer", zaaknummer(zaak));
        about.put("gemeente", wijk.getValue());
        about.put("peildatum", peildatum.toString());
        ObjectNode place = (ObjectNode) dossier.path("locatie");
        place.put("wijkcode", wijk.getKey());
        place.remove(List.of("buurtcode"));
        if (own.nextBoolean()) {
            place.remove(List.of("sesWoa", "leefbarometer", "bronScores"));
        }
        int times = 1 + own.nextInt(3);
        for (JsonNode group : dossier.path("doelgroepen")) {
            for (String field : List.of("aantalPersonen", "aantalEenheden")) {
                ((ObjectNode) group).put(field, group.path(field).asInt() * times);
            }
        }
        if (own.nextInt(40) == 0) {
            ((ObjectNode) dossier.path("spreiding")).put("verplaatstOverconcentratie", true);
        }
        if (own.nextInt(15) == 0) {
            dossier.remove("aanpasbaarheid");
        }
        return JsonMapper.shared().writeValueAsBytes(dossier);
    }
}

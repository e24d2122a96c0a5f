package nl.woonzorgtoets.replay;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What the archive keeps of a job: what was asked, by whom, and what came of it. */
final class ReplayNote {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReplayNote() {}

    static byte[] of(ReplayProgress job, String door) {
        Map<String, Object> note = new LinkedHashMap<>();
        note.put("versie", 1);
        note.put("id", job.id());
        note.put("door", door);
        note.put("regelset", job.opdracht().regelset());
        note.put("van", text(job.opdracht().van()));
        note.put("tot", text(job.opdracht().tot()));
        note.put("status", job.status());
        note.put("totaal", job.totaal());
        note.put("gedaan", job.gedaan());
        note.put("perUitkomst", job.perUitkomst());
        note.put("anders", job.verschillen().stream().map(Replay::nummer).toList());
        note.put("gestart", text(job.gestart()));
        note.put("klaar", text(job.klaar()));
        return JSON.writeValueAsBytes(note);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}

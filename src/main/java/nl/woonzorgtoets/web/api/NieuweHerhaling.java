package nl.woonzorgtoets.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.replay.ReplayRequest;
import nl.woonzorgtoets.web.api.problem.Fout;
import nl.woonzorgtoets.web.api.problem.ProblemException;
import nl.woonzorgtoets.web.search.SearchForm;
import nl.woonzorgtoets.web.search.SearchReader;

/** Which cases are to be judged again, and by what, as it comes in. */
record NieuweHerhaling(
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(maxLength = 100, description = "Beoordeel alle zaken met deze regelset; zonder: elk met haar eigen.")
        String regelset,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(maxLength = 100, description = "Alleen zaken die met dit kader zijn beoordeeld.")
        String kader,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Beoordeeld op of na deze dag.")
        LocalDate van,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Beoordeeld op of voor deze dag.")
        LocalDate tot) {

    private static final String REGELSET = "regelset";

    static ReplayRequest read(byte[] body, Archive archive, SearchReader reader) {
        Map<String, String> cases = FormReader.read(NieuweHerhaling.class, body, Map.of());
        String regelset = cases.remove(REGELSET);
        List<Fout> fouten = new ArrayList<>();
        if (regelset != null
                && archive.regelsets().stream().noneMatch(kept -> kept.hash().equals(regelset))) {
            fouten.add(Fout.at("/regelset", "Deze regelset is niet in het archief. Kijk bij /api/v1/regelsets."));
        }
        SearchForm search = reader.read(cases, Set.of());
        search.faults().forEach(it -> fouten.add(Fout.at("/" + it.parameter(), it.message())));
        if (!fouten.isEmpty()) {
            throw ProblemException.invalid(fouten);
        }
        return new ReplayRequest(regelset, search.filter());
    }
}

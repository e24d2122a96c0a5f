package nl.woonzorgtoets.web.ui.archief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.region.Trend;
import nl.woonzorgtoets.web.search.AlsoTakes;
import nl.woonzorgtoets.web.ui.Csv;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every wijk at the end of every period, for a spreadsheet. */
@Controller
record WijkenCsvController(Wijken wijken) {

    private static final String PATH = "/archief/wijken.csv";

    /** Where the same can be downloaded as what is shown. */
    static String link(WijkForm form) {
        Map<String, String> asked = new LinkedHashMap<>();
        if (form.measure() != null) {
            asked.put("maat", form.measure());
        }
        asked.put("per", form.period().name());
        return Pages.link(PATH, asked, null);
    }

    @GetMapping(PATH)
    @AlsoTakes({"maat", "per", "van", "tot", "kaart"})
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> parameters) {
        Wijken.Read read = wijken.read(parameters);
        if (!read.form().errors().isEmpty()) {
            throw new PageNotFoundException();
        }
        Trend trend = read.trend();
        List<String> heads = new ArrayList<>(List.of("Code", wijken.word().kop(), wijken.within()));
        trend.periods().forEach(it -> heads.add("Eind " + read.form().period().name(it)));
        heads.add(wijken.plan().kopMeervoud() + " zonder getal");
        Csv csv = new Csv(heads.toArray(String[]::new));
        trend.perWijk().forEach((code, stands) -> {
            List<String> cells = new ArrayList<>(List.of(code, wijken.name(code), wijken.gemeente(code)));
            stands.forEach(it -> cells.add(it.sum().toPlainString().replace('.', ',')));
            cells.add(String.valueOf(stands.get(stands.size() - 1).unknown()));
            csv.add(cells.toArray(String[]::new));
        });
        return csv.download("wijken.csv");
    }
}

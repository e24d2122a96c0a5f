package nl.woonzorgtoets.web.ui.archief;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.web.search.Criterion.Choice;
import nl.woonzorgtoets.web.ui.Csv;
import org.springframework.http.ResponseEntity;

/** The plans per place as a spreadsheet. */
final class PlanSheet {

    private final Csv csv;

    PlanSheet(Wijken wijken) {
        List<String> heads = new ArrayList<>(List.of("Code", wijken.word().kop(), wijken.within()));
        heads.addAll(wijken.figures());
        heads.add("Cijfers onder de grens");
        heads.add(wijken.plan().kopMeervoud());
        PlanState.choices().stream().map(Choice::label).forEach(heads::add);
        csv = new Csv(heads.toArray(String[]::new));
    }

    void add(PlanRows.Row row) {
        List<String> cells = new ArrayList<>(List.of(row.code(), row.name(), row.gemeente()));
        cells.addAll(row.figures());
        cells.add(row.belowInWords());
        cells.add(String.valueOf(row.plans()));
        row.states().forEach(it -> cells.add(String.valueOf(it)));
        csv.add(cells.toArray(String[]::new));
    }

    ResponseEntity<byte[]> download() {
        return csv.download("plannen.csv");
    }
}

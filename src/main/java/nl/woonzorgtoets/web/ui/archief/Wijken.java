package nl.woonzorgtoets.web.ui.archief;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.woonzorgtoets.region.RegionMonitor;
import nl.woonzorgtoets.region.Trend;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.web.search.Choices;
import nl.woonzorgtoets.web.search.Choices.Choice;
import org.springframework.stereotype.Component;

/** What can be counted of the wijken, and how they are called in the active regelset. */
@Component
class Wijken {

    private static final String PORTFOLIO = "Portefeuille";

    private final RegionMonitor monitor;
    private final Choices choices;

    Wijken(RegionMonitor monitor, Choices choices) {
        this.monitor = monitor;
        this.choices = choices;
    }

    record Read(WijkForm form, Trend trend) {}

    /** What was asked for, with the counts that it asks for. */
    Read read(Map<String, String> parameters) {
        Trend[] read = new Trend[1];
        WijkForm form =
                WijkForm.read(parameters, names(), asked -> read[0] = monitor.trend(asked.measure(), asked.period()));
        return new Read(form, read[0]);
    }

    List<Choice> measures() {
        return names().stream().map(it -> new Choice(it, measure(it))).toList();
    }

    String measure(String name) {
        return choices.words().field(PORTFOLIO, name);
    }

    String name(String code) {
        return choices.wijk(code);
    }

    /** Empty when the active regelset does not know the wijk. */
    String gemeente(String code) {
        return choices.gemeente(Optional.ofNullable(choices.field("locatie.wijkcode"))
                .map(Field::belongsTo)
                .map(it -> it.parentOf().get(code))
                .orElse(""));
    }

    /** In the order in which the regelset names them. */
    private List<String> names() {
        List<String> order = choices.rulebook()
                .map(Rulebook::vocabulary)
                .map(it -> it.factTypes().get(PORTFOLIO))
                .map(type -> type.fields().stream().map(Field::name).toList())
                .orElse(List.of());
        return monitor.measures().stream()
                .sorted(Comparator.comparing(name -> order.contains(name) ? order.indexOf(name) : order.size()))
                .toList();
    }
}

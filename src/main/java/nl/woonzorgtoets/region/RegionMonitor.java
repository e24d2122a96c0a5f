package nl.woonzorgtoets.region;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;

/** Counts over the archive per wijk, and the figures of the wijken in a regelset. */
public final class RegionMonitor {

    private static final String WIJK = "locatie.wijkcode";

    private final Archive archive;
    private final Clock clock;
    private final Map<TrendRequest, Trend> trends = new ConcurrentHashMap<>();
    private final Map<String, Map<String, WijkFigures>> figures = new ConcurrentHashMap<>();

    /** The answer stays the same until something is added to the archive, or the next period begins. */
    private record TrendRequest(String measure, Period period, LocalDate current, long lastSeq) {}

    public RegionMonitor(Archive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /** What can be counted: the names of what plans contribute to their wijk. */
    public List<String> measures() {
        return archive.audit().contributions();
    }

    /** @param measure one of {@link #measures} */
    public Trend trend(String measure, Period period) {
        Instant now = clock.instant();
        TrendRequest asked = new TrendRequest(measure, period, period.of(now), archive.lastSeq());
        Trend known = trends.get(asked);
        if (known == null) {
            known = TrendReader.read(archive.audit().areaEvents(measure), period, now);
            trends.keySet().removeIf(it -> it.lastSeq() != asked.lastSeq());
            trends.put(asked, known);
        }
        return known;
    }

    /** By code of the wijk. */
    public Map<String, WijkFigures> figures(Rulebook rulebook) {
        LocalDate today = CivilDay.of(clock.instant());
        if (figures.size() > 8) {
            figures.clear();
        }
        return figures.computeIfAbsent(rulebook.hash() + today, key -> read(rulebook, today));
    }

    private static Map<String, WijkFigures> read(Rulebook rulebook, LocalDate today) {
        Map<String, WijkFigures> read = new TreeMap<>();
        Field field = rulebook.vocabulary().field(WIJK);
        if (field != null) {
            field.options().keySet().forEach(code -> read.put(code, figures(rulebook, code, today)));
        }
        return read;
    }

    private static WijkFigures figures(Rulebook rulebook, String code, LocalDate today) {
        try {
            Dossier dossier = new DossierReader(rulebook.vocabulary())
                    .readUnfinished(Map.of("locatie", Map.of("wijkcode", code)));
            return rulebook.regionFacts(dossier).stream()
                    .filter(fact -> fact.type().name().equals("Gebied"))
                    .findFirst()
                    .map(fact -> figures(rulebook, fact, today))
                    .orElse(WijkFigures.UNKNOWN);
        } catch (InvalidDossierException e) {
            return WijkFigures.UNKNOWN;
        }
    }

    private static WijkFigures figures(Rulebook rulebook, Fact wijk, LocalDate today) {
        BigDecimal ses = number(wijk, "sesWoa");
        BigDecimal leefbaarometer = number(wijk, "leefbaarometer");
        Boolean sesBelow = below(ses, average(rulebook, "ses-woa.gemiddelde", today));
        Boolean leefbaarometerBelow = below(leefbaarometer, average(rulebook, "leefbaarometer.gemiddelde", today));
        Boolean both = sesBelow == null || leefbaarometerBelow == null ? null : sesBelow && leefbaarometerBelow;
        return new WijkFigures(ses, leefbaarometer, both);
    }

    private static Boolean below(BigDecimal figure, BigDecimal average) {
        return figure == null || average == null ? null : figure.compareTo(average) < 0;
    }

    private static BigDecimal number(Fact fact, String name) {
        Field field = fact.type().field(name);
        return field != null && fact.value(field) instanceof BigDecimal number ? number : null;
    }

    private static BigDecimal average(Rulebook rulebook, String name, LocalDate today) {
        Drempel drempel = rulebook.drempels().get(name);
        Drempel.Waarde value = drempel == null ? null : drempel.op(today, null);
        return value != null && value.waarde() instanceof BigDecimal number ? number : null;
    }
}

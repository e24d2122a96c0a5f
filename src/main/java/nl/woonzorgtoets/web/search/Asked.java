package nl.woonzorgtoets.web.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.CaseFilter;

/** One criterion in words. */
public record Asked(String what, String value) {

    /** Which cases are meant; nothing when all are. */
    public static List<Asked> of(CaseFilter filter, Criteria criteria) {
        Stream<Asked> one = filter.nummer() == null ? Stream.of() : Stream.of(new Asked("Zaak", filter.nummer()));
        Map<String, String> features = new TreeMap<>(filter.kenmerken());
        List<Asked> answers = told(criteria.features(), features);
        // What no framework declares any more is told as it was asked.
        Stream<Asked> undeclared = features.entrySet().stream().map(it -> new Asked(it.getKey(), it.getValue()));
        // Of several frameworks, because whoever asked may not know of more.
        Stream<Asked> among = filter.kader() != null || filter.kaders() == null
                ? Stream.of()
                : Stream.of(new Asked("Toetsingskader", frameworks(filter, criteria)));
        return Stream.of(one, answers.stream(), undeclared, among, told(criteria.fixed(), values(filter)).stream())
                .flatMap(it -> it)
                .toList();
    }

    private static String frameworks(CaseFilter filter, Criteria criteria) {
        Criterion framework = criteria.named("kader");
        return filter.kaders().stream().map(framework::told).collect(Collectors.joining(", "));
    }

    /** Takes out what it tells. */
    private static List<Asked> told(List<Criterion> criteria, Map<String, String> values) {
        return criteria.stream()
                .filter(it -> values.get(it.name()) != null)
                .map(it -> new Asked(it.label(), it.told(values.remove(it.name()))))
                .toList();
    }

    /** By name of the criterion; null for what it leaves open. */
    private static Map<String, String> values(CaseFilter filter) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("zoek", filter.kenmerk());
        values.put("zaaknummer", filter.zaaknummer());
        values.put("kader", filter.kader());
        values.put("van", Objects.toString(filter.van(), null));
        values.put("tot", Objects.toString(filter.tot(), null));
        values.put("oordeel", filter.oordeel());
        values.put(Decision.NAME, Decision.told(filter));
        values.put(CautionChoice.NAME, filter.kanttekening());
        values.put(Criteria.BORDER, Objects.toString(filter.grensgeval(), null));
        values.put(Criteria.NEAR, filter.grens());
        values.put(Criteria.WITHDRAWN, Objects.toString(filter.ingetrokken(), null));
        values.put(SearchReader.RULE, filter.regel());
        values.put("regelset", filter.regelset());
        return values;
    }
}

package nl.woonzorgtoets.report;

import static nl.woonzorgtoets.report.Judged.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.report.Sentences.Cited;
import tools.jackson.databind.JsonNode;

/** What was found on the aspects, as texts with the place they rest on. */
final class Aspects {

    private static final Map<String, String> KIND_OF =
            Map.of("VOLDOET", "voldoet", "GEDEELTELIJK", "gedeeltelijk", "VOLDOET_NIET", "voldoetNiet");

    private final Judged judged;
    private final Citations citations;
    private final Grounds grounds;

    Aspects(Judged judged) {
        this.judged = judged;
        this.citations = Citations.of(judged);
        this.grounds = new Grounds(judged);
    }

    /** The texts of the aspects that came out like this. */
    List<Cited> texts(Predicate<JsonNode> which, String outcome) {
        return judged.aspects()
                .filter(which.and(it -> text(it, "uitkomst").equals(outcome)))
                .flatMap(it -> of(it, outcome))
                .toList();
    }

    /** The texts of the findings of one kind on these aspects. */
    List<Cited> findings(Predicate<JsonNode> which, String kind) {
        return judged.aspects()
                .filter(which)
                .flatMap(it -> findings(text(it, "id"), kind))
                .toList();
    }

    private Stream<Cited> of(JsonNode aspect, String outcome) {
        String kind = KIND_OF.get(outcome);
        if (kind != null) {
            return findings(text(aspect, "id"), kind);
        }
        String open = outcome.equals("ONBEKEND") ? unknown(aspect) : contradiction(aspect);
        return Stream.of(new Cited(Leefbaarometer.withoutCaveat(open), citations.of(aspect.path("bron"))));
    }

    private Stream<Cited> findings(String aspect, String kind) {
        Map<Cited, List<JsonNode>> findings = judged.findings()
                .filter(it -> text(it, "aspect").equals(aspect))
                .filter(it -> text(it, "soort").equals(kind))
                .collect(Collectors.groupingBy(this::cited, LinkedHashMap::new, Collectors.toList()));
        return findings.entrySet().stream()
                .map(it -> new Cited(it.getKey().text(), it.getKey().source(), grounds.withLimits(it.getValue())));
    }

    private Cited cited(JsonNode finding) {
        return new Cited(Leefbaarometer.withoutCaveat(text(finding, "uitleg")), citations.of(finding.path("bron")));
    }

    private String unknown(JsonNode aspect) {
        String question = "Deze vraag is nog open: ‘" + text(aspect, "vraag") + "’.";
        return judged.rulebook() == null
                ? question
                : judged.rulebook().onbekendTeksten().getOrDefault(text(aspect, "id"), question);
    }

    private static String contradiction(JsonNode aspect) {
        return "Over deze vraag spreken de regels elkaar tegen: ‘" + text(aspect, "vraag") + "’.";
    }
}

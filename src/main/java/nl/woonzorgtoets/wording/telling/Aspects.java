package nl.woonzorgtoets.wording.telling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.document.AspectResult;
import nl.woonzorgtoets.document.Finding;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.wording.AnswerPointsWording;
import nl.woonzorgtoets.wording.Dutch;

/** What was found on the aspects, as texts with the place they rest on. */
record Aspects(Matter matter, Grounds grounds) {

    /** The texts of the aspects that came out like this. */
    List<Cited> texts(Predicate<AspectResult> which, Uitkomst outcome) {
        return matter.assessment().aspects().stream()
                .filter(which.and(it -> it.outcome() == outcome))
                .flatMap(it -> of(it, outcome))
                .toList();
    }

    /** The texts of the exceptions that were made on these aspects. */
    List<Cited> exceptions(Predicate<AspectResult> which) {
        return matter.assessment().aspects().stream()
                .filter(which)
                .flatMap(it -> findings(it, BevindingSoort.UITZONDERING))
                .toList();
    }

    private Stream<Cited> of(AspectResult aspect, Uitkomst outcome) {
        if (aspect.answered()) {
            return Stream.of(cited(answered(aspect), aspect));
        }
        return switch (outcome) {
            case VOLDOET -> findings(aspect, BevindingSoort.VOLDOET);
            case GEDEELTELIJK -> findings(aspect, BevindingSoort.GEDEELTELIJK);
            case VOLDOET_NIET -> findings(aspect, BevindingSoort.VOLDOET_NIET);
            case ONBEKEND -> Stream.of(cited(unknown(aspect), aspect));
            case TEGENSTRIJDIG -> Stream.of(cited(contradiction(aspect), aspect));
            case NIET_VAN_TOEPASSING -> Stream.of();
        };
    }

    private Cited cited(String text, AspectResult aspect) {
        return new Cited(text, matter.citations().of(aspect.source()).brief(), "");
    }

    private Stream<Cited> findings(AspectResult aspect, BevindingSoort kind) {
        Map<Cited, List<Finding>> findings = matter.assessment().findings().stream()
                .filter(it -> it.aspect().equals(aspect.id()) && it.soort() == kind)
                .collect(Collectors.groupingBy(this::cited, LinkedHashMap::new, Collectors.toList()));
        return findings.entrySet().stream()
                .map(it -> new Cited(it.getKey().text(), it.getKey().source(), grounds.withLimits(it.getValue())));
    }

    private Cited cited(Finding finding) {
        return new Cited(
                finding.explanation(),
                matter.citations().of(finding.rule().source()).brief(),
                "");
    }

    /** What answers gave to aspects of this criterium, in sentences. */
    List<String> answered(String criterium) {
        return matter.assessment().aspects().stream()
                .filter(it -> it.answered() && criterium.equals(it.criterium()))
                .map(this::answered)
                .toList();
    }

    private String answered(AspectResult aspect) {
        Aspect known = matter.kader() == null ? null : matter.kader().aspecten().get(aspect.id());
        String text = known == null
                ? null
                : known.teksten().get(BevindingSoort.valueOf(aspect.outcome().name()));
        return (text == null ? "" : text + " ")
                + new AnswerPointsWording(matter.rulebook())
                        .outcome(
                                aspect.points(),
                                aspect.points().used().stream()
                                        .filter(it -> !matter.secrecy().withholds(it))
                                        .toList(),
                                aspect.soort() == AspectSoort.PLUS);
    }

    private String unknown(AspectResult aspect) {
        String question = "Deze vraag is nog open: " + Dutch.quoted(aspect.question()) + ".";
        return matter.rulebook() == null
                ? question
                : matter.rulebook().onbekendTeksten().getOrDefault(aspect.id(), question);
    }

    static String contradiction(AspectResult aspect) {
        return "Over deze vraag spreken de regels elkaar tegen: " + Dutch.quoted(aspect.question()) + ".";
    }
}

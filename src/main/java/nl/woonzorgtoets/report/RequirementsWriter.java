package nl.woonzorgtoets.report;

import static nl.woonzorgtoets.report.Judged.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.woonzorgtoets.report.Report.Passage;
import nl.woonzorgtoets.report.Sentences.Cited;
import tools.jackson.databind.JsonNode;

/** What a plan has to meet whatever its score. */
final class RequirementsWriter {

    private static final Predicate<JsonNode> REQUIREMENT =
            it -> text(it, "soort").startsWith("EIS");

    private static final List<String> OUTCOMES = List.of("VOLDOET", "VOLDOET_NIET", "TEGENSTRIJDIG", "ONBEKEND");

    private final Judged judged;
    private final Aspects aspects;

    RequirementsWriter(Judged judged, Aspects aspects) {
        this.judged = judged;
        this.aspects = aspects;
    }

    /** The texts of what decided it, each once. */
    List<Cited> deciding() {
        Set<String> deciding = judged.json()
                .path("beslissend")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
        return aspects.texts(REQUIREMENT.and(it -> deciding.contains(text(it, "id"))), "VOLDOET_NIET").stream()
                .distinct()
                .toList();
    }

    /** Without what stands at the verdict already. */
    List<Passage> passages() {
        List<Cited> told = deciding();
        List<Passage> passages = new ArrayList<>();
        if (!told.isEmpty()) {
            passages.add(new Passage("Dit gaf de doorslag.", "Zie ‘Waarom dit oordeel?’."));
        }
        add(passages, "Hieraan voldoet het plan.", aspects.texts(REQUIREMENT, "VOLDOET"), told);
        addFailed(passages, told);
        add(passages, "Hier geldt een uitzondering.", aspects.findings(REQUIREMENT, "uitzondering"), told);
        add(passages, "Hier spreken regels elkaar tegen.", aspects.texts(REQUIREMENT, "TEGENSTRIJDIG"), told);
        add(passages, "Dit is nog niet te zeggen.", aspects.texts(REQUIREMENT, "ONBEKEND"), told);
        return passages;
    }

    private void addFailed(List<Passage> passages, List<Cited> told) {
        List<Cited> failed = aspects.texts(REQUIREMENT, "VOLDOET_NIET").stream()
                .filter(it -> !told.contains(it))
                .toList();
        if (!failed.isEmpty()) {
            passages.add(new Passage("Hieraan voldoet het plan niet.", Sentences.runWithFigures(failed)));
        }
    }

    /** Requirements that are not met, and for which an exception was made. */
    long excepted() {
        return judged.aspects()
                .filter(REQUIREMENT.and(it -> text(it, "uitkomst").equals("VOLDOET_NIET")))
                .filter(it -> !aspects.findings(other -> other.equals(it), "uitzondering")
                        .isEmpty())
                .count();
    }

    /** All texts that stand here or at the verdict. */
    Set<String> told() {
        return OUTCOMES.stream()
                .flatMap(it -> aspects.texts(REQUIREMENT, it).stream())
                .map(Cited::text)
                .collect(Collectors.toSet());
    }

    private static void add(List<Passage> passages, String lead, List<Cited> texts, List<Cited> told) {
        MotivationWriter.add(
                passages, lead, texts.stream().filter(it -> !told.contains(it)).toList());
    }
}

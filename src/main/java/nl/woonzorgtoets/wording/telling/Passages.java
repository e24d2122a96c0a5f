package nl.woonzorgtoets.wording.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.document.AspectResult;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.wording.telling.Told.Passage;

/** In running sentences what a plan has to meet whatever its score, and per criterium what spoke for it and what against. */
final class Passages {

    private static final Predicate<AspectResult> REQUIREMENT =
            it -> it.soort() == AspectSoort.EIS || it.soort() == AspectSoort.EIS_IN_BEGINSEL;

    private final Matter matter;
    private final Aspects aspects;
    private final Set<String> decided;
    private final String plan;

    Passages(Matter matter, Aspects aspects) {
        this.matter = matter;
        this.aspects = aspects;
        this.plan = matter.woorden().plan().de();
        this.decided = Set.copyOf(matter.assessment().beslissend());
    }

    /** Without what stands at the verdict already. */
    List<Passage> requirements() {
        Predicate<AspectResult> others = REQUIREMENT.and(it -> !decided.contains(it.id()));
        List<Passage> passages = new ArrayList<>();
        if (matter.assessment().aspects().stream().anyMatch(REQUIREMENT.and(it -> decided.contains(it.id())))) {
            passages.add(new Passage("Dit gaf de doorslag.", "Zie ‘Waarom dit oordeel?’."));
        }
        add(passages, "Hieraan voldoet " + plan + ".", plain(aspects.texts(others, Uitkomst.VOLDOET)));
        add(
                passages,
                "Hieraan voldoet " + plan + " niet.",
                aspects.texts(others, Uitkomst.VOLDOET_NIET).stream()
                        .map(Cited::withGrounds)
                        .toList());
        add(passages, "Hier geldt een uitzondering.", plain(aspects.exceptions(others)));
        add(passages, "Hier spreken regels elkaar tegen.", aspects.texts(others, Uitkomst.TEGENSTRIJDIG));
        add(passages, "Dit is nog niet te zeggen.", aspects.texts(others, Uitkomst.ONBEKEND));
        return passages;
    }

    /** The questions of the requirements that are not met and for which an exception was made. */
    List<AspectResult> excepted() {
        return matter.assessment().aspects().stream()
                .filter(REQUIREMENT.and(it -> it.outcome() == Uitkomst.VOLDOET_NIET))
                .filter(it -> !aspects.exceptions(it::equals).isEmpty())
                .toList();
    }

    List<Passage> of(String criterium) {
        Predicate<AspectResult> weighed = it -> criterium.equals(it.criterium()) && it.soort() == AspectSoort.WEGING;
        Predicate<AspectResult> extra = it -> criterium.equals(it.criterium()) && it.soort() == AspectSoort.PLUS;
        Set<String> told = told();
        List<Passage> passages = new ArrayList<>();
        addNew(passages, "Dit spreekt voor " + plan + ".", aspects.texts(weighed, Uitkomst.VOLDOET), told);
        addNew(passages, "Dit voldoet deels.", aspects.texts(weighed, Uitkomst.GEDEELTELIJK), told);
        addNew(passages, "Dit spreekt tegen " + plan + ".", aspects.texts(weighed, Uitkomst.VOLDOET_NIET), told);
        List<Cited> most = aspects.texts(extra, Uitkomst.VOLDOET);
        List<Cited> some = aspects.texts(extra, Uitkomst.GEDEELTELIJK);
        addNew(
                passages,
                "Dit levert extra punten op.",
                Stream.concat(most.stream(), some.stream()).toList(),
                told);
        addNew(passages, "Dit is tegenstrijdig.", aspects.texts(weighed, Uitkomst.TEGENSTRIJDIG), told);
        addNew(passages, "Dit staat nog open.", aspects.texts(weighed, Uitkomst.ONBEKEND), told);
        return passages;
    }

    /** What answers gave to aspects of a criterium, in sentences. */
    List<String> answered(String criterium) {
        return aspects.answered(criterium);
    }

    /** All texts about requirements: the reader has seen them. */
    private Set<String> told() {
        return Stream.of(Uitkomst.values())
                .flatMap(it -> aspects.texts(REQUIREMENT, it).stream())
                .map(Cited::text)
                .collect(Collectors.toSet());
    }

    private static void addNew(List<Passage> passages, String lead, List<Cited> texts, Set<String> told) {
        List<Cited> fresh =
                texts.stream().filter(it -> !told.contains(it.text())).toList();
        if (!texts.isEmpty() && fresh.isEmpty()) {
            passages.add(new Passage(lead, "Zie ‘De eisen’."));
        }
        add(passages, lead, plain(fresh));
    }

    private static void add(List<Passage> passages, String lead, List<Cited> texts) {
        if (!texts.isEmpty()) {
            passages.add(new Passage(lead, Cited.run(texts)));
        }
    }

    /** What speaks for a plan is told without its numbers. */
    private static List<Cited> plain(List<Cited> texts) {
        return texts.stream().map(it -> new Cited(it.text(), it.source(), "")).toList();
    }
}

package nl.woonzorgtoets.proof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.Aspectstand;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.oordeel.Uitslag;
import nl.woonzorgtoets.proof.BewijsReport.Finding;
import nl.woonzorgtoets.proof.BewijsReport.Soort;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.WrittenExamples;
import nl.woonzorgtoets.rulebook.model.BekendDossier;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.vocabulary.NotApplicable;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.TooMuchWorkException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Looks for a dossier in every class, and one for every verdict. */
final class Reached {

    private static final String FILE = "kader.yaml";
    /** In every framework. */
    private static final String CASE = "zaak";

    private static final String DAY = "peildatum";
    private static final int MOST_DOSSIERS = 20_000;
    private static final int MOST_STARTS = 6;
    private static final int PASSES = 2;
    private static final int MOST_ROWS = 2;
    private static final int SOME_OPTIONS = 6;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Rulebook rulebook;
    private final Kader kader;
    private final LocalDate date;
    private final Clock clock;
    private final Proof.Progress progress;
    private final DossierReader reader;
    private final Set<Oordeel> verdicts = new LinkedHashSet<>();
    private final Set<Kader.Klasse> classes = new LinkedHashSet<>();
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private Space space;
    private int judged;

    Reached(Rulebook rulebook, LocalDate date, Clock clock, Proof.Progress progress) {
        this.rulebook = rulebook;
        this.kader = rulebook.kader();
        this.date = date;
        this.clock = clock;
        this.progress = progress;
        this.reader = new DossierReader(rulebook.vocabulary());
        verdicts.addAll(kader.oordelen());
        classes.addAll(kader.klassen());
    }

    List<Finding> findings() {
        List<Map<String, Object>> starts = new ArrayList<>();
        for (BekendDossier it : rulebook.bekendeDossiers()) {
            add(starts, map(exact(JSON.readValue(it.tekst(), Map.class))));
        }
        boolean all = false;
        if (!isAllReached()) {
            values();
            add(starts, filledIn());
            all = goThroughAll(starts.get(starts.size() - 1));
            starts.sort(Comparator.comparing(this::quality).reversed());
            List<Map<String, Object>> best = starts.stream().limit(MOST_STARTS).toList();
            for (Function<Uitslag, BigDecimal> goal : goals()) {
                best.forEach(it -> climb(it, goal));
            }
        }
        return told(all);
    }

    private boolean isAllReached() {
        return verdicts.isEmpty() && classes.isEmpty();
    }

    private boolean isOver() {
        return isAllReached() || judged > MOST_DOSSIERS || clock.isOver();
    }

    private void add(List<Map<String, Object>> starts, Map<String, Object> answers) {
        if (judge(answers) != null) {
            starts.add(answers);
        }
    }

    /** Null when there can be no such dossier. */
    private Uitslag judge(Map<String, Object> answers) {
        if (!(answers.get(CASE) instanceof Map<?, ?> members) || !members.containsKey(DAY)) {
            return null;
        }
        judged++;
        if (judged % 100 == 0) {
            progress.at("Dossiers", judged, Math.max(judged, MOST_DOSSIERS));
        }
        try {
            Uitslag found = Assessor.byPlan(reader.readUnfinished(answers), Map.of(), rulebook)
                    .uitslag();
            if (verdicts.contains(found.oordeel()) || classes.contains(found.klasse())) {
                truly(answers);
            }
            return found;
        } catch (InvalidDossierException | TooMuchWorkException e) {
            return null;
        }
    }

    /** What is new is judged by both evaluators before it counts. */
    private void truly(Map<String, Object> answers) throws InvalidDossierException {
        Uitslag found = Assessor.judge(reader.readUnfinished(answers), Map.of(), rulebook)
                .uitslag();
        verdicts.remove(found.oordeel());
        classes.remove(found.klasse());
    }

    private BigDecimal quality(Map<String, Object> answers) {
        Uitslag it = judge(answers);
        return it == null ? BigDecimal.TEN.negate().movePointRight(3) : better(it);
    }

    /** The values that rules tell apart, of every question. */
    private void values() {
        Day day = Day.of(rulebook, date, Map.of());
        space = new Space(day, true);
        for (Rule it : rulebook.rules()) {
            day.reads(it).ifPresent(space::add);
        }
        for (Cell it : space.cells()) {
            if (it.kind() == Cell.Kind.SINGLE || it.kind() == Cell.Kind.ROW) {
                cells.putIfAbsent(it.type().name() + "." + it.field().name(), it);
            }
        }
        for (Section section : rulebook.vocabulary().sections().values()) {
            for (Field field : section.type().fields()) {
                cells.computeIfAbsent(section.type().name() + "." + field.name(), key -> {
                    Cell cell = Cell.single(section.type(), field, null);
                    field.options().keySet().stream().limit(SOME_OPTIONS).forEach(cell::isHeldAgainst);
                    if (field.type().isNumber()) {
                        List.of("0", "10", "100", "1000").forEach(it -> cell.isHeldAgainst(new BigDecimal(it)));
                    }
                    return cell;
                });
            }
        }
    }

    private List<Object> values(Section section, Field field) {
        if (section.name().equals(CASE) && field.name().equals(DAY)) {
            return List.of(date.toString());
        }
        return cells.get(section.type().name() + "." + field.name()).values().stream()
                .filter(it -> it != NotApplicable.NOT_APPLICABLE)
                .map(it -> it instanceof LocalDate day ? day.toString() : it)
                .toList();
    }

    /** A dossier in which every question has an answer, as far as it can have one. */
    private Map<String, Object> filledIn() {
        Map<String, Object> answers = Map.of(CASE, Map.of(DAY, date.toString()));
        for (Section section : rulebook.vocabulary().sections().values()) {
            for (Field field : section.type().fields()) {
                for (Object value : values(section, field)) {
                    Map<String, Object> more = with(answers, section, 0, field, value);
                    if (judge(more) != null) {
                        answers = more;
                        break;
                    }
                }
            }
        }
        return answers;
    }

    /** Whether there are so few dossiers, as far as rules tell apart, that all were gone through. */
    private boolean goThroughAll(Map<String, Object> base) {
        long many = 1;
        for (Cell it : space.cells()) {
            many = Math.min(MOST_DOSSIERS * 10L, many * it.values().size());
        }
        boolean few = many <= MOST_DOSSIERS / 2
                && space.inexact().isEmpty()
                && Reality.canBeGiven(space.cells())
                && space.cells().stream().allMatch(it -> it.kind() == Cell.Kind.SINGLE && section(it) != null)
                && kader.aspecten().values().stream().allMatch(it -> it.uitAntwoorden() == null);
        if (few) {
            Map<Cell, Set<Object>> all = new LinkedHashMap<>();
            space.cells().forEach(it -> all.put(it, new LinkedHashSet<>(it.values())));
            for (Map<Cell, Object> choice : Choices.all(all, MOST_DOSSIERS)) {
                Map<String, Object> answers = base;
                for (Map.Entry<Cell, Object> it : choice.entrySet()) {
                    Object value = it.getValue();
                    answers = with(
                            answers,
                            section(it.getKey()),
                            0,
                            it.getKey().field(),
                            value == NotApplicable.NOT_APPLICABLE
                                    ? null
                                    : value instanceof LocalDate day ? day.toString() : value);
                }
                judge(answers);
            }
        }
        return few;
    }

    private Section section(Cell cell) {
        return rulebook.vocabulary().sections().values().stream()
                .filter(it -> it.type() == cell.type())
                .findFirst()
                .orElse(null);
    }

    /** What to make more of: the score, less of it, signals, and to come near what was not reached. */
    private List<Function<Uitslag, BigDecimal>> goals() {
        List<Function<Uitslag, BigDecimal>> goals = new ArrayList<>();
        if (verdicts.contains(kader.stappen().aanhouden())) {
            goals.add(it -> BigDecimal.TEN
                    .multiply(BigDecimal.valueOf(it.signalen().size()))
                    .subtract(failing(it)));
        }
        for (int i = 0; i < kader.klassen().size(); i++) {
            Kader.Klasse klasse = kader.klassen().get(i);
            if (classes.contains(klasse) || verdicts.contains(klasse.oordeel())) {
                BigDecimal below =
                        i == 0 ? kader.schaal() : kader.klassen().get(i - 1).vanaf();
                goals.add(it -> near(it, klasse.vanaf(), below));
            }
        }
        goals.add(Reached::better);
        goals.add(it -> score(it).negate());
        return goals;
    }

    private static BigDecimal score(Uitslag it) {
        return it.score() == null
                ? BigDecimal.valueOf(it.standen().values().stream()
                        .filter(stand -> stand.uitkomst() == Uitkomst.VOLDOET)
                        .count())
                : it.score();
    }

    private static BigDecimal better(Uitslag it) {
        return score(it).subtract(failing(it));
    }

    private static BigDecimal failing(Uitslag it) {
        return BigDecimal.valueOf(
                100L * it.standen().values().stream().filter(Reached::fails).count());
    }

    private static boolean fails(Aspectstand it) {
        AspectSoort kind = it.aspect().soort();
        return it.uitkomst() == Uitkomst.TEGENSTRIJDIG
                || it.ongerijmd()
                || (kind == AspectSoort.EIS || kind == AspectSoort.EIS_IN_BEGINSEL || kind == AspectSoort.VOORWAARDE)
                        && it.uitkomst() != Uitkomst.VOLDOET
                        && it.uitkomst() != Uitkomst.NIET_VAN_TOEPASSING;
    }

    private static BigDecimal near(Uitslag it, BigDecimal from, BigDecimal below) {
        BigDecimal score = score(it);
        BigDecimal short_ = from.subtract(score).max(BigDecimal.ZERO);
        BigDecimal over = score.subtract(below).max(BigDecimal.ZERO);
        return short_.add(over).add(failing(it)).negate();
    }

    private void climb(Map<String, Object> start, Function<Uitslag, BigDecimal> goal) {
        Map<String, Object> here = start;
        Uitslag now = judge(here);
        for (int pass = 0; pass < PASSES && now != null; pass++) {
            for (Section section : rulebook.vocabulary().sections().values()) {
                int rows = section.list() ? Math.min(MOST_ROWS, rows(here, section)) : 1;
                for (int row = 0; row < rows; row++) {
                    for (Field field : section.type().fields()) {
                        List<Object> values = new ArrayList<>(values(section, field));
                        values.add(null);
                        for (Object value : values) {
                            if (isOver()) {
                                return;
                            }
                            Map<String, Object> other = with(here, section, row, field, value);
                            Uitslag then = judge(other);
                            if (then != null && goal.apply(then).compareTo(goal.apply(now)) > 0) {
                                here = other;
                                now = then;
                            }
                        }
                    }
                }
            }
        }
    }

    private static int rows(Map<String, Object> answers, Section section) {
        return answers.get(section.name()) instanceof List<?> rows ? rows.size() : 0;
    }

    private static Map<String, Object> with(
            Map<String, Object> answers, Section section, int row, Field field, Object value) {
        Map<String, Object> other = new LinkedHashMap<>(answers);
        if (!section.list()) {
            other.put(section.name(), with(answers.get(section.name()), field, value));
            return other;
        }
        List<Object> rows = new ArrayList<>(answers.get(section.name()) instanceof List<?> list ? list : List.of());
        if (row < rows.size()) {
            rows.set(row, with(rows.get(row), field, value));
        } else {
            rows.add(with(null, field, value));
        }
        other.put(section.name(), rows);
        return other;
    }

    private static Map<String, Object> with(Object members, Field field, Object value) {
        Map<String, Object> other = new LinkedHashMap<>(members == null ? Map.of() : map(members));
        if (value == null) {
            other.remove(field.name());
        } else {
            other.put(field.name(), value);
        }
        return other;
    }

    /** Whole numbers as numbers like all others. */
    private static Object exact(Object value) {
        if (value instanceof Map<?, ?> members) {
            Map<String, Object> exact = new LinkedHashMap<>();
            members.forEach((name, member) -> exact.put((String) name, exact(member)));
            return exact;
        }
        return value instanceof List<?> rows
                ? new ArrayList<>(rows.stream().map(Reached::exact).toList())
                : value instanceof Number number ? new BigDecimal(number.toString()) : value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private List<Finding> told(boolean all) {
        List<Finding> told = new ArrayList<>();
        Set<Oordeel> ofClasses = new HashSet<>();
        for (int i = 0; i < kader.klassen().size(); i++) {
            Kader.Klasse it = kader.klassen().get(i);
            if (classes.contains(it)) {
                ofClasses.add(it.oordeel());
                told.add(finding(
                        "klasse " + it.oordeel().code(), "geen enkel plan komt in deze klasse", all, "klassen", i));
            }
        }
        verdicts.stream()
                .filter(it -> !ofClasses.contains(it))
                .forEach(it -> told.add(finding(
                        "oordeel " + it.code(), "geen enkel plan krijgt dit oordeel", all, "oordelen", it.code())));
        return told;
    }

    private Finding finding(String about, String what, boolean all, Object... place) {
        WrittenExamples written = WrittenExamples.of(rulebook);
        return new Finding(
                Soort.ONBEREIKT,
                FILE,
                written.lineInKader(place),
                about,
                what,
                all,
                all ? null : "in " + judged + " dossiers is ernaar gezocht",
                List.of(),
                written.meantInKader("onbereikbaar", place));
    }
}

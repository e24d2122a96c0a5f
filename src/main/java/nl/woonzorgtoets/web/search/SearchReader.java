package nl.woonzorgtoets.web.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.CaseOrder;
import nl.woonzorgtoets.base.Reach;
import nl.woonzorgtoets.vocabulary.NearestName;
import nl.woonzorgtoets.web.search.Criterion.Choice;
import nl.woonzorgtoets.web.search.Criterion.Kind;
import org.springframework.stereotype.Component;

/** Reads what somebody asks for, and says all that is wrong with it: nothing is passed over, and nothing unknown is looked for. */
@Component
public record SearchReader(Criteria criteria, Archive archive, Reach.Asking asking) {

    static final String RULE = "regel";

    /** @param others parameters that the address has beside those of a search */
    public SearchForm read(Map<String, String> parameters, Set<String> others) {
        List<Criterion> all = criteria.all();
        List<String> names = all.stream().map(Criterion::name).toList();
        List<SearchProblem> faults = unknownNames(parameters, names, others);
        Map<String, String> typed = typed(parameters, names);
        Map<String, String> sound = new LinkedHashMap<>();
        all.stream().filter(it -> typed.containsKey(it.name())).forEach(it -> {
            SearchProblem fault = fault(it, typed.get(it.name()));
            if (fault == null) {
                sound.put(it.name(), typed.get(it.name()));
            } else {
                faults.add(fault);
            }
        });
        contradictions(sound, faults);
        all.forEach(it -> contradiction(it, sound, all, faults));
        CaseOrder order = CaseOrder.valueOf(sound.getOrDefault(SearchForm.ORDER, CaseOrder.NIEUWSTE.name()));
        return new SearchForm(typed, faults, filter(sound), order);
    }

    private static Map<String, String> typed(Map<String, String> parameters, List<String> names) {
        Map<String, String> typed = new LinkedHashMap<>();
        names.forEach(name -> {
            String value = parameters.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                typed.put(name, value);
            }
        });
        // Who takes a rule from the list may get its title with it.
        typed.computeIfPresent(RULE, (name, rule) -> rule.replaceFirst("\\s.*", ""));
        return typed;
    }

    private static List<SearchProblem> unknownNames(
            Map<String, String> parameters, List<String> names, Set<String> others) {
        List<String> known = new ArrayList<>(others);
        known.addAll(names);
        return new ArrayList<>(ParameterNames.unknown(parameters.keySet(), known));
    }

    /** Null when this is a value of it. */
    private SearchProblem fault(Criterion criterion, String text) {
        String name = criterion.name();
        if (text.length() > SearchForm.LONGEST) {
            return new SearchProblem(name, "Vul ten hoogste " + SearchForm.LONGEST + " tekens in.", null);
        }
        return switch (criterion.kind()) {
            case TEXT -> null;
            case DAY -> isDay(text) ? null : noDay(name);
            case YES_NO, CHOICE -> criterion.has(text) ? null : notAChoice(criterion, text);
            case CODE -> criterion.has(text) || occurs(name, text) ? null : notAChoice(criterion, text);
        };
    }

    /** In any case; an older regelset may have had codes that the active one has not. */
    private boolean occurs(String name, String code) {
        return archive.search(filter(Map.of(name, code)), 0, 1).total() > 0;
    }

    private static SearchProblem notAChoice(Criterion criterion, String typed) {
        String near = nearest(typed, criterion.choices());
        String message = shortened(typed) + " is hier niet bekend. Kies iets uit de lijst.";
        if (criterion.kind() == Kind.YES_NO) {
            message = "Kies true of false.";
        } else if (criterion.name().equals(RULE)) {
            message = "Deze regel is er niet." + (near == null ? " Vul het nummer van de regel in, zoals 5.3-1." : "");
        }
        return new SearchProblem(criterion.name(), message, near);
    }

    private static String nearest(String typed, List<Choice> choices) {
        return choices.stream()
                .filter(it -> it.label().equalsIgnoreCase(typed))
                .map(Choice::code)
                .findFirst()
                .orElseGet(() ->
                        NearestName.of(typed, choices.stream().map(Choice::code).toList()));
    }

    private static String shortened(String typed) {
        return typed.length() > SearchForm.LONGEST ? typed.substring(0, SearchForm.LONGEST) + "…" : typed;
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return text.length() == "2026-07-01".length();
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static SearchProblem noDay(String name) {
        return new SearchProblem(name, "Vul een bestaande dag in, als jaar-maand-dag. Bijvoorbeeld 2026-07-01.", null);
    }

    private static void contradictions(Map<String, String> values, List<SearchProblem> faults) {
        String first = values.get("van");
        String last = values.get("tot");
        if (first != null && last != null && last.compareTo(first) < 0) {
            faults.add(new SearchProblem("tot", "Deze dag ligt voor de eerste dag. Kies een latere dag.", null));
        }
        if (values.containsKey(Decision.NAME)
                && (values.containsKey(Decision.DECIDED) || values.containsKey(Decision.DEPARTS))) {
            faults.add(
                    new SearchProblem(Decision.NAME, "Vraag besluit, of besloten en afwijkend: niet allebei.", null));
        }
    }

    /** A wijk that does not lie in the gemeente asked for. */
    private static void contradiction(
            Criterion criterion, Map<String, String> values, List<Criterion> all, List<SearchProblem> faults) {
        String code = values.get(criterion.name());
        String around = criterion.within() == null ? null : values.get(criterion.within());
        String parent = code == null ? null : criterion.parents().get(code);
        if (around != null && parent != null && !parent.equals(around)) {
            String name = all.stream()
                    .filter(it -> it.name().equals(criterion.within()))
                    .findFirst()
                    .map(it -> it.label().toLowerCase(Locale.ROOT) + " " + it.told(parent))
                    .orElse(parent);
            faults.add(new SearchProblem(
                    criterion.name(),
                    criterion.told(code) + " hoort bij " + name + ". Kies iets wat past bij uw andere keuze.",
                    null));
        }
    }

    /**
     * Also what is judged again later, or handed out, goes no further than whoever asks may know.
     *
     * @param values each a value of its criterion
     */
    private CaseFilter filter(Map<String, String> values) {
        Map<String, String> features = new LinkedHashMap<>(values);
        criteria.fixed().forEach(it -> features.remove(it.name()));
        Decision decision = values.containsKey(Decision.NAME) ? Decision.valueOf(values.get(Decision.NAME)) : null;
        return new CaseFilter(
                        null,
                        values.get("zoek"),
                        values.get("zaaknummer"),
                        values.get("kader"),
                        null,
                        features,
                        values.get("oordeel"),
                        values.get("regelset"),
                        day(values.get("van")),
                        day(values.get("tot")),
                        values.get(RULE),
                        decision == null ? yes(values.get(Decision.DECIDED)) : decision.decided(),
                        decision == null ? yes(values.get(Decision.DEPARTS)) : decision.departs(),
                        values.get(CautionChoice.NAME),
                        yes(values.get(Criteria.BORDER)),
                        values.get(Criteria.NEAR),
                        yes(values.get(Criteria.WITHDRAWN)))
                .within(asking.reach());
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Boolean yes(String text) {
        return text == null ? null : Boolean.valueOf(text);
    }
}

package nl.woonzorgtoets.web.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.CaseOrder;
import nl.woonzorgtoets.vocabulary.NearestName;
import org.springframework.stereotype.Component;

/** Reads what somebody asks for, and says all that is wrong with it: nothing is passed over, and nothing unknown is looked for. */
@Component
public class SearchReader {

    private final Choices choices;
    private final Archive archive;

    SearchReader(Choices choices, Archive archive) {
        this.choices = choices;
        this.archive = archive;
    }

    /** @param others parameters that the address has beside those of a search */
    public CaseSearch read(Map<String, String> parameters, Set<String> others) {
        List<Feature> features = choices.features();
        List<String> names = names(features);
        List<Fault> faults = unknownNames(parameters, names, others);
        Map<String, String> typed = typed(parameters, names);
        Map<Criterion, Object> values = new EnumMap<>(Criterion.class);
        Criterion.all().filter(it -> typed.containsKey(it.parameter())).forEach(it -> {
            Object value = value(it, typed.get(it.parameter()), faults);
            if (value != null) {
                values.put(it, value);
            }
        });
        CaseOrder order = typed.containsKey(CaseSearch.ORDER)
                ? choice(CaseSearch.ORDER, typed.get(CaseSearch.ORDER), CaseOrder.class, faults)
                : null;
        Map<String, String> answers = new LinkedHashMap<>();
        features.stream()
                .filter(it -> typed.containsKey(it.name()) && isShort(it.name(), typed.get(it.name()), faults))
                .forEach(it -> answers.put(it.name(), known(it, typed.get(it.name()), faults)));
        answers.values().removeIf(Objects::isNull);
        contradictions(values, faults);
        features.forEach(it -> contradiction(it, answers, features, faults));
        CaseFilter filter = Criterion.filter(values, answers);
        return new CaseSearch(typed, faults, filter, order == null ? CaseOrder.NIEUWSTE : order);
    }

    private static List<String> names(List<Feature> features) {
        List<String> names = new ArrayList<>();
        Criterion.all().map(Criterion::parameter).forEach(names::add);
        features.stream().map(Feature::name).forEach(names::add);
        names.add(CaseSearch.ORDER);
        return names;
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
        typed.computeIfPresent("regel", (name, rule) -> rule.replaceFirst("\\s.*", ""));
        return typed;
    }

    private static List<Fault> unknownNames(Map<String, String> parameters, List<String> names, Set<String> others) {
        List<String> known = new ArrayList<>(others);
        known.addAll(names);
        List<Fault> faults = new ArrayList<>();
        parameters.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add(new Fault(
                        name, "De parameter " + shortened(name) + " bestaat hier niet.", NearestName.of(name, known))));
        return faults;
    }

    private Object value(Criterion criterion, String text, List<Fault> faults) {
        String name = criterion.parameter();
        if (!isShort(name, text, faults)) {
            return null;
        }
        return switch (criterion.kind()) {
            case TEXT -> text;
            case CHOICE ->
                criterion == Criterion.BESLUIT
                        ? choice(name, text, Decision.class, faults)
                        : known(criterion, text, faults);
            case DAY -> day(name, text, faults);
            case YES_NO -> yes(name, text, faults);
        };
    }

    private static boolean isShort(String name, String text, List<Fault> faults) {
        if (text.length() > CaseSearch.LONGEST) {
            faults.add(new Fault(name, "Vul ten hoogste " + CaseSearch.LONGEST + " tekens in.", null));
        }
        return text.length() <= CaseSearch.LONGEST;
    }

    private String known(Feature feature, String code, List<Fault> faults) {
        Map<String, String> options = feature.options();
        if (options.containsKey(code) || occurs(Criterion.filter(Map.of(), Map.of(feature.name(), code)))) {
            return code;
        }
        faults.add(new Fault(feature.name(), notAChoice(code), nearest(code, options)));
        return null;
    }

    private boolean occurs(CaseFilter filter) {
        return archive.search(filter, 0, 1).total() > 0;
    }

    /** A code that the active regelset or any case has; an older regelset may have had others. */
    private String known(Criterion criterion, String code, List<Fault> faults) {
        Map<String, String> options = choices.options(criterion);
        if (options.containsKey(code) || occurs(Criterion.filter(Map.of(criterion, code), Map.of()))) {
            return code;
        }
        String near = nearest(code, options);
        String message = criterion != Criterion.REGEL
                ? notAChoice(code)
                : "Deze regel is er niet." + (near == null ? " Vul het nummer van de regel in, zoals 5.3-1." : "");
        faults.add(new Fault(criterion.parameter(), message, near));
        return null;
    }

    private static String nearest(String typed, Map<String, String> options) {
        return options.entrySet().stream()
                .filter(it -> it.getValue().equalsIgnoreCase(typed))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> NearestName.of(typed, options.keySet()));
    }

    private static <E extends Enum<E>> E choice(String name, String text, Class<E> type, List<Fault> faults) {
        Collection<String> names =
                Stream.of(type.getEnumConstants()).map(Enum::name).toList();
        if (names.contains(text)) {
            return Enum.valueOf(type, text);
        }
        faults.add(new Fault(name, notAChoice(text), NearestName.of(text, names)));
        return null;
    }

    private static String notAChoice(String typed) {
        return shortened(typed) + " is hier niet bekend. Kies iets uit de lijst.";
    }

    private static String shortened(String typed) {
        return typed.length() > CaseSearch.LONGEST ? typed.substring(0, CaseSearch.LONGEST) + "…" : typed;
    }

    private static LocalDate day(String name, String text, List<Fault> faults) {
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // There is no such day: the same answer as for what is no day at all.
        }
        faults.add(new Fault(name, "Vul een bestaande dag in, als jaar-maand-dag. Bijvoorbeeld 2026-07-01.", null));
        return null;
    }

    private static Boolean yes(String name, String text, List<Fault> faults) {
        if (!text.equals("true") && !text.equals("false")) {
            faults.add(new Fault(name, "Kies true of false.", null));
        }
        return Boolean.valueOf(text);
    }

    private static void contradictions(Map<Criterion, Object> values, List<Fault> faults) {
        if (values.get(Criterion.VAN) instanceof LocalDate first
                && values.get(Criterion.TOT) instanceof LocalDate last
                && last.isBefore(first)) {
            faults.add(new Fault("tot", "Deze dag ligt voor de eerste dag. Kies een latere dag.", null));
        }
        if (values.containsKey(Criterion.BESLUIT)
                && (values.containsKey(Criterion.BESLOTEN) || values.containsKey(Criterion.AFWIJKEND))) {
            faults.add(new Fault("besluit", "Vraag besluit, of besloten en afwijkend: niet allebei.", null));
        }
    }

    /** A wijk that does not lie in the gemeente asked for. */
    private static void contradiction(
            Feature feature, Map<String, String> answers, List<Feature> features, List<Fault> faults) {
        String code = answers.get(feature.name());
        String around = feature.within() == null ? null : answers.get(feature.within());
        String parent = code == null ? null : feature.parents().get(code);
        if (around != null && parent != null && !parent.equals(around)) {
            String name = features.stream()
                    .filter(it -> it.name().equals(feature.within()))
                    .findFirst()
                    .map(it -> it.label().toLowerCase(Locale.ROOT) + " " + it.told(parent))
                    .orElse(parent);
            faults.add(new Fault(
                    feature.name(),
                    feature.told(code) + " hoort bij " + name + ". Kies iets wat past bij uw andere keuze.",
                    null));
        }
    }
}

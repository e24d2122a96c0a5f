package nl.woonzorgtoets.web.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.woonzorgtoets.vocabulary.NearestName;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** Which names an address takes: one that it does not take is told, with the nearest that it does, and never passed over in silence. */
public final class ParameterNames {

    private static final int LONGEST = 40;

    private ParameterNames() {}

    /** The mistakes among these names; none when the method reads them all and says itself which there are. */
    public static List<SearchProblem> unknown(Collection<String> names, HandlerMethod method) {
        AlsoTakes more = method.getMethodAnnotation(AlsoTakes.class);
        if (more == null && takesAll(method)) {
            return List.of();
        }
        Set<String> known = new TreeSet<>(List.of(more == null ? new String[0] : more.value()));
        parameters(method).map(RequestParam::value).filter(it -> !it.isEmpty()).forEach(known::add);
        return unknown(names, known);
    }

    static List<SearchProblem> unknown(Collection<String> names, Collection<String> known) {
        return names.stream()
                .filter(name -> !known.contains(name))
                .map(name -> new SearchProblem(
                        name, "De parameter " + shortened(name) + " bestaat hier niet.", NearestName.of(name, known)))
                .toList();
    }

    private static boolean takesAll(HandlerMethod method) {
        return Stream.of(method.getMethodParameters())
                .anyMatch(it -> it.hasParameterAnnotation(RequestParam.class) && it.getParameterType() == Map.class);
    }

    private static Stream<RequestParam> parameters(HandlerMethod method) {
        return Stream.of(method.getMethodParameters())
                .filter(it -> it.hasParameterAnnotation(RequestParam.class))
                .map(it -> it.getParameterAnnotation(RequestParam.class));
    }

    private static String shortened(String name) {
        return name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name;
    }
}

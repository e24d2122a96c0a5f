package nl.woonzorgtoets.web.ui.regels;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.woonzorgtoets.release.workbench.WorkingCopy;
import nl.woonzorgtoets.rulebook.model.RuleFilePair;

/** What a new file begins with, so that nobody has to start from nothing: what is still to be filled in is named by the check. */
final class FirstText {

    private static final String RULE = """
            // Schrijf hier op welke paragraaf van het beleid deze regel volgt.
            package regels
            import nl.woonzorgtoets.oordeel.Bevinding

            rule "%s-%d Schrijf hier de zin die waar is als deze regel vuurt"
                @bron( "%s:%s" )
            when
                // Schrijf hier de voorwaarden, zoals: Locatie( verspreid == false )
            then
                insert( Bevinding.voldoet( "criterium.aspect" ) );
            end
            """;
    private static final String EXAMPLE = """
              - regel: %s
                geval: Schrijf hier in een zin een geval waarin de regel %s%s
                gegeven: {}
                verwacht: %s
            """;
    private static final String GEMEENTE = """
            gemeente: %s

            drempels:
              # Alleen wat hier anders is dan in de regio. Neem de naam over uit drempels.yaml:
              # naam.van-de-drempel:
              #   waarden:
              #     - { vanaf: 2027-01-01, waarde: 1.0, bron: keuze, opmerking: 'Besluit van …' }
            """;
    private static final Pattern NAME = Pattern.compile("(?:.*/)?([A-Za-z0-9.]+)[^/]*\\.drl");
    private static final Pattern OF_GEMEENTE = Pattern.compile("gemeenten/([^/]+)/drempels\\.yaml");
    private static final Pattern RULE_ID = Pattern.compile("^\\s*rule\\s+\"(\\S+)", Pattern.MULTILINE);
    private static final Pattern SOURCE = Pattern.compile("@bron\\(\\s*\"([^\":]+):");

    private FirstText() {}

    static String of(String path, WorkingCopy copy) {
        Matcher rules = NAME.matcher(path);
        if (rules.matches()) {
            String paragraph = rules.group(1);
            return RULE.formatted(paragraph, nextNumber(paragraph, copy), source(copy), paragraph);
        }
        Matcher gemeente = OF_GEMEENTE.matcher(path);
        if (gemeente.matches()) {
            return GEMEENTE.formatted(gemeente.group(1).toUpperCase(Locale.ROOT).replace('-', '_'));
        }
        return RuleFilePair.rulesOf(path).map(it -> examples(copy.text(it))).orElse("");
    }

    /** Three for each rule: the least that every rule must have. */
    static String examples(String rules) {
        List<String> ids =
                RULE_ID.matcher(rules).results().map(it -> it.group(1)).toList();
        return "peildatum: 2026-07-01\nvoorbeelden:\n"
                + ids.stream().map(FirstText::threeOf).collect(Collectors.joining());
    }

    private static String threeOf(String id) {
        return EXAMPLE.formatted(id, "vuurt", "", "vuurt")
                + EXAMPLE.formatted(id, "niet vuurt", "", "vuurt niet")
                + EXAMPLE.formatted(id, "op de grens staat", "\n    grens: ja", "vuurt");
    }

    /** Numbers are never used again, so those that lapsed count too: the list of changes names them. */
    private static int nextNumber(String paragraph, WorkingCopy copy) {
        Pattern used = Pattern.compile("(?<![\\w.])" + Pattern.quote(paragraph) + "-(\\d{1,4})(?!\\w)");
        return copy.files().contents().keySet().stream()
                        .filter(it -> it.endsWith(".drl") || it.equals("WIJZIGINGEN.md"))
                        .flatMap(it -> used.matcher(copy.text(it)).results())
                        .map(it -> Integer.valueOf(it.group(1)))
                        .max(Integer::compare)
                        .orElse(0)
                + 1;
    }

    /** The source that most rules rest on. */
    private static String source(WorkingCopy copy) {
        return copy.files().contents().keySet().stream()
                .filter(it -> it.endsWith(".drl"))
                .flatMap(it -> SOURCE.matcher(copy.text(it)).results())
                .map((MatchResult it) -> it.group(1))
                .collect(Collectors.groupingBy(it -> it, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("bron");
    }
}

package nl.woonzorgtoets.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words after a command, and its options: {@code --json}, {@code --regels=MAP} or {@code --regels MAP}. */
final class Arguments {

    private static final Set<String> SWITCHES = Set.of(
            "json",
            "met-geheim",
            "plekken",
            "grenzen",
            "verbeteringen",
            "neem-over",
            "volgorde",
            "bedoeld",
            "teken-verschil");
    private static final Set<String> WITH_VALUE = Set.of(
            "regels",
            "data",
            "regelset",
            "nummers",
            "controlepunt",
            "archief",
            "bronorganisatie",
            "gemeente",
            "dag",
            "naam",
            "functie",
            "rollen",
            "kaders",
            "dienst",
            "account",
            "wachtwoordbestand",
            "reden",
            "besluit",
            "verwachting");

    private final List<String> words = new ArrayList<>();
    private final Map<String, String> options = new LinkedHashMap<>();

    private Arguments() {}

    /** @throws UsageException when there is an unknown option */
    static Arguments parse(List<String> args) {
        Arguments arguments = new Arguments();
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (!arg.startsWith("--")) {
                arguments.words.add(arg);
                continue;
            }
            int equals = arg.indexOf('=');
            String name = equals < 0 ? arg.substring(2) : arg.substring(2, equals);
            boolean valued = WITH_VALUE.contains(name);
            if (!valued && !SWITCHES.contains(name)) {
                throw new UsageException("De optie --" + name + " bestaat niet.");
            }
            boolean nextIsValue = valued
                    && equals < 0
                    && i + 1 < args.size()
                    && !args.get(i + 1).startsWith("--");
            arguments.options.put(name, nextIsValue ? args.get(++i) : equals < 0 ? "" : arg.substring(equals + 1));
        }
        return arguments;
    }

    boolean json() {
        return options.containsKey("json");
    }

    boolean has(String name) {
        return options.containsKey(name);
    }

    String option(String name) {
        return options.get(name);
    }

    /** The word at this place as a path, or else the default; null without default when it is not there. */
    Path path(int place, String otherwise) {
        if (place < words.size()) {
            return Path.of(words.get(place));
        }
        return otherwise == null ? null : Path.of(otherwise);
    }

    Path path(String option, String otherwise) {
        return Path.of(options.getOrDefault(option, otherwise));
    }

    void atMost(int count) {
        if (words.size() > count) {
            throw new UsageException("Onverwacht: " + words.get(count));
        }
    }
}

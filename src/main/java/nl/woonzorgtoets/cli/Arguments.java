package nl.woonzorgtoets.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words after a command, and its options: {@code --json}, {@code --regels=MAP}. */
final class Arguments {

    private static final Set<String> OPTIONS = Set.of(
            "json",
            "regels",
            "data",
            "regelset",
            "nummers",
            "controlepunt",
            "met-geheim",
            "archief",
            "gemeente",
            "dag",
            "plekken",
            "verbeteringen");

    private final List<String> words = new ArrayList<>();
    private final Map<String, String> options = new LinkedHashMap<>();

    private Arguments() {}

    /** @throws UsageException when there is an unknown option */
    static Arguments parse(List<String> args) {
        Arguments arguments = new Arguments();
        for (String arg : args) {
            if (arg.startsWith("--")) {
                int equals = arg.indexOf('=');
                String name = equals < 0 ? arg.substring(2) : arg.substring(2, equals);
                if (!OPTIONS.contains(name)) {
                    throw new UsageException("De optie --" + name + " bestaat niet.");
                }
                arguments.options.put(name, equals < 0 ? "" : arg.substring(equals + 1));
            } else {
                arguments.words.add(arg);
            }
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

package nl.woonzorgtoets.accounts;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.woonzorgtoets.base.Reach;

/** In which frameworks each local account has its role, as the installation sets it; without a setting in all. */
public final class FrameworksOfAccounts {

    private final Map<Role, Reach> reaches = new EnumMap<>(Role.class);

    private FrameworksOfAccounts() {}

    /** @param settings keys of frameworks with commas in between, or null */
    static FrameworksOfAccounts read(Function<Role, String> settings) {
        FrameworksOfAccounts read = new FrameworksOfAccounts();
        for (Role role : Role.values()) {
            read.reaches.put(role, reach(settings.apply(role)));
        }
        return read;
    }

    private static Reach reach(String setting) {
        return setting == null || setting.isBlank()
                ? Reach.ALL
                : new Reach(Arrays.stream(setting.split(","))
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    public Reach of(Role role) {
        return reaches.get(role);
    }
}

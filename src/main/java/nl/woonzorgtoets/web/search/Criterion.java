package nl.woonzorgtoets.web.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.woonzorgtoets.wording.Dutch;

/**
 * By what cases are found: what every framework has, or an answer that a framework in the archive declares.
 *
 * @param name of its parameter
 * @param description for whoever writes a program
 * @param from what there is to choose from now
 * @param within name of the criterion that each choice lies within; null when there is none
 * @param parents what each choice lies within, by code
 */
public record Criterion(
        String name,
        String label,
        String description,
        Kind kind,
        Supplier<List<Group>> from,
        String within,
        Map<String, String> parents) {

    /** How a value is written. */
    public enum Kind {
        TEXT,
        DAY,
        YES_NO,
        /** One of the list. */
        CHOICE,
        /** One of the list, or what an older case has. */
        CODE
    }

    public record Choice(String code, String label) {}

    /** @param label null for choices that stand outside a group */
    public record Group(String label, List<Choice> choices) {}

    private static final List<Choice> YES_NO = List.of(new Choice("true", "ja"), new Choice("false", "nee"));

    /** Of every framework, without a list. */
    static Criterion of(String name, String label, Kind kind, String description) {
        return of(name, label, kind, description, () -> kind == Kind.YES_NO ? YES_NO : List.of());
    }

    /** Of every framework, with a list. */
    public static Criterion of(
            String name, String label, Kind kind, String description, Supplier<List<Choice>> choices) {
        return new Criterion(
                name, label, description, kind, () -> List.of(new Group(null, choices.get())), null, Map.of());
    }

    public List<Group> groups() {
        return from.get();
    }

    public List<Choice> choices() {
        return groups().stream().flatMap(it -> it.choices().stream()).toList();
    }

    public boolean isYesNo() {
        return kind == Kind.YES_NO;
    }

    public boolean has(String code) {
        return choices().stream().anyMatch(it -> it.code().equals(code));
    }

    /** How people call a value. */
    public String told(String value) {
        return kind == Kind.DAY
                ? Dutch.day(value)
                : choices().stream()
                        .filter(it -> it.code().equals(value))
                        .findFirst()
                        .map(Choice::label)
                        .orElse(value);
    }

    /** The same choices under another name. */
    public Criterion as(String name, String label) {
        return new Criterion(name, label, description, kind, from, within, parents);
    }

    /** With what another framework has to choose from under the same name. */
    Criterion and(Criterion other) {
        List<Group> more = other.groups().stream()
                .map(group -> new Group(
                        group.label(),
                        group.choices().stream().filter(it -> !has(it.code())).toList()))
                .filter(it -> !it.choices().isEmpty())
                .toList();
        List<Group> both = Stream.concat(groups().stream(), more.stream()).toList();
        Map<String, String> around = new LinkedHashMap<>(other.parents);
        around.putAll(parents);
        return new Criterion(
                name, label, description, kind, () -> both, within == null ? other.within : within, around);
    }
}

package nl.woonzorgtoets.rulebook.reading.yaml;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Describes a map of a YAML file: from this come the mistakes in its keys, what counts where nothing stands, and the table in the handbook. */
public final class Block {

    /** The key with which a folder says that what the check finds is meant. */
    public static final String MEANT = "bedoeld";

    private final Map<String, Key> keys = new LinkedHashMap<>();
    private final Set<String> maybeEmpty = new HashSet<>();

    /** A key that must be there. */
    public Block must(String name, Kind kind, String help) {
        return add(new Key(name, kind, null, true, null, help));
    }

    public Block must(String name, Kind kind, Block block, String help) {
        return add(new Key(name, kind, block, true, null, help));
    }

    /** A key that may be left out. */
    public Block may(String name, Kind kind, String help) {
        return add(new Key(name, kind, null, false, null, help));
    }

    public Block may(String name, Kind kind, Block block, String help) {
        return add(new Key(name, kind, block, false, null, help));
    }

    /** A key that counts as {@code otherwise} when it is left out. */
    public Block or(String otherwise, String name, Kind kind, String help) {
        return add(new Key(name, kind, null, false, otherwise, help));
    }

    /** The key with which a folder marks what it chose itself. */
    public Block choice() {
        return may("keuze", Kind.TEKST, "Waarom dit een eigen keuze is, en niet die van het beleid.");
    }

    /** The key with which a folder says that what the check finds is meant. */
    public Block meant() {
        return may(
                MEANT,
                Kind.NAMEN,
                "Wat de controle meldt en toch zo bedoeld is: het woord uit de melding, met de reden.");
    }

    /** Of these keys an empty list or map says something: that there is none. */
    public Block maybeEmpty(String... names) {
        maybeEmpty.addAll(List.of(names));
        return this;
    }

    /** The keys behind which something has to stand. */
    List<String> neverEmpty() {
        return keys.values().stream()
                .filter(Key::isMeantToHold)
                .map(Key::name)
                .filter(it -> !maybeEmpty.contains(it))
                .toList();
    }

    /** Also the keys of another. */
    public Block with(Block other) {
        keys.putAll(other.keys);
        maybeEmpty.addAll(other.maybeEmpty);
        return this;
    }

    private Block add(Key key) {
        keys.put(key.name(), key);
        return this;
    }

    public Collection<Key> keys() {
        return keys.values();
    }

    Collection<String> names() {
        return keys.keySet();
    }

    /** @throws IllegalArgumentException when the program asks for what it does not describe */
    Key key(String name) {
        Key key = keys.get(name);
        if (key == null) {
            throw new IllegalArgumentException("not described: " + name);
        }
        return key;
    }
}

package nl.woonzorgtoets.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.woonzorgtoets.rulebook.model.RuleFilePair;

/**
 * What differs between the files of two regelsets, part by part, so that each can be put back apart. Only what a verdict can rest on:
 * examples, known dossiers, the register of origin and explanation change none.
 */
public final class ChangedParts {

    private static final String HEAD = "package regels\nimport nl.woonzorgtoets.oordeel.Bevinding\n";

    private final RuleFiles was;
    private final RuleFiles becomes;
    private final Map<String, RuleText> rulesThen;
    private final Map<String, RuleText> rulesNow;
    private final List<Part> parts = new ArrayList<>();

    private ChangedParts(RuleFiles was, RuleFiles becomes) {
        this.was = was;
        this.becomes = becomes;
        this.rulesThen = RuleText.in(was);
        this.rulesNow = RuleText.in(becomes);
        Set<String> ids = new LinkedHashSet<>(rulesNow.keySet());
        ids.addAll(rulesThen.keySet());
        ids.stream()
                .filter(id -> !Objects.equals(RuleText.written(rulesThen.get(id)), RuleText.written(rulesNow.get(id))))
                .map(Part::ofRule)
                .forEach(parts::add);
        Set<String> paths = new TreeSet<>(was.contents().keySet());
        paths.addAll(becomes.contents().keySet());
        paths.stream().filter(ChangedParts::judges).forEach(this::look);
    }

    public static ChangedParts between(RuleFiles was, RuleFiles becomes) {
        return new ChangedParts(was, becomes);
    }

    /** Rules first, then by file in the order of its members. */
    public List<Part> all() {
        return List.copyOf(parts);
    }

    private static boolean judges(String path) {
        return path.endsWith(".csv")
                || path.endsWith(".yaml")
                        && !path.endsWith(RuleFilePair.EXAMPLES)
                        && !path.equals(FileCheck.HERKOMST)
                        && !path.startsWith("dossiers/");
    }

    private void look(String path) {
        byte[] before = was.contents().get(path);
        byte[] after = becomes.contents().get(path);
        if (Arrays.equals(before, after)) {
            return;
        }
        List<Part> within = before == null || after == null || path.endsWith(".csv")
                ? List.of()
                : Members.of(path, text(before)).changed(Members.of(path, text(after)));
        parts.addAll(within.isEmpty() ? List.of(Part.ofFile(path)) : within);
    }

    /** The second regelset with these parts as they were in the first; it need not be one that can be read. */
    public RuleFiles without(Collection<Part> undone) {
        if (undone.containsAll(parts)) {
            return was;
        }
        Map<String, byte[]> files = new TreeMap<>(becomes.contents());
        Map<String, List<Part>> byFile = new LinkedHashMap<>();
        undone.forEach(it ->
                byFile.computeIfAbsent(it.file(), file -> new ArrayList<>()).add(it));
        byFile.forEach((path, members) -> {
            if (path.isEmpty()) {
                putBackRules(members, files);
            } else if (members.get(0).key() == null) {
                put(path, was.contents().get(path), files);
            } else {
                String now = text(files.get(path));
                String put = Members.of(path, now)
                        .with(members, Members.of(path, text(was.contents().get(path))));
                files.put(path, put.getBytes(StandardCharsets.UTF_8));
            }
        });
        return new RuleFiles(files);
    }

    private static void put(String path, byte[] bytes, Map<String, byte[]> files) {
        if (bytes == null) {
            files.remove(path);
        } else {
            files.put(path, bytes);
        }
    }

    private void putBackRules(List<Part> rules, Map<String, byte[]> files) {
        for (Part it : rules) {
            RuleText before = rulesThen.get(it.key());
            RuleText now = rulesNow.get(it.key());
            String path = now == null ? before.path() : now.path();
            String text = files.containsKey(path) ? text(files.get(path)) : HEAD;
            String put = now == null
                    ? text + "\n" + before.text() + "\n"
                    : text.replace(now.text(), before == null ? "" : before.text());
            boolean empty = RuleText.isWithoutRules(put);
            put(path, empty ? null : put.getBytes(StandardCharsets.UTF_8), files);
        }
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

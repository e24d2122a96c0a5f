package nl.woonzorgtoets.prestaties;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.rulebook.model.Melding;

/** The shipped framework with fewer of its rules: what has no rules any more says that it is meant so, or it would be refused. */
final class SomeRules {

    private static final String KADER = "kader.yaml";

    private SomeRules() {}

    static RuleFiles of(Map<String, byte[]> files) throws RejectedRulebookException {
        try {
            RulebookReader.read(new RuleFiles(files));
            return new RuleFiles(files);
        } catch (RejectedRulebookException e) {
            Map<String, byte[]> meant = new TreeMap<>(files);
            meant.put(KADER, meant(files.get(KADER), e.meldingen()).getBytes(StandardCharsets.UTF_8));
            return new RuleFiles(meant);
        }
    }

    private static String meant(byte[] kader, List<Melding> meldingen) {
        List<String> lines = new ArrayList<>(
                new String(kader, StandardCharsets.UTF_8).lines().toList());
        meldingen.stream()
                .filter(it -> it.bestand().equals(KADER))
                .map(Melding::regel)
                .sorted(Comparator.reverseOrder())
                .forEach(line -> {
                    int at = line;
                    while (lines.get(at).startsWith("    ") && !lines.get(at).equals("    bedoeld:")) {
                        at++;
                    }
                    boolean saysMore = lines.get(at).equals("    bedoeld:");
                    lines.add(at + (saysMore ? 1 : 0), (saysMore ? "      " : "    bedoeld: { ") + "regels: Proef"
                            + (saysMore ? "" : " }"));
                });
        return String.join("\n", lines) + "\n";
    }
}

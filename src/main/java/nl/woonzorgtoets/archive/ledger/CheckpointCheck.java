package nl.woonzorgtoets.archive.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.archive.Fault;
import nl.woonzorgtoets.archive.database.DataFolder;

/** Compares the archive with what was signed at several sizes, while it is walked from the start. */
public final class CheckpointCheck implements Check {

    private final SortedMap<Long, List<Checkpoint>> expected = new TreeMap<>();
    private final List<Fault> findings = new ArrayList<>();
    private final MerkleTree tree = new MerkleTree();
    private int count;

    /** @param elsewhere notes that were kept outside the data folder */
    public static CheckpointCheck of(DataFolder folder, List<String> elsewhere) {
        CheckpointCheck check = new CheckpointCheck();
        try {
            SigningKey key = Files.exists(folder.keys()) ? SigningKey.readPublic(folder.keys()) : null;
            for (Path file : new Checkpoints(folder.checkpoints()).files()) {
                check.expect(file.getFileName().toString(), Files.readString(file), key);
            }
            for (String note : elsewhere) {
                check.expect("van elders", note, key);
            }
        } catch (IOException e) {
            check.findings.add(
                    new Fault(0, Fault.Soort.CONTROLEPUNT, "De controlepunten of hun sleutel zijn niet te lezen."));
        }
        return check;
    }

    private void expect(String name, String note, SigningKey key) {
        try {
            Checkpoint checkpoint = Checkpoint.parse(note);
            if (key == null || !checkpoint.isSignedBy(key)) {
                findings.add(new Fault(
                        0,
                        Fault.Soort.CONTROLEPUNT,
                        "Controlepunt " + name + " is niet met de sleutel van dit archief ondertekend."));
            }
            expected.computeIfAbsent(checkpoint.size(), size -> new ArrayList<>())
                    .add(checkpoint);
            count++;
        } catch (IllegalArgumentException e) {
            findings.add(new Fault(0, Fault.Soort.CONTROLEPUNT, "Controlepunt " + name + " is onleesbaar."));
        }
    }

    @Override
    public void add(Entry entry) {
        tree.add(entry.link());
        for (Checkpoint checkpoint : expected.getOrDefault(tree.size(), List.of())) {
            if (!Arrays.equals(checkpoint.root(), tree.root())) {
                String melding =
                        "hier of eerder wijkt het archief af van het controlepunt van " + tree.size() + " stukken";
                findings.add(new Fault(entry.seq(), Fault.Soort.CONTROLEPUNT, melding));
            }
        }
    }

    @Override
    public List<Fault> findings() {
        List<Fault> all = new ArrayList<>(findings);
        expected.tailMap(tree.size() + 1)
                .keySet()
                .forEach(size -> all.add(new Fault(
                        tree.size(),
                        Fault.Soort.CONTROLEPUNT,
                        "hierna ontbreken stukken: een controlepunt telt er " + size)));
        return all;
    }

    public int count() {
        return count;
    }
}

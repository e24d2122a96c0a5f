package nl.woonzorgtoets.release.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Activation;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.KeptRules;
import nl.woonzorgtoets.base.Json;

/** What was approved and what came to judge, as the archive has it. */
public record Releases(Archive archive) {

    /** Of a framework, oldest first. */
    public List<Released> of(String kader) {
        Map<String, String> frameworks =
                archive.regelsets().stream().collect(Collectors.toMap(KeptRules::hash, KeptRules::kader, (a, b) -> a));
        List<Activation> activations = archive.releases(EntryKind.ACTIVERING).stream()
                .flatMap(it -> Json.tryRead(it.body(), Activation.class).stream())
                .filter(it -> kader.equals(frameworks.get(it.hash())))
                .toList();
        Map<Long, Approval> approvals =
                approvals().stream().collect(Collectors.toMap(Approval::volgnummer, Function.identity()));
        List<Released> released = new ArrayList<>();
        for (int i = 0; i < activations.size(); i++) {
            Activation it = activations.get(i);
            String until = i + 1 < activations.size() ? activations.get(i + 1).moment() : null;
            Approval approval = it.goedkeuring() == null ? null : approvals.get(it.goedkeuring());
            released.add(new Released(
                    i + 1, kader, it.hash(), it.door(), it.moment(), it.waarom(), approval, approval == null, until));
        }
        return released;
    }

    public Optional<Released> latest(String kader) {
        List<Released> all = of(kader);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** Oldest first. */
    List<Approval> approvals() {
        return archive.releases(EntryKind.GOEDKEURING).stream()
                .flatMap(Releases::read)
                .toList();
    }

    private static Stream<Approval> read(Entry entry) {
        try {
            return Stream.of(Approval.of(entry));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }
}

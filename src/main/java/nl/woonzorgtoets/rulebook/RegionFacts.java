package nl.woonzorgtoets.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.woonzorgtoets.rulebook.reading.vragen.RegionType;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Fact;

/** What the tables say of where a case plays: for the same answers it is looked up once. Safe to share between threads. */
final class RegionFacts {

    /** More places than a region has, each with some figures of its own. */
    private static final int MOST = 500;

    /** @param answers those that it hangs on; null where one is not given */
    private record Asked(List<Object> answers, Map<String, String> options) {}

    private final RegionType type;
    private final List<String> reads;
    private final Map<Asked, List<Fact>> found = new ConcurrentHashMap<>();

    RegionFacts(RegionType type) {
        this.type = type;
        this.reads = type.reads();
    }

    RegionType type() {
        return type;
    }

    /** See {@link RegionType#facts}. */
    List<Fact> of(Dossier dossier, Map<String, String> options) {
        List<Object> answers = new ArrayList<>(reads.size());
        for (String path : reads) {
            answers.add(dossier.answer(path));
        }
        Asked asked = new Asked(answers, options);
        List<Fact> facts = found.get(asked);
        if (facts == null) {
            facts = type.facts(dossier, options);
            if (found.size() >= MOST) {
                found.clear();
            }
            found.put(asked, facts);
        }
        return facts;
    }
}

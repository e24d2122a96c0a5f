package nl.woonzorgtoets.plan;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Fact;

/** Which rules look at a field, also by way of what is worked out first: when it has another value those are judged again. */
final class Looks {

    private static final BitSet[] NOBODY = {};

    /** By the name of the type of fact, then by the place of the field; last those that look at such a fact at all. */
    private final Map<String, BitSet[]> rules = new HashMap<>();

    Looks(List<Rule> all, Tussenuitkomsten worked) {
        for (int rule = 0; rule < all.size(); rule++) {
            Stream<Rule> read = worked.van(all.get(rule)).alle().stream().map(Tussenuitkomst::berekening);
            int place = rule;
            Stream.concat(Stream.of(all.get(rule)), read)
                    .flatMap(it -> it.conditions().stream())
                    .flatMap(it -> it.patterns().stream())
                    .forEach(it -> add(place, it));
        }
    }

    private void add(int rule, Condition.Pattern pattern) {
        int fields = pattern.type().fields().size();
        BitSet[] byField = rules.computeIfAbsent(
                pattern.type().name(),
                name -> Stream.generate(BitSet::new).limit(fields + 1).toArray(BitSet[]::new));
        pattern.fields().forEach(it -> byField[it.index()].set(rule));
        byField[fields].set(rule);
    }

    /** @param earlier as many facts of the same types, in the same order */
    BitSet rulesThatSee(List<Fact> facts, List<Fact> earlier) {
        BitSet found = new BitSet();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            if (!fact.saysTheSameAs(earlier.get(i))) {
                see(found, fact, earlier.get(i));
            }
        }
        return found;
    }

    private void see(BitSet found, Fact fact, Fact earlier) {
        BitSet[] byField = rules.getOrDefault(fact.type().name(), NOBODY);
        if (byField != NOBODY && fact.possible() != earlier.possible()) {
            found.or(byField[byField.length - 1]);
        }
        for (int field = 0; field < byField.length - 1; field++) {
            if (!Objects.equals(fact.at(field), earlier.at(field))) {
                found.or(byField[field]);
            }
        }
    }
}

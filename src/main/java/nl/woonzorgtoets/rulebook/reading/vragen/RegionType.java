package nl.woonzorgtoets.rulebook.reading.vragen;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Origin;

/**
 * A kind of fact that comes from the region tables.
 *
 * @param rows the facts when every row is one; empty when the dossier chooses
 * @param candidates for each field where its value may come from; empty when every row is a fact
 */
public record RegionType(FactType type, List<Fact> rows, List<List<Candidate>> candidates) {

    public String pointer() {
        return "/regio/" + type.name();
    }

    /** How examples name these facts. */
    public String exampleName() {
        return Names.lowerCamel(type.name());
    }

    public List<Fact> facts(Dossier dossier) {
        return type.single() ? List.of(chosen(dossier)) : rows;
    }

    private Fact chosen(Dossier dossier) {
        Object[] values = new Object[candidates.size()];
        Origin[] origins = new Origin[values.length];
        for (int i = 0; i < values.length; i++) {
            Candidate.Found found = first(candidates.get(i), dossier);
            values[i] = found.value();
            origins[i] = found.origin();
        }
        return new Fact(type, pointer(), false, values, origins);
    }

    private static Candidate.Found first(List<Candidate> candidates, Dossier dossier) {
        List<String> skipped = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Candidate.Found found = candidate.find(dossier);
            if (found.value() != null) {
                return new Candidate.Found(
                        found.value(), origin(found, skipped, candidate.scale()), found.note(), null);
            }
            if (found.why() != null) {
                skipped.add(found.why());
            }
        }
        return new Candidate.Found(null, new Origin("onbekend: " + String.join("; ", skipped), null), "", null);
    }

    private static Origin origin(Candidate.Found found, List<String> skipped, String scale) {
        if (skipped.isEmpty() && found.note().isEmpty()) {
            return found.origin();
        }
        String why = skipped.isEmpty()
                ? ""
                : "; " + String.join("; ", skipped) + ", daarom " + (scale == null ? "dit cijfer" : "de " + scale);
        return new Origin(
                found.origin().text() + why + (found.note().isEmpty() ? "" : ". " + found.note()),
                found.origin().pointer());
    }
}

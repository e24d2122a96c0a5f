package nl.woonzorgtoets.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Fact;

/** Everything that is known about a case. */
interface Facts {

    List<Fact> of(Dossier dossier, Map<String, BigDecimal> portfolio);

    List<Fact> of(Example example);

    Portfolio portfolio();

    /** What dossiers add up to within an area. */
    interface Portfolio {

        String group(Dossier dossier);

        Map<String, BigDecimal> contribution(Dossier dossier);
    }
}

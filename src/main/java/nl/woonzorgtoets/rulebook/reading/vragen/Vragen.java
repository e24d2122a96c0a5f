package nl.woonzorgtoets.rulebook.reading.vragen;

import java.util.List;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** What vragen.yaml says. */
public record Vragen(
        Vocabulary vocabulary, List<RegionType> regions, Portfolio portfolio, List<Calculation> calculations) {}

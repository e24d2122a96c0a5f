package nl.woonzorgtoets.vocabulary;

/**
 * Who can answer questions.
 *
 * @param naam as it stands inside a sentence: "het zorgkantoor"
 * @param indiener whether it hands in the plan, and is written to
 */
public record Antwoorder(String code, String naam, boolean indiener) {}

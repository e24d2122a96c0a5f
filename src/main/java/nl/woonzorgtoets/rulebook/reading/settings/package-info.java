/** Reads what policy can set without touching a rule: documents, thresholds, and the framework of criteria and aspects. */
package nl.woonzorgtoets.rulebook.reading.settings;

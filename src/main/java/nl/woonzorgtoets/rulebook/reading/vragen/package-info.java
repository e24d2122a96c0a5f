/** Reads vragen.yaml: the questions of the dossier, the region figures that become facts, and what the portfolio adds up. */
package nl.woonzorgtoets.rulebook.reading.vragen;

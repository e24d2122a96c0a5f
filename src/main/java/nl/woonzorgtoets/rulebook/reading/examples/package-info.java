/** Reads the examples that lie beside the rules. */
package nl.woonzorgtoets.rulebook.reading.examples;

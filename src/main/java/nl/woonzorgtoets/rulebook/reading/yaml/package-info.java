/** Reads YAML with the place of everything in it, so that a mistake can be pointed at; and what any of the files may cite or mark. */
package nl.woonzorgtoets.rulebook.reading.yaml;

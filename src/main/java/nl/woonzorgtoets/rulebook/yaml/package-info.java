/** Reads the YAML files of a rules folder with the place of everything in them, so that a mistake can be pointed at. */
package nl.woonzorgtoets.rulebook.yaml;

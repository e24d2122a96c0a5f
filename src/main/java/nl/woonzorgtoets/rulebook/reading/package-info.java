/** Reads the files of a rules folder that are not rules, each kind in a package of its own. */
package nl.woonzorgtoets.rulebook.reading;

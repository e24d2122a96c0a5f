/** From rule text to checked rules: reads DRL with Drools' parser, and refuses what is outside the language that policy staff write. */
package nl.woonzorgtoets.rulebook.language;

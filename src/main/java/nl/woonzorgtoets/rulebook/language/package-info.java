/** From rule text to checked rules: one parser makes a tree of what is written, and what is outside the language of policy staff is refused. */
package nl.woonzorgtoets.rulebook.language;

/** The jobs of the users, done in a real browser: what they do, what they see, and what nobody on a page may run into. */
package nl.woonzorgtoets.stories;

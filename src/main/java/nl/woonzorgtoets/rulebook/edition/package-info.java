/** What folders of an earlier edition could not say for themselves, told in one place. */
package nl.woonzorgtoets.rulebook.edition;

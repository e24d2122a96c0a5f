/** What a rules folder says, as data: checked rules, thresholds, documents, choices and examples, and what is wrong with a file. */
@NamedInterface("model")
package nl.woonzorgtoets.rulebook.model;

import org.springframework.modulith.NamedInterface;

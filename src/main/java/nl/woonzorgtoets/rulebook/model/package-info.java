/** A checked rule as data: what the engine is built from and what the explanation evaluates. */
@NamedInterface("model")
package nl.woonzorgtoets.rulebook.model;

import org.springframework.modulith.NamedInterface;

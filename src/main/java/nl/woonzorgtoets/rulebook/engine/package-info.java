/** From checked rules to a Drools engine, through the canonical model: no rule text, no source, no bytecode. */
@NamedInterface("engine")
package nl.woonzorgtoets.rulebook.engine;

import org.springframework.modulith.NamedInterface;

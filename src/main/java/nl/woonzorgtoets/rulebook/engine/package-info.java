/** From checked rules to a Drools engine, through the canonical model: no rule text, no source, no bytecode. */
package nl.woonzorgtoets.rulebook.engine;

/** The append-only entries: how they are sealed, linked, written by one thread, signed now and then, and verified. */
package nl.woonzorgtoets.archive.ledger;

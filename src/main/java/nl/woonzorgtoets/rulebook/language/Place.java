package nl.woonzorgtoets.rulebook.language;

/** Where something stands in a file; both count from 1. */
record Place(int line, int column) {}

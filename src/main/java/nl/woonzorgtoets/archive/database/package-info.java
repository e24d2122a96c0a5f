/** One SQLite file with its lock: connections to write and to read, statements, pages. */
package nl.woonzorgtoets.archive.database;

/** The archive on a SQLite database: puts the parts together. */
@NamedInterface("sqlite")
package nl.woonzorgtoets.archive.sqlite;

import org.springframework.modulith.NamedInterface;

/** The region tables: small CSV files whose cells are exactly what was written. */
package nl.woonzorgtoets.rulebook.reading.table;

/** What is found in the entries: numbers, search tables, totals per area, regelsets; all of it can be built again. */
package nl.woonzorgtoets.archive.cases;

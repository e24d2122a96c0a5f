package nl.woonzorgtoets.web.api;

import nl.woonzorgtoets.archive.CaseFilter;

/**
 * Which cases somebody wants to see.
 *
 * @param page from 1
 * @param size cases on a page
 */
record CaseQuery(CaseFilter filter, int page, int size) {}

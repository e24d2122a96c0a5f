package nl.woonzorgtoets.archive;

import java.util.List;

/**
 * Part of the cases that were found, newest first.
 *
 * @param total how many there are on all pages
 */
public record CasePage(List<CaseSummary> cases, long total) {}

package nl.woonzorgtoets.report;

import java.util.List;

/**
 * What was judged and decided before about other plans in the same place.
 *
 * @param place what the framework calls the place; null when its cases have none
 * @param cases how many plans
 * @param departures how many decisions departed from the verdict, and the latest of them in a sentence each
 */
record Earlier(String place, int cases, int decided, List<String> departures) {

    static final Earlier NONE = new Earlier(null, 0, 0, List.of());
}

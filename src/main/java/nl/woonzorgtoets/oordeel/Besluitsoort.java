package nl.woonzorgtoets.oordeel;

import java.util.List;

/**
 * Something that people can decide on a case.
 *
 * @param positief whether the plan counts from then on towards what a place already bears
 * @param volgt codes of the verdicts that it follows; it departs from every other, and then says why
 */
public record Besluitsoort(String code, String naam, boolean positief, List<String> volgt) {

    /** The decision that takes over a verdict as it is. */
    public static Besluitsoort volgens(Oordeel oordeel) {
        return new Besluitsoort(oordeel.code(), oordeel.naam(), oordeel.positief(), List.of(oordeel.code()));
    }

    public boolean wijktAf(Oordeel oordeel) {
        return !volgt.contains(oordeel.code());
    }
}

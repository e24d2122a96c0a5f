package nl.woonzorgtoets.oordeel;

import java.util.List;

/**
 * Something that people can decide on a case.
 *
 * @param positief whether the plan counts from then on towards what a place already bears
 * @param weigering whether it refuses the plan: that is not possible on every verdict
 * @param onderVoorwaarden whether the plan may go on only once something is arranged
 * @param buitenBehandeling whether it leaves the plan aside because the dossier was not completed in time (Awb 4:5)
 * @param vraagt what it has to say besides, of {@link #TE_VRAGEN}
 * @param fasen the phases of a plan in which it can be decided; empty: in each
 * @param volgt codes of the verdicts that it follows; it departs from every other, and then says why
 */
public record Besluitsoort(
        String code,
        String naam,
        boolean positief,
        boolean weigering,
        boolean onderVoorwaarden,
        boolean buitenBehandeling,
        List<String> vraagt,
        List<String> fasen,
        List<String> volgt) {

    /** What a framework can ask of a decision, by the names of the decision. */
    public static final List<String> TE_VRAGEN =
            List.of("orgaan", "namens", "grond", "paragraaf", "belangen", "zienswijzen");

    /** The decision that takes over a verdict as it is. */
    public static Besluitsoort volgens(Oordeel oordeel) {
        return new Besluitsoort(
                oordeel.code(),
                oordeel.naam(),
                oordeel.positief(),
                oordeel.kleur() == Oordeel.Kleur.FOUT,
                oordeel.onderVoorwaarden(),
                false,
                List.of(),
                List.of(),
                List.of(oordeel.code()));
    }

    public boolean wijktAf(Oordeel oordeel) {
        return !volgt.contains(oordeel.code());
    }

    /**
     * Whether it departs once it is known what it asks for: a yes without conditions does not follow a verdict that holds only under some.
     *
     * @param voorwaarden whether conditions go with it
     */
    public boolean wijktAf(Oordeel oordeel, boolean voorwaarden) {
        return wijktAf(oordeel) || oordeel.onderVoorwaarden() && positief && !onderVoorwaarden && !voorwaarden;
    }

    /** @param fase the phase of the plan; null when it has none or it is not known */
    public boolean kanIn(String fase) {
        return fasen.isEmpty() || fase == null || fasen.contains(fase);
    }
}

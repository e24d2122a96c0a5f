package nl.woonzorgtoets.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.base.Workdays;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.oordeel.EersteEditie;

/**
 * A human decision on a case. Of the decisions of before the rest was kept only the first eight are there; the others are null, or empty.
 *
 * @param nummer the case
 * @param besluit one of the codes of the framework that judged the case
 * @param motivering why; obligatory when it departs from the oordeel
 * @param functie in which function it was taken
 * @param door account that recorded it
 * @param moment when it was recorded, ISO-8601 in UTC
 * @param positief whether the plan counts from then on; null in decisions of before this was kept
 * @param afwijkend whether it departs from the oordeel; null in decisions of before this was kept
 * @param datum the day on which it was taken
 * @param orgaan the body that decided
 * @param namens by which mandate, or on whose behalf, it was signed
 * @param grond the legal ground, with its {@code paragraaf}
 * @param belangen the interests that were weighed
 * @param bijzondereOmstandigheden what made the policy work out otherwise here (Awb 4:84)
 * @param bezoekDatum the day on which somebody went to see the place
 * @param zienswijzen whose views were heard, and what was done with them
 * @param aanvullingGevraagd the day on which the applicant was asked to complete the dossier
 * @param aanvullingTot the last day on which that could be done; only of a decision that leaves the plan aside because it was not
 * @param voorwaarden what it asks for, as that stands now
 * @param vervolg what followed, oldest first; an entry of its own each
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Besluit(
        String nummer,
        String besluit,
        String motivering,
        String functie,
        String door,
        String moment,
        Boolean positief,
        Boolean afwijkend,
        LocalDate datum,
        String orgaan,
        String namens,
        String grond,
        String paragraaf,
        String belangen,
        String bijzondereOmstandigheden,
        LocalDate bezoekDatum,
        String bezoekUitkomst,
        String zienswijzen,
        LocalDate aanvullingGevraagd,
        LocalDate aanvullingTot,
        List<Voorwaarde> voorwaarden,
        List<Vervolg> vervolg) {

    /** Awb 4:5, lid 4: by then the applicant is told that the plan is left aside. */
    private static final int WEEKS_TO_TELL = 4;

    static final String WITHHELD = "Deze tekst is geheim, want hij kan zeggen waar het is.";

    public Besluit {
        voorwaarden = voorwaarden == null ? List.of() : List.copyOf(voorwaarden);
        vervolg = vervolg == null ? List.of() : List.copyOf(vervolg);
    }

    /** A decision of which no more is known than this. */
    public Besluit(
            String nummer,
            String besluit,
            String motivering,
            String functie,
            String door,
            String moment,
            Boolean positief,
            Boolean afwijkend) {
        this(
                nummer,
                besluit,
                motivering,
                functie,
                door,
                moment,
                positief,
                afwijkend,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public boolean counts() {
        return positief == null ? EersteEditie.isPositief(besluit) : positief;
    }

    /** @param oordeel code of the verdict on the case */
    public boolean departsFrom(String oordeel) {
        return afwijkend == null ? !besluit.equals(oordeel) : afwijkend;
    }

    /** The last day on which the applicant can be told that the plan is left aside; null of every other decision. */
    public LocalDate bekendmakenTot() {
        return aanvullingTot == null ? null : Workdays.onOrAfter(aanvullingTot.plusWeeks(WEEKS_TO_TELL));
    }

    /** Whether it was taken when that day had passed. */
    public boolean isTeLaat() {
        LocalDate day = datum == null ? CivilDay.of(Instant.parse(moment)) : datum;
        return aanvullingTot != null && day.isAfter(bekendmakenTot());
    }

    /** The same after what followed: its conditions as they stand from then on. */
    public Besluit met(Vervolg gevolgd) {
        List<Voorwaarde> now = new ArrayList<>(voorwaarden);
        gevolgd.standen().stream()
                .filter(it -> it.voorwaarde() > 0 && it.voorwaarde() <= now.size())
                .forEach(it -> now.set(
                        it.voorwaarde() - 1, now.get(it.voorwaarde() - 1).met(it.stand())));
        List<Vervolg> all = new ArrayList<>(vervolg);
        all.add(gevolgd);
        return with(
                motivering,
                namens,
                grond,
                paragraaf,
                belangen,
                bijzondereOmstandigheden,
                bezoekUitkomst,
                zienswijzen,
                now,
                all);
    }

    /** As whoever is told no more than this may know it: what is in words of people can name what is secret. */
    public Besluit asFarAs(Secrecy secrecy) {
        return !secrecy.applies()
                ? this
                : with(
                        hidden(motivering),
                        hidden(namens),
                        hidden(grond),
                        hidden(paragraaf),
                        hidden(belangen),
                        hidden(bijzondereOmstandigheden),
                        hidden(bezoekUitkomst),
                        hidden(zienswijzen),
                        voorwaarden.stream()
                                .map(it -> new Voorwaarde(WITHHELD, it.datum(), it.stand()))
                                .toList(),
                        vervolg.stream().map(it -> it.asFarAs(secrecy)).toList());
    }

    /** Whether it stands where a text was that this reader may not know. */
    public static boolean isWithheld(String text) {
        return WITHHELD.equals(text);
    }

    private static String hidden(String text) {
        return text == null ? null : WITHHELD;
    }

    private Besluit with(
            String why,
            String mandate,
            String ground,
            String paragraph,
            String interests,
            String circumstances,
            String seen,
            String views,
            List<Voorwaarde> conditions,
            List<Vervolg> followed) {
        return new Besluit(
                nummer,
                besluit,
                why,
                functie,
                door,
                moment,
                positief,
                afwijkend,
                datum,
                orgaan,
                mandate,
                ground,
                paragraph,
                interests,
                circumstances,
                bezoekDatum,
                seen,
                views,
                aanvullingGevraagd,
                aanvullingTot,
                conditions,
                followed);
    }
}

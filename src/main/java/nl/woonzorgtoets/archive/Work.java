package nl.woonzorgtoets.archive;

import java.time.LocalDate;
import java.util.List;

/**
 * What colleagues keep beside the archive about a zaak: who has it, notes, and what must still come. It is no evidence: nothing of it is
 * sealed, handed out or replayed, and it goes with the last case of its zaak. Whoever may not know of a framework finds nothing of it here.
 */
public interface Work {

    /**
     * Which zaak, by the key of its framework.
     *
     * @param nummer its number in the one form of {@link Zaaknummer#same}
     */
    record Of(String kader, String nummer) {

        public static Of zaak(String kader, String zaaknummer) {
            return new Of(kader, Zaaknummer.same(zaaknummer));
        }
    }

    /** @param sinds ISO-8601 in UTC */
    record Handler(String naam, String sinds) {}

    /** @param moment ISO-8601 in UTC */
    record Note(String tekst, String naam, String moment) {}

    /** @param binnen when it was there, ISO-8601 in UTC; null while it is waited for */
    record Due(long id, String wat, LocalDate uiterlijk, String binnen) {

        public boolean isOverdue(LocalDate today) {
            return binnen == null && uiterlijk.isBefore(today);
        }
    }

    /**
     * All that is kept of one zaak.
     *
     * @param handler null when nobody has it
     * @param notes newest first
     * @param due what is waited for first, the earliest day first
     */
    record Sheet(Handler handler, List<Note> notes, List<Due> due) {}

    /**
     * A zaak that somebody has, or of which something must still come.
     *
     * @param nummer of its latest case
     * @param naam who has it; null when nobody does
     * @param next what must come first; null when nothing must
     */
    record Line(Of zaak, String nummer, String zaaknummer, String naam, Due next) {}

    Sheet of(Of zaak);

    /** Whose day was first comes first; what nothing must come of is last, in the order in which it was assigned. */
    List<Line> lines(int most);

    /**
     * @param naam who has it from now on
     * @param note why, with who hands it over; kept as a note
     */
    void hand(Of zaak, String naam, Note note);

    void note(Of zaak, Note note);

    void expect(Of zaak, String wat, LocalDate uiterlijk);

    /** Notes that it is there; does nothing when it is not of this zaak. */
    void arrived(Of zaak, long id, String moment);
}

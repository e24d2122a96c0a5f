package nl.woonzorgtoets.archive.ledger;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.base.Sha256;

/** How entries are sealed and linked, and what is wrong with one that was not. */
public final class Chain {

    public static final String START = "0".repeat(64);

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Chain() {}

    public static Entry next(Tail tail, EntryKind kind, Instant at, byte[] body) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        long seq = tail.seq() + 1;
        String moment = MICROSECONDS.format(at);
        String commitment = commitment(salt, body);
        String link = link(seq, kind.text(), moment, tail.link(), commitment);
        return new Entry(seq, kind.text(), moment, tail.link(), commitment, link, salt, body);
    }

    public static String commitment(byte[] salt, byte[] body) {
        return Sha256.hex(salt, body);
    }

    public static String link(long seq, String kind, String at, String prev, String commitment) {
        String sealed = String.join("\n", "v1", Long.toString(seq), kind, at, prev, commitment, "");
        return Sha256.hex(sealed.getBytes(StandardCharsets.UTF_8));
    }

    /** What is wrong with an entry in itself, in Dutch; a destroyed body cannot be checked and is not wrong here. */
    public static List<String> faults(Entry entry) {
        List<String> faults = new ArrayList<>();
        if ((entry.salt() == null) != (entry.body() == null)) {
            faults.add("zout of inhoud ontbreekt");
        } else if (entry.body() != null
                && !commitment(entry.salt(), entry.body()).equals(entry.commitment())) {
            faults.add("de inhoud is gewijzigd: de hash van zout en inhoud klopt niet");
        }
        String link = link(entry.seq(), entry.kind(), entry.at(), entry.prev(), entry.commitment());
        if (!link.equals(entry.link())) {
            faults.add("het zegel klopt niet met volgnummer, soort, moment, vorige schakel of inhoud");
        }
        return faults;
    }

    /** What is wrong with an entry in itself or with its place after the one before it, in Dutch. */
    public static List<String> faultsAfter(Tail tail, Entry entry) {
        List<String> faults = faults(entry);
        if (entry.seq() != tail.seq() + 1) {
            faults.add("na volgnummer " + tail.seq() + " volgt " + entry.seq()
                    + ": er ontbreken stukken of de volgorde is veranderd");
        }
        if (!Objects.equals(entry.prev(), tail.link())) {
            faults.add("sluit niet aan op het stuk ervoor");
        }
        return faults;
    }
}

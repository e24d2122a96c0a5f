package nl.woonzorgtoets.archive;

import java.util.HexFormat;

/** An entry without its contents; see {@link Entry}. */
public record EntryHead(long seq, String kind, String at, String prev, String commitment, String link, String salt) {

    public static EntryHead of(Entry entry) {
        return new EntryHead(
                entry.seq(),
                entry.kind(),
                entry.at(),
                entry.prev(),
                entry.commitment(),
                entry.link(),
                entry.salt() == null ? null : HexFormat.of().formatHex(entry.salt()));
    }
}

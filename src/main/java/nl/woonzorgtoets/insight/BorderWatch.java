package nl.woonzorgtoets.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.document.codec.Rulebooks;
import nl.woonzorgtoets.rulebook.RulebookShelf;

/** Looks at kept cases of which it was not looked at yet whether they are border cases: of before there were any, or brought in whole. */
public record BorderWatch(Archive archive, RulebookShelf shelf, BorderFinder finder) {

    private static final int PAGE = 64;

    /** Until there are none left. */
    public void catchUp() {
        if (archive.readOnlyBecause().isPresent()) {
            return;
        }
        for (List<String> open = archive.unlookedAt(PAGE); !open.isEmpty(); open = archive.unlookedAt(PAGE)) {
            Map<String, Boolean> seen = new LinkedHashMap<>();
            for (String nummer : open) {
                seen.put(nummer, archive.find(nummer).map(this::look).orElse(null));
            }
            archive.mark(seen);
        }
    }

    private Boolean look(KeptCase kept) {
        return finder.isBorderCase(kept.document(Rulebooks.on(shelf)));
    }
}

package nl.woonzorgtoets.web.search;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.archive.Cautioned;
import nl.woonzorgtoets.web.search.Criterion.Choice;
import nl.woonzorgtoets.wording.CautionKinds;

/** What can be asked about the cautions of a case. */
final class CautionChoice {

    static final String NAME = "kanttekening";

    private CautionChoice() {}

    static List<Choice> all() {
        List<Choice> all = new ArrayList<>(List.of(
                new Choice(Cautioned.MET, "Met kanttekening"),
                new Choice(Cautioned.ZONDER, "Zonder kanttekening"),
                new Choice(Cautioned.NIET_VASTGELEGD, "Niet vastgelegd, want van de eerste versie")));
        CautionKinds.all().forEach((code, label) -> all.add(new Choice(code, "Met: " + label)));
        return all;
    }
}

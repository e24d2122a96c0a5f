package nl.woonzorgtoets.release.changes;

import static nl.woonzorgtoets.release.changes.InWords.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Drager;
import nl.woonzorgtoets.rulebook.model.EigenKeuze;
import nl.woonzorgtoets.rulebook.model.Uitspraak;
import nl.woonzorgtoets.wording.Words;

/** What the documents say, and what carries it. */
final class DescribedOrigins {

    private DescribedOrigins() {}

    static List<Thing> of(Rulebook rulebook) {
        List<Thing> things = new ArrayList<>();
        Words words = new Words(rulebook);
        rulebook.herkomst()
                .uitspraken()
                .forEach(it -> things.add(statement(it, words.source(it.bron().toString()))));
        rulebook.herkomst().eigenKeuzes().forEach(it -> things.add(own(it)));
        return things;
    }

    private static Thing statement(Uitspraak it, String source) {
        String name = "De uitspraak " + word(it.tekst()) + " van " + source;
        return carried(Thing.named(it.bron() + " " + it.tekst(), name), it.dragers())
                .is("Hoe de regelset dat doet", it.trouw().woord())
                .is("Reden", it.reden())
                .is("Keuzes", it.keuzes().isEmpty() ? null : String.join(", ", it.keuzes()))
                .is("Toelichting", it.toelichting());
    }

    private static Thing own(EigenKeuze it) {
        return carried(Thing.named("eigen " + it.omdat(), "De eigen keuze " + word(it.omdat())), it.dragers())
                .is("Keuzes", String.join(", ", it.keuzes()));
    }

    private static Thing carried(Thing thing, Map<Drager, List<String>> carriers) {
        carriers.forEach((kind, names) -> names.forEach(name -> thing.has(kind.naam(), name, word(name))));
        return thing;
    }
}

package nl.woonzorgtoets.rulebook.reading.vragen;

import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.Toelichtingen;

/** Reads which list of the dossier explains answers that do not fit together. */
record ExplainingReader(Questions questions, Editie editie) {

    static final String KEY = "toelichtingen";

    static final Block LIST = new Block()
            .must("veld", Kind.VRAAG, "De vraag over welk antwoord de toelichting gaat; een tekst in een lijst.")
            .must("tekst", Kind.VRAAG, "De vraag naar de toelichting zelf; een tekst in dezelfde lijst.");

    /** Null when there is none. */
    Toelichtingen read(YamlNode node) {
        if (!node.isThere()) {
            return null;
        }
        if (!editie.verklaartZelf()) {
            node.report(Editie.hoortBijTweede("'" + KEY + "'"));
        }
        YamlNode about = node.as(LIST).get("veld");
        YamlNode said = node.get("tekst");
        Field veld = questions.question(about);
        Field tekst = questions.question(said);
        if (veld == null || tekst == null) {
            return null;
        }
        Section list = questions.section(about.text());
        if (!list.list() || list != questions.section(said.text()) || veld == tekst) {
            said.report("'veld' en 'tekst' zijn twee vragen van dezelfde lijst.");
        }
        Stream.of(about, said)
                .filter(it -> questions.field(it.text()).type() != FieldType.TEKST)
                .forEach(it -> it.report("De vraag '" + it.text() + "' moet van de soort tekst zijn."));
        return new Toelichtingen(list.name(), veld, tekst);
    }
}

package nl.woonzorgtoets.rulebook.reading.settings;

import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.rulebook.reading.vragen.Questions;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Choices;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;

/** Reads what legal force a verdict has, given the answer to one question. */
record ForceReader(Questions questions, Choices choices) {

    static final Block RECHTSKRACHT = new Block()
            .must("veld", Kind.VRAAG, "De vraag waarvan het afhangt; zij heeft opties.")
            .must("waarden", Kind.NAMEN, "Bij een antwoord op die vraag: wat het oordeel dan is.")
            .must("anders", Kind.TEKST, "Wat het oordeel bij elk ander antwoord is.")
            .choice();

    Kader.Rechtskracht read(YamlNode node) {
        if (!node.isThere()) {
            return null;
        }
        choices.add("rechtskracht", node.as(RECHTSKRACHT));
        Field question = questions.single(node.get("veld"), FieldType.OPTIE);
        if (question != null) {
            node.get("waarden")
                    .keys()
                    .forEach(answer -> answer.oneOf(question.options().keySet()));
        }
        return new Kader.Rechtskracht(node.text("veld"), node.get("waarden").texts(), node.text("anders"));
    }
}

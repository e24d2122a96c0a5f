package nl.woonzorgtoets.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.rulebook.edition.FirstEdition;
import nl.woonzorgtoets.rulebook.model.Afkomst;
import nl.woonzorgtoets.rulebook.model.Bedrag;
import nl.woonzorgtoets.rulebook.model.Bron;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.model.Laag;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.model.Vaststelling;
import nl.woonzorgtoets.rulebook.model.Zet;
import nl.woonzorgtoets.rulebook.reading.settings.BedragenReader;
import nl.woonzorgtoets.rulebook.reading.settings.BronnenReader;
import nl.woonzorgtoets.rulebook.reading.settings.DrempelsReader;
import nl.woonzorgtoets.rulebook.reading.settings.EditieReader;
import nl.woonzorgtoets.rulebook.reading.settings.KaderReader;
import nl.woonzorgtoets.rulebook.reading.settings.SecretUse;
import nl.woonzorgtoets.rulebook.reading.settings.VanWieReader;
import nl.woonzorgtoets.rulebook.reading.settings.VaststellingReader;
import nl.woonzorgtoets.rulebook.reading.table.Tables;
import nl.woonzorgtoets.rulebook.reading.vragen.Questions;
import nl.woonzorgtoets.rulebook.reading.vragen.Vragen;
import nl.woonzorgtoets.rulebook.reading.vragen.VragenReader;
import nl.woonzorgtoets.rulebook.reading.vragen.ZettenReader;
import nl.woonzorgtoets.rulebook.reading.yaml.Choices;
import nl.woonzorgtoets.rulebook.reading.yaml.References;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Days;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** All that a folder says beside its rules and examples. What could not be read is null, and was reported. */
final class FolderSettings {

    final Tables tables;
    final YamlNode framework;
    final YamlNode questions;
    final YamlNode limits;
    final YamlNode sources;
    final Editie editie;
    final Map<String, Bron> bronnen;
    final Vragen vragen;
    final Map<String, Drempel> drempels;
    final Kader kader;
    final Map<String, String> unknownTexts;
    final List<Bedrag> bedragen;
    final Afkomst afkomst;
    final Vaststelling vaststelling;
    final Laag laag;
    final List<Zet> zetten;
    final Map<String, String> grounds;
    final Set<String> ended;

    /** @param isProposed whether the files are still to judge, so that nothing may be left to guess */
    FolderSettings(FolderTexts texts, boolean isProposed, Choices choices, Earlier earlier, Meldingen meldingen) {
        Layer layer = texts.layer();
        int before = meldingen.size();
        tables = Tables.read(texts.endingIn(".csv"), meldingen);
        boolean tablesAreRead = meldingen.size() == before;
        sources = texts.yaml(FileCheck.BRONNEN);
        bronnen = sources == null ? null : BronnenReader.read(sources);
        References references = new References(bronnen);
        framework = texts.yaml(FileCheck.KADER);
        questions = texts.yaml(FileCheck.VRAGEN);
        limits = texts.yaml(FileCheck.DREMPELS);
        editie = framework == null ? EditieReader.of(texts.of(FileCheck.KADER)) : EditieReader.read(framework);
        if (!editie.verklaartZelf()) {
            if (framework != null) {
                EditieReader.checkFirst(framework);
            }
            new FirstEdition(texts.texts(), meldingen).supply(framework, questions, limits);
        }
        // A table that could not be read says nothing about the questions that rest on it.
        Vragen read = questions == null || !tablesAreRead
                ? null
                : new VragenReader(tables, references, meldingen, choices, editie).read(questions);
        vragen = earlier.questions(read, editie);
        DrempelsReader thresholds = new DrempelsReader(editie, isProposed, references, choices, asked());
        if (limits != null) {
            thresholds.readRegional(limits);
        }
        KaderReader reader = framework == null ? null : new KaderReader(asked(), references, choices);
        kader = reader == null ? null : reader.read(framework, limits == null ? null : thresholds.names());
        afkomst = framework == null ? Afkomst.GEEN : new VanWieReader(references, bronnen).read(framework);
        unknownTexts = reader == null ? Map.of() : reader.unknownTexts();
        if (framework != null && vragen != null && editie.verklaartZelf()) {
            SecretUse.check(framework, questions, vragen.vocabulary());
        }
        laag = layer == null ? null : layer.read(question(), meldingen);
        ended = layer == null ? Set.of() : layer.ended();
        grounds = layer == null ? Map.of() : layer.grounds(references);
        if (limits != null) {
            new MunicipalThresholds(texts.texts(), texts::yaml, layer, laag, bronnen)
                    .read(thresholds, kader, question());
        }
        drempels = limits == null ? null : thresholds.drempels();
        if (vragen != null && drempels != null && questions.has("regio")) {
            new ChoosingThresholds(drempels).check(questions.get("regio"));
        }
        boolean canRest = kader != null && vragen != null && drempels != null;
        bedragen = canRest
                ? new BedragenReader(asked(), drempels, kader.oordelen(), references, choices).read(framework)
                : List.of();
        vaststelling = canRest
                ? new VaststellingReader(owners(), drempels, references).read(framework.get(VaststellingReader.KEY))
                : null;
        zetten = zetten(texts.yaml(FileCheck.ZETTEN));
        texts.endingIn(".geojson").forEach((path, text) -> {
            if (!earlier.says(path)) {
                GeoJsonCheck.check(path, text, meldingen);
            }
        });
    }

    /** Whether all that rules rest on could be read. */
    boolean areRead() {
        return vragen != null && drempels != null && kader != null && bronnen != null;
    }

    private List<Zet> zetten(YamlNode moves) {
        if (moves != null && !editie.verklaartZelf()) {
            moves.report(Editie.hoortBijTweede("Een bestand met zetten"));
        }
        return moves == null || vragen == null || drempels == null || !editie.verklaartZelf()
                ? List.of()
                : new ZettenReader(tables, vragen.vocabulary(), numbers()).read(moves);
    }

    private Set<String> numbers() {
        return drempels.values().stream()
                .filter(it -> it.soort().isNumber())
                .map(Drempel::naam)
                .collect(Collectors.toSet());
    }

    private Questions asked() {
        return vragen == null
                ? new Questions(null, new TreeSet<>())
                : new Questions(vragen.vocabulary(), vragen.used());
    }

    /** With what the edition says of what is missing and of days. */
    Vocabulary vocabulary() {
        Vocabulary asked = vragen.vocabulary();
        Vocabulary missing = editie.mistHeleLijst() ? asked.missingWholeLists() : asked;
        return editie.kentNietInWerking() ? missing.within(new Days(kader.vanaf(), true)) : missing;
    }

    private Set<String> owners() {
        return question() == null ? Set.of() : question().options().keySet();
    }

    /** Whose answer says which own values and which layer count; null when there is none, or it is not known. */
    private Field question() {
        return kader == null || vragen == null
                ? null
                : vragen.vocabulary().field(kader.domein().eigenWaarden());
    }
}

package nl.woonzorgtoets.document.codec;

import java.time.LocalDate;
import java.util.List;
import nl.woonzorgtoets.document.codec.V2.Herkomst;
import nl.woonzorgtoets.document.codec.V2.Langs;
import nl.woonzorgtoets.vocabulary.Origin;
import nl.woonzorgtoets.vocabulary.Origin.Absent;
import nl.woonzorgtoets.vocabulary.Origin.Answer;
import nl.woonzorgtoets.vocabulary.Origin.AnswerInstead;
import nl.woonzorgtoets.vocabulary.Origin.AsWritten;
import nl.woonzorgtoets.vocabulary.Origin.Example;
import nl.woonzorgtoets.vocabulary.Origin.NoThreshold;
import nl.woonzorgtoets.vocabulary.Origin.Passed;
import nl.woonzorgtoets.vocabulary.Origin.Passed.NotAnswered;
import nl.woonzorgtoets.vocabulary.Origin.Passed.NotPublished;
import nl.woonzorgtoets.vocabulary.Origin.Portfolio;
import nl.woonzorgtoets.vocabulary.Origin.Sum;
import nl.woonzorgtoets.vocabulary.Origin.Table;
import nl.woonzorgtoets.vocabulary.Origin.Threshold;

/** How version 2 writes where a value comes from. */
final class Origins2 {

    private static final Origin.Cases<Herkomst> WRITE = new Origin.Cases<>() {
        @Override
        public Herkomst answer(Answer it) {
            return new V2.Antwoord(it.pointer());
        }

        @Override
        public Herkomst answerInstead(AnswerInstead it) {
            return new V2.EigenCijfer(it.label(), it.pointer(), langs(it.passed()), it.remark());
        }

        @Override
        public Herkomst table(Table it) {
            return new V2.Tabel(
                    it.file(),
                    it.year(),
                    it.scale(),
                    it.row(),
                    it.line() == 0 ? null : it.line(),
                    it.by().isEmpty() ? null : it.by(),
                    it.source(),
                    langs(it.passed()),
                    it.remark(),
                    it.empty() ? true : null);
        }

        @Override
        public Herkomst threshold(Threshold it) {
            return new V2.Drempel(it.name(), it.own(), it.from().toString(), it.source());
        }

        @Override
        public Herkomst noThreshold(NoThreshold it) {
            return new V2.GeenDrempel(it.name());
        }

        @Override
        public Herkomst sum(Sum it) {
            return new V2.Som(it.facts());
        }

        @Override
        public Herkomst portfolio(Portfolio it) {
            return new V2.Portefeuille();
        }

        @Override
        public Herkomst example(Example it) {
            return new V2.Voorbeeld();
        }

        @Override
        public Herkomst absent(Absent it) {
            return new V2.Nergens(langs(it.passed()));
        }

        @Override
        public Herkomst asWritten(AsWritten it) {
            return new V2.Geschreven(it.text());
        }
    };

    private Origins2() {}

    /** @param place of the value itself; an answer that stands there needs no words */
    static Herkomst write(Origin origin, String place) {
        if (origin == null) {
            return new V2.Onbekend();
        }
        return origin instanceof Answer answer && place.equals(answer.pointer()) ? null : origin.match(WRITE);
    }

    static Origin read(Herkomst herkomst, String place) {
        if (herkomst == null) {
            return new Answer(place);
        }
        if (herkomst instanceof V2.Antwoord it) {
            return new Answer(it.plaats());
        }
        if (herkomst instanceof V2.EigenCijfer it) {
            return new AnswerInstead(it.label(), it.plaats(), passed(it.langs()), it.opmerking());
        }
        if (herkomst instanceof V2.Tabel it) {
            return new Table(
                    it.bestand(),
                    it.jaar(),
                    it.schaal(),
                    it.rij(),
                    it.regel() == null ? 0 : it.regel(),
                    it.door() == null ? List.of() : it.door(),
                    it.bron(),
                    passed(it.langs()),
                    it.opmerking(),
                    it.leeg() != null);
        }
        if (herkomst instanceof V2.Drempel it) {
            return new Threshold(it.naam(), it.van(), LocalDate.parse(it.vanaf()), it.bron());
        }
        if (herkomst instanceof V2.GeenDrempel it) {
            return new NoThreshold(it.naam());
        }
        if (herkomst instanceof V2.Som it) {
            return new Sum(it.feiten());
        }
        if (herkomst instanceof V2.Nergens it) {
            return new Absent(passed(it.langs()));
        }
        if (herkomst instanceof V2.Geschreven it) {
            return new AsWritten(it.tekst());
        }
        return herkomst instanceof V2.Portefeuille
                ? new Portfolio()
                : herkomst instanceof V2.Voorbeeld ? new Example() : null;
    }

    private static List<Langs> langs(List<Passed> passed) {
        return passed.isEmpty() ? null : passed.stream().map(Origins2::langs).toList();
    }

    private static Langs langs(Passed passed) {
        if (passed instanceof NotAnswered it) {
            return new Langs(it.question(), null, null);
        }
        NotPublished it = (NotPublished) passed;
        return new Langs(null, it.scale(), it.table());
    }

    private static List<Passed> passed(List<Langs> langs) {
        return langs == null
                ? List.of()
                : langs.stream()
                        .<Passed>map(it -> it.vraag() != null
                                ? new NotAnswered(it.vraag())
                                : new NotPublished(it.schaal(), it.tabel()))
                        .toList();
    }
}

package nl.woonzorgtoets.rulebook.model;

import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;

/** Something in an amount that can be multiplied, or that is yes or no. */
public sealed interface Factor {

    /** What to do with each. */
    interface Cases<R> {
        R answer(Antwoord it);

        R result(Uitkomst it);

        R threshold(Waarde it);

        R amount(Ander it);
    }

    <R> R match(Cases<R> cases);

    FieldType soort();

    /** Null when it has none. */
    String eenheid();

    /** Whether a hundred of it is the whole. */
    default boolean procent() {
        return eenheid() != null && (eenheid().startsWith("%") || eenheid().startsWith("procent"));
    }

    /** The answer to a question in a part of the dossier that is there once. */
    record Antwoord(String onderdeel, Field veld) implements Factor {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.answer(this);
        }

        @Override
        public FieldType soort() {
            return veld.type();
        }

        @Override
        public String eenheid() {
            return veld.unit();
        }
    }

    /** An intermediate result. */
    record Uitkomst(Field veld) implements Factor {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.result(this);
        }

        @Override
        public FieldType soort() {
            return veld.type();
        }

        @Override
        public String eenheid() {
            return veld.unit();
        }
    }

    /** The value of a threshold on the day that counts. */
    record Waarde(Drempel drempel) implements Factor {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.threshold(this);
        }

        @Override
        public FieldType soort() {
            return drempel.soort();
        }

        @Override
        public String eenheid() {
            return drempel.eenheid();
        }
    }

    /** An amount that stands above this one. */
    record Ander(Bedrag bedrag) implements Factor {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.amount(this);
        }

        @Override
        public FieldType soort() {
            return FieldType.DECIMAAL;
        }

        @Override
        public String eenheid() {
            return bedrag.eenheid();
        }
    }
}

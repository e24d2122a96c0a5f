package nl.woonzorgtoets.document;

import nl.woonzorgtoets.vocabulary.Origin;

/** Whether a value from there can point at a place that is secret. */
record PreciseOrigin(Secrecy secrecy) implements Origin.Cases<Boolean> {

    @Override
    public Boolean answer(Origin.Answer it) {
        return secrecy.withholds(it.pointer());
    }

    @Override
    public Boolean assumed(Origin.Assumed it) {
        return secrecy.withholds(it.pointer());
    }

    @Override
    public Boolean answerInstead(Origin.AnswerInstead it) {
        return it.pointer() == null || secrecy.withholds(it.pointer());
    }

    @Override
    public Boolean table(Origin.Table it) {
        return it.by().stream().anyMatch(secrecy::withholds) || it.scale() != null && !secrecy.isCoarse(it.scale());
    }

    @Override
    public Boolean threshold(Origin.Threshold it) {
        return false;
    }

    @Override
    public Boolean noThreshold(Origin.NoThreshold it) {
        return false;
    }

    @Override
    public Boolean sum(Origin.Sum it) {
        return false;
    }

    /** As secret as what it is worked out of. */
    @Override
    public Boolean worked(Origin.Worked it) {
        return secrecy.withholdsWorked(it.name());
    }

    /** Whether that amount is told is looked at with itself. */
    @Override
    public Boolean amount(Origin.Amount it) {
        return false;
    }

    @Override
    public Boolean portfolio(Origin.Portfolio it) {
        return false;
    }

    @Override
    public Boolean example(Origin.Example it) {
        return false;
    }

    @Override
    public Boolean absent(Origin.Absent it) {
        return false;
    }

    /** Words of an old archive could say anything. */
    @Override
    public Boolean asWritten(Origin.AsWritten it) {
        return true;
    }
}

package nl.woonzorgtoets.cli;

/** One thing that can be asked on the command line. */
interface Command {

    /** @return whether all is well */
    boolean run(Arguments arguments, Terminal terminal) throws Exception;
}

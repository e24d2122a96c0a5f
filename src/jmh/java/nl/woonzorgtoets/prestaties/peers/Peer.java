package nl.woonzorgtoets.prestaties.peers;

import java.util.Set;

/** A way to judge the rules of paragraph 5.3. */
public interface Peer {

    String name();

    /** What it can say about its answer, apart from which rules hold. */
    String explains();

    /** The ids of the rules that hold. */
    Set<String> fired(Paragraph facts);
}

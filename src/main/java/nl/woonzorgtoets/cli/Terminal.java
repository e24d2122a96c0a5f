package nl.woonzorgtoets.cli;

import java.io.PrintStream;
import java.util.Collection;
import nl.woonzorgtoets.rulebook.model.Melding;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where answers go: results to the output, progress and errors beside it. */
record Terminal(PrintStream out, PrintStream err) {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    void line(String text) {
        out.println(text);
    }

    void error(String text) {
        err.println(text);
    }

    void json(Object value) {
        out.println(JSON.writeValueAsString(value));
    }

    void meldingen(Collection<Melding> meldingen) {
        meldingen.forEach(melding -> {
            line(place(melding) + "  " + melding.melding());
            if (melding.suggestie() != null) {
                line("    -> " + melding.suggestie());
            }
        });
    }

    /** Overwrites itself on a terminal; the last one stays. */
    void progress(String what, long done, long total) {
        if (done == total || done % 100 == 0) {
            err.print("\r" + what + ": " + done + " van " + total + (done == total ? System.lineSeparator() : ""));
            err.flush();
        }
    }

    private static String place(Melding melding) {
        return melding.bestand()
                + (melding.regel() > 0 ? ":" + melding.regel() : "")
                + (melding.kolom() > 0 ? ":" + melding.kolom() : "");
    }
}

package nl.woonzorgtoets.filing;

import nl.woonzorgtoets.base.Json;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;

/** JSON that people can read, with the same line ends on every machine. */
final class FilingJson {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private static final ObjectWriter WRITER = Json.MAPPER
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    private FilingJson() {}

    static byte[] bytes(Object it) {
        return WRITER.writeValueAsBytes(it);
    }
}

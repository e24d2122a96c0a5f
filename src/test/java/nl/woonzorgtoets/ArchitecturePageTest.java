package nl.woonzorgtoets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page about the architecture shows the house as it is built; {@code -Dwoonzorgtoets.schrijf=ja} draws it anew. */
class ArchitecturePageTest {

    private static final Path PAGE = Path.of("src/docs/architectuur.md");
    private static final String BEGIN = "<!-- drawn by ArchitecturePageTest: do not edit -->\n";
    private static final String END = "<!-- until here -->\n";

    @Test
    void showsTheHouseAsItIsBuilt() throws IOException {
        House house = House.built();
        String page = Files.readString(PAGE);
        String drawn = page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + "\n" + house.picture() + "\n"
                + house.table() + "\n" + page.substring(page.indexOf(END));
        if (System.getProperty("woonzorgtoets.schrijf") != null) {
            Files.writeString(PAGE, drawn);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(drawn);
    }
}

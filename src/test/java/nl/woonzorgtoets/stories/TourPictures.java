package nl.woonzorgtoets.stories;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** The pictures of the tour in the documentation; they are made anew only with {@code -Drondleiding=vernieuwen}. */
final class TourPictures {

    static final Path TOUR = Path.of("src", "docs", "rondleiding.md");
    static final Path FOLDER = Path.of("src", "docs", "rondleiding");

    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]{10,}]\\(rondleiding/([^)]+)\\.png\\)");

    private TourPictures() {}

    /** Their names, in the order of the text; a picture without words for who cannot see it does not count. */
    static List<String> named() throws IOException {
        return PICTURE.matcher(Files.readString(TOUR))
                .results()
                .map((MatchResult it) -> it.group(1))
                .toList();
    }

    static Path file(String name) {
        return FOLDER.resolve(name + ".png");
    }

    static void keep(String name, byte[] png) {
        if (!"vernieuwen".equals(System.getProperty("rondleiding"))) {
            return;
        }
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(
                    Palette.reduce(ImageIO.read(new ByteArrayInputStream(png))),
                    "png",
                    file(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

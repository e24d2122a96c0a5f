package nl.woonzorgtoets.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tour shows pictures that are there, and no picture lies there unused; {@link TheTourTest} proves that it makes them. */
class TourPicturesTest {

    private static final long LARGEST = 200_000;

    @Test
    void everyPictureIsThereAndSmall() throws IOException {
        assertThat(TourPictures.named()).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        for (String name : TourPictures.named()) {
            assertThat(TourPictures.file(name)).exists();
            assertThat(Files.size(TourPictures.file(name))).as(name).isLessThan(LARGEST);
        }
    }

    @Test
    void noPictureLiesThereUnused() throws IOException {
        List<Path> named = TourPictures.named().stream().map(TourPictures::file).toList();
        try (Stream<Path> files = Files.list(TourPictures.FOLDER)) {
            assertThat(files).containsExactlyInAnyOrderElementsOf(named);
        }
    }

    @Test
    void theReadmeLeadsToTheTour() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("(src/docs/rondleiding.md)");
    }
}

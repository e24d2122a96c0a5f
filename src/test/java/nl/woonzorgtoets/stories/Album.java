package nl.woonzorgtoets.stories;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Locale;

/** The pictures of one story, in the order they were taken. */
final class Album {

    static final Path FOLDER = Path.of("target", "screenshots");

    private final Path folder;
    private final Device device;
    private int taken;

    Album(String story, Device device) {
        this.folder = FOLDER.resolve(story);
        this.device = device;
    }

    /** Of what is on the screen, as far as it can be seen without scrolling. */
    void add(Page page, String name) {
        taken++;
        String file = String.format(Locale.ROOT, "%02d-%s-%s.png", taken, name, device);
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(file)));
    }
}

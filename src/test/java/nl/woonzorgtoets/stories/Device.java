package nl.woonzorgtoets.stories;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;

/** What somebody looks at the pages with. */
public enum Device {
    DESKTOP(1280, 900),
    PHONE(390, 844),
    /** A page of 1280 wide at 200 %. */
    ZOOMED(640, 450),
    WITHOUT_JAVASCRIPT(1280, 900),
    PHONE_WITHOUT_JAVASCRIPT(390, 844),
    WITHOUT_MOTION(1280, 900);

    private final int width;
    private final int height;

    Device(int width, int height) {
        this.width = width;
        this.height = height;
    }

    boolean hasJavaScript() {
        return this != WITHOUT_JAVASCRIPT && this != PHONE_WITHOUT_JAVASCRIPT;
    }

    NewContextOptions options() {
        boolean phone = width == PHONE.width;
        NewContextOptions options = new NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("nl-NL")
                .setHasTouch(phone)
                .setDeviceScaleFactor(this == ZOOMED ? 2 : 1)
                .setJavaScriptEnabled(hasJavaScript());
        return this == WITHOUT_MOTION ? options.setReducedMotion(ReducedMotion.REDUCE) : options;
    }

    /** As it stands in the name of a picture. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package nl.woonzorgtoets.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Somebody with a browser. Finds things by what they are called, as people do, and whatever page comes next is inspected:
 * axe, nothing wider than the screen, nothing wrong behind it, nothing asked elsewhere.
 */
public final class Person {

    /** A spot that lies within a shape, whatever its form. */
    private static final String INSIDE = """
            e => {
              const box = e.getBBox();
              for (let i = 1; i < 20; i++) for (let j = 1; j < 20; j++) {
                const spot = new DOMPoint(box.x + box.width * i / 20, box.y + box.height * j / 20);
                if (e.isPointInFill(spot)) { const at = spot.matrixTransform(e.getScreenCTM()); return { x: at.x, y: at.y }; }
              }
            }""";

    private static final String SEND = """
            path => {
              const form = document.querySelector('form[action="/uitloggen"]');
              form.action = path;
              form.submit();
            }""";

    private static final String FOLDED = "main details:not([open]) > summary";

    /** What somebody does after the first: the same on every other that can be seen. */
    private static final String UNFOLD =
            "folded => document.querySelectorAll(folded).forEach(e => e.checkVisibility() && e.click())";

    private final String home;
    private final Device device;
    private final Album album;
    private final BrowserContext context;
    private final Watch watch;
    private final Page page;
    private final List<Route> unanswered = new ArrayList<>();
    private Locator place;

    Person(String home, Device device, Album album) {
        this.home = home;
        this.device = device;
        this.album = album;
        this.context = Chromium.get().newContext(device.options());
        this.context.setDefaultTimeout(10_000);
        Inspection.prepare(context);
        this.watch = Watch.over(context, home);
        this.page = context.newPage();
        looksAround();
    }

    public Person signsIn(String account) {
        page.navigate(home + "/inloggen");
        fills("Account", account).fills("Wachtwoord", "geheim-" + account);
        return presses("Aanmelden");
    }

    public Person opens(String path) {
        looksAround();
        page.navigate(home + path);
        return isContent();
    }

    /** Opens something that is not there for them, and sees a page that says so. */
    public Person isRefused(String path, int status) {
        watch.expect(status);
        int answer = page.navigate(home + path).status();
        assertThat(answer).as(path).isEqualTo(status);
        return isContent();
    }

    public Person goesBack() {
        looksAround();
        page.goBack();
        return isContent();
    }

    public Person reloads() {
        looksAround();
        page.reload();
        return isContent();
    }

    /** Has all parts of the form under each other from here on. */
    public Person onOnePage() {
        return presses("Alles op één pagina");
    }

    /** Looks only at that part of the form from here on. */
    public Person turnsTo(String part) {
        looksAround();
        place = group(part);
        return this;
    }

    public Person fills(String label, String value) {
        field(label).fill(value);
        return this;
    }

    public Person chooses(String label, String option) {
        field(label).selectOption(option);
        return this;
    }

    /** A round button or a box, under its question. */
    public Person ticks(String question, String choice) {
        group(question)
                .getByLabel(choice, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    /** A box of its own, which says what is agreed to. */
    public Person agreesTo(String label) {
        page.getByLabel(label).check();
        return this;
    }

    /** Presses a button that leads to another page. */
    public Person presses(String button) {
        Locator found = button(button);
        return arrivesBy(found::click);
    }

    /** Presses twice, as fast as somebody who is not sure that it worked. */
    public Person pressesTwice(String button) {
        String here = page.url();
        Locator found = button(button);
        looksAround();
        // The second press may cut off where the first one led: what counts is that they arrive.
        found.dblclick();
        assertThat(page).not().hasURL(here);
        return isContent();
    }

    public Person follows(String link) {
        return arrivesBy(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(starting(link)))
                .first()
                .click());
    }

    /** Opens everything that is folded away. */
    public Person unfoldsEverything() {
        Locator folded = page.locator(FOLDED + ":visible");
        while (folded.count() > 0) {
            folded.first().click();
            page.evaluate(UNFOLD, FOLDED);
        }
        return isContent();
    }

    public Person unfolds(String summary) {
        page.locator("summary:visible")
                .filter(new Locator.FilterOptions().setHasText(summary))
                .first()
                .click();
        return isContent();
    }

    public Person looksAt(String heading) {
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(starting(heading)))
                .first()
                .evaluate("e => e.scrollIntoView({ block: 'start' })");
        return this;
    }

    /** Waits until every text can be read on the page. */
    public Person sees(String... texts) {
        for (String text : texts) {
            assertThat(page.locator("body")).containsText(text, new ContainsTextOptions().setUseInnerText(true));
        }
        return this;
    }

    public Person doesNotSee(String... texts) {
        for (String text : texts) {
            assertThat(page.locator("body")).not().containsText(text, new ContainsTextOptions().setUseInnerText(true));
        }
        return this;
    }

    /** What was filled in last has been kept, and the part beside the form is of now. */
    public Person isKept() {
        page.waitForResponse(
                answer -> answer.url().endsWith("/voorlopig"),
                () -> page.evaluate("() => document.activeElement.blur()"));
        return this;
    }

    /** Puts a finger or the mouse on it. */
    public Person picksOnTheMap(String wijk) {
        Locator shape = page.locator(".map.pick path[data-name='" + wijk + "']");
        shape.scrollIntoViewIfNeeded();
        Map<?, ?> spot = (Map<?, ?>) shape.evaluate(INSIDE);
        page.mouse().click(number(spot.get("x")), number(spot.get("y")));
        return this;
    }

    public Person finds(String label, String value) {
        assertThat(field(label)).hasValue(value);
        return this;
    }

    public Person isAt(String path) {
        assertThat(path()).matches(path);
        return this;
    }

    public Person photographs(String name) {
        album.add(page, name);
        return this;
    }

    public Path downloads(String link) {
        Download download = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(starting(link)))
                        .first()
                        .click());
        return download.path();
    }

    /** For a button that gives a file instead of a page. */
    public Path downloadsWith(String button) {
        Locator found = button(button);
        return page.waitForDownload(found::click).path();
    }

    /** What is sent there gets no answer, as with a slow line. */
    public Person waitsForEverOn(String path) {
        page.route("**" + path, unanswered::add);
        return this;
    }

    /** Until something was asked that is not answered. */
    public Person isKeptWaiting() {
        page.waitForCondition(() -> !unanswered.isEmpty());
        return this;
    }

    /** Whether what stands under this heading is shown as no longer certain. */
    public Person seesGreyed(String heading) {
        Locator section = page.locator("section")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading))));
        assertThat(section.locator("[aria-busy=true].stale")).hasCount(1);
        return this;
    }

    /** Types in the text of a rule file, after what is there already. */
    public Person addsToTheText(String text) {
        if (device.hasJavaScript()) {
            page.locator("#editor .ace_text-input").focus();
            page.keyboard().press("Control+End");
            page.keyboard().insertText(text);
        } else {
            Locator area = field("Tekst van het bestand");
            area.fill(area.inputValue() + text);
        }
        return this;
    }

    public Person hasFile(String label, Path file) {
        field(label).setInputFiles(file);
        return this;
    }

    /** The session ends without them knowing. */
    public Person isForgotten() {
        context.addCookies(List.of(new Cookie("sessie", "voorbij").setUrl(home)));
        return this;
    }

    public Person expects(int status) {
        watch.expect(status);
        return this;
    }

    /** Sends a form that their pages do not show. */
    public Person sendsAnyway(String path) {
        watch.expect(403);
        return arrivesBy(() -> page.evaluate(SEND, path));
    }

    /** The id of what has the focus. */
    public String focused() {
        return (String) page.evaluate("() => document.activeElement.id");
    }

    public boolean isTicked(String question, String choice) {
        return group(question)
                .getByLabel(choice, new Locator.GetByLabelOptions().setExact(true))
                .isChecked();
    }

    public String colourOf(String button) {
        return (String) button(button).evaluate("e => getComputedStyle(e).backgroundColor");
    }

    /** Opens the page again until it is there, for what takes the service a moment. */
    public Person waitsFor(String text) {
        for (int i = 0; i < 60 && !page.locator("body").innerText().contains(text); i++) {
            page.waitForTimeout(250);
            page.reload();
        }
        return sees(text);
    }

    public Keyboard keyboard() {
        return new Keyboard(page, this);
    }

    /** The page itself, for the few things that have no name. */
    public Page page() {
        return page;
    }

    public Device device() {
        return device;
    }

    public String path() {
        return page.url().substring(home.length());
    }

    /** Nothing may be wrong with the page as it is now. */
    public Person isContent() {
        page.waitForLoadState();
        assertThat(watch.faults()).as("behind " + path() + " on " + device).isEmpty();
        assertThat(Inspection.of(page, device)).as(path() + " on " + device).isEmpty();
        return this;
    }

    private void looksAround() {
        place = page.locator("body");
    }

    void leaves() {
        List<String> faults = watch.faults();
        // Closing the window would let them through after all, into the story that comes next.
        unanswered.forEach(Route::abort);
        context.close();
        assertThat(faults).isEmpty();
    }

    Person arrivesBy(Runnable act) {
        looksAround();
        page.waitForNavigation(act);
        return isContent();
    }

    Locator field(String label) {
        return place.getByLabel(Pattern.compile("^\\s*" + literally(label) + "(\\s|$)"))
                .first();
    }

    private Locator group(String question) {
        return place.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(starting(question)))
                .first();
    }

    /** The one in the part of the form that they turned to, or else the first on the page. */
    private Locator button(String name) {
        Locator near = place.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(starting(name)));
        return near.count() > 0
                ? near.first()
                : page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(starting(name)))
                        .first();
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static Pattern starting(String name) {
        return Pattern.compile("^\\s*" + literally(name));
    }

    /** For the browser, which does not know how Java quotes. */
    private static String literally(String name) {
        return name.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
    }
}

package nl.woonzorgtoets.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;

/** Somebody who uses no mouse: at every stop they must see where they are. */
public final class Keyboard {

    private static final int PATIENCE = 600;

    /** The parts of a date are marked by the browser itself. */
    private static final String HERE = """
            () => {
              const e = document.activeElement;
              const box = e.getBoundingClientRect();
              const style = getComputedStyle(e);
              const words = e.labels?.length ? e.labels[0].innerText : e.getAttribute('aria-label') ?? e.innerText;
              return { name: (words ?? '').replace(/\\s+/g, ' ').trim(), tag: e.tagName,
                group: e.closest('fieldset')?.querySelector('legend')?.innerText ?? '',
                seen: box.bottom > 0 && box.top < innerHeight,
                marked: e.type === 'date' || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 };
            }""";

    private final Page page;
    private final Person person;

    Keyboard(Page page, Person person) {
        this.page = page;
        this.person = person;
    }

    /** Goes on until something with that name has the focus. */
    public Keyboard tabsTo(String name) {
        return tabsTo(name, "");
    }

    /** @param group the question that it belongs to */
    public Keyboard tabsTo(String name, String group) {
        for (int i = 0; i < PATIENCE; i++) {
            page.keyboard().press("Tab");
            Map<?, ?> here = here();
            if (((String) here.get("name")).startsWith(name) && ((String) here.get("group")).startsWith(group)) {
                return this;
            }
        }
        throw new AssertionError("With Tab alone nobody gets to " + name + " on " + person.path());
    }

    public Keyboard types(String text) {
        page.keyboard().type(text);
        return this;
    }

    public Keyboard hits(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** A key that leads to another page. */
    public Person goesWith(String key) {
        return person.arrivesBy(() -> page.keyboard().press(key));
    }

    private Map<?, ?> here() {
        Map<?, ?> here = (Map<?, ?>) page.evaluate(HERE);
        if (!"BODY".equals(here.get("tag"))) {
            assertThat(here.get("marked")).as("the focus shows at " + here).isEqualTo(true);
            assertThat(here.get("seen"))
                    .as("what has the focus is on the screen: " + here)
                    .isEqualTo(true);
        }
        return here;
    }
}

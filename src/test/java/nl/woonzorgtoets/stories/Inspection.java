package nl.woonzorgtoets.stories;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What everybody may expect of every page: axe finds nothing against it, and nobody has to scroll sideways. */
final class Inspection {

    private static final String AXE = read("/axe.min.js");

    /**
     * Contrast takes most of the time, and is the same for texts that look the same on the same ground: of those one is looked
     * at, and none once such a text was sound. What lies over something else is looked at always.
     */
    private static final String RUN = """
            async sound => {
              const hash = (text, seed) => {
                for (let i = 0; i < text.length; i++) seed = Math.imul(seed ^ text.charCodeAt(i), 0x01000193);
                return seed >>> 0;
              };
              const looks = new Map();
              const looksOf = e => {
                if (!e) return '';
                if (!looks.has(e)) {
                  const around = looksOf(e.parentElement);
                  const style = getComputedStyle(e);
                  const own = [around, e.tagName, e.getAttribute('class'), style.color, style.backgroundColor,
                    style.backgroundImage, style.opacity, style.fontSize, style.fontWeight, style.textShadow, style.filter,
                    style.mixBlendMode, style.position].join();
                  const over = around.endsWith('*') || e.ownerSVGElement || ['absolute', 'fixed'].includes(style.position);
                  looks.set(e, hash(own, 0x811c9dc5).toString(36) + hash(own, 0x7ee3623b).toString(36) + (over ? '*' : ''));
                }
                return looks.get(e);
              };
              const known = new Set(sound);
              const fresh = new Map();
              const rule = axe._audit.rules.find(it => it.id === 'color-contrast');
              const matches = rule.matches;
              rule.matches = (e, ...more) => {
                const look = looksOf(e);
                if (look.endsWith('*')) return matches(e, ...more);
                const long = look + (e.textContent.trim().length > 1);
                return !known.has(long) && !fresh.has(long) && matches(e, ...more) && !!fresh.set(long, e);
              };
              const found = await axe.run(document, { resultTypes: ['violations', 'incomplete'], preload: false, iframes: false,
                elementRef: true, runOnly: { type: 'tag',
                  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } });
              rule.matches = matches;
              const doubted = new Set([...found.violations, ...found.incomplete].flatMap(it => it.nodes.map(node => node.element)));
              return { faults: found.violations.flatMap(it => it.nodes.map(node =>
                  it.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary.replace(/\\s+/g, ' '))),
                sound: [...fresh].filter(([look, e]) => !doubted.has(e)).map(([look]) => look) };
            }""";

    private static final String TOO_WIDE = """
            () => {
              const room = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= room) return [];
              const scrolls = e => { for (; e; e = e.parentElement) if (getComputedStyle(e).overflowX !== 'visible') return true; return false; };
              const wide = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > room + 1 && !scrolls(e.parentElement));
              return ['wider than the screen: ' + (wide.slice(-3).map(e => e.outerHTML.slice(0, 160)).join(' | ') || document.title)];
            }""";

    private static final String STILL_MOVING =
            "() => document.getAnimations().map(it => 'moves for somebody who asked for rest: ' + it.effect.target.outerHTML.slice(0, 160))";

    /** Tokens, hashes and numbers: a page that differs only in these from one that axe found sound, is sound. */
    private static final String PASSING = "value=\"[A-Za-z0-9_-]{80,}\"|[0-9a-f]{16,}|[0-9]+";

    private static final Set<String> SOUND = new HashSet<>();
    private static final Set<String> SOUND_CONTRASTS = new HashSet<>();

    private Inspection() {}

    /** Everything that is wrong with the page as it is now; empty when nothing is. */
    static List<String> of(Page page, Device device) {
        List<String> faults = new ArrayList<>(list(page.evaluate(TOO_WIDE)));
        if (device == Device.WITHOUT_MOTION) {
            faults.addAll(list(page.evaluate(STILL_MOVING)));
        }
        String signature = device + page.content().replaceAll(PASSING, "");
        if (!SOUND.contains(signature)) {
            List<String> found = device.hasJavaScript() ? axe(page) : axeOnCopy(page, device);
            faults.addAll(found);
            if (found.isEmpty()) {
                SOUND.add(signature);
            }
        }
        return faults;
    }

    /** So that axe is there on every page that is opened. */
    static void prepare(BrowserContext context) {
        context.addInitScript(AXE);
    }

    private static List<String> axe(Page page) {
        Map<?, ?> found = (Map<?, ?>) page.evaluate(RUN, List.copyOf(SOUND_CONTRASTS));
        SOUND_CONTRASTS.addAll(list(found.get("sound")));
        return list(found.get("faults"));
    }

    /** Axe is a script itself: where scripts are off it looks at a copy, which runs no script of the page either. */
    private static List<String> axeOnCopy(Page page, Device device) {
        BrowserContext context = Chromium.get().newContext(device.options().setJavaScriptEnabled(true));
        prepare(context);
        try {
            Page copy = context.newPage();
            context.route("**/*.js", Route::abort);
            context.route(
                    page.url().replaceFirst("#.*", ""),
                    route -> route.fulfill(
                            new Route.FulfillOptions().setBody(page.content()).setContentType("text/html")));
            copy.navigate(page.url());
            return axe(copy);
        } finally {
            context.close();
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Object found) {
        return (List<String>) found;
    }

    private static String read(String resource) {
        try (InputStream in = Inspection.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package nl.woonzorgtoets.stories;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Notes whatever should not happen behind a page: errors in its scripts, blocked parts, and anything fetched from elsewhere. */
final class Watch {

    /** How the browser, and htmx after it, call an answer that is already noted. */
    private static final Pattern FAILED_ANSWER =
            Pattern.compile("^(Failed to load resource|Response Status Error Code)");

    private final String home;
    private final List<String> faults = new ArrayList<>();
    private final Set<Integer> expected = new HashSet<>();

    private Watch(String home) {
        this.home = home;
    }

    /** @param home the address that everything has to come from */
    static Watch over(BrowserContext context, String home) {
        Watch watch = new Watch(home);
        context.onRequest(watch::note);
        context.onResponse(watch::note);
        context.onConsoleMessage(watch::note);
        context.onWebError(error -> watch.faults.add("script: " + error.error()));
        return watch;
    }

    /** An answer that belongs to the story, such as a refusal. */
    void expect(int status) {
        expected.add(status);
    }

    /** What went wrong since the last time this was asked. */
    List<String> faults() {
        List<String> noted = List.copyOf(faults);
        faults.clear();
        return noted;
    }

    private void note(Request request) {
        String url = request.url();
        if (!url.startsWith(home + "/") && !url.startsWith("data:") && !url.startsWith("blob:" + home)) {
            faults.add("asked elsewhere: " + url);
        }
    }

    private void note(Response response) {
        if (response.status() >= 400 && !expected.contains(response.status())) {
            faults.add("answer " + response.status() + ": " + response.url());
        }
    }

    /** A blocked style or script is an error on the console too. */
    private void note(ConsoleMessage message) {
        if (message.type().equals("error")
                && !FAILED_ANSWER.matcher(message.text()).find()) {
            faults.add("console: " + message.text());
        }
    }
}

package nl.woonzorgtoets.publication;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.woonzorgtoets.wording.framework.Framework;

/** One of the pages; its template is called after it. */
enum Page {
    INDEX("Over dit kader", it -> true),
    OORDEEL("Hoe een oordeel ontstaat", it -> true),
    REGELS("De regels in woorden", it -> true),
    KEUZES("Alle keuzes", it -> !it.choices().isEmpty()),
    HERKOMST("Waar het vandaan komt", Framework::accounted),
    CIJFERS("Cijfers en grenswaarden", it -> true),
    STATISTIEK("Aantallen oordelen", it -> true);

    private final String title;
    private final Predicate<Framework> needed;

    Page(String title, Predicate<Framework> needed) {
        this.title = title;
        this.needed = needed;
    }

    /** Those that have something to say, in the order of the menu. */
    static List<Page> of(Framework framework, boolean counted) {
        return Stream.of(values())
                .filter(it -> it.needed.test(framework))
                .filter(it -> it != STATISTIEK || counted)
                .toList();
    }

    public String title() {
        return title;
    }

    public String file() {
        return template() + ".html";
    }

    String template() {
        return name().toLowerCase(Locale.ROOT);
    }
}

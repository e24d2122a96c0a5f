package nl.woonzorgtoets.web.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nl.woonzorgtoets.accounts.Role;
import nl.woonzorgtoets.oordeel.Woorden;
import nl.woonzorgtoets.release.workbench.RulesFolder;
import nl.woonzorgtoets.release.workbench.RulesFolders;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.access.ByTable;
import nl.woonzorgtoets.web.access.Permissions;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What stands around every page; templates ask for it as {@code @pageFrame}. */
@Component
public class PageFrame {

    private final RulesFolders folders;
    private final Theme theme;
    private final RulebookShelf shelf;

    PageFrame(RulesFolders folders, Theme theme, RulebookShelf shelf) {
        this.shelf = shelf;
        this.folders = folders;
        this.theme = theme;
    }

    /** One entry of the menu. */
    public record Link(String label, String href, boolean current) {}

    private record Entry(String label, String href) {}

    /** The whole menu; of it, a role sees what {@link Permissions} lets it open. */
    private static final List<Entry> MENU = List.of(
            new Entry("Start", "/"),
            new Entry("Kader", "/kader"),
            new Entry("Archief", "/archief"),
            new Entry("Regels", "/regels"));

    /** What there is to do in the archive. */
    private static final List<Entry> ARCHIVE = List.of(
            new Entry("Zoeken", "/archief"),
            new Entry("Herhalingen", "/archief/herhalingen"),
            new Entry("Controle", "/archief/controle"),
            new Entry("Afwijkingen", "/archief/afwijkingen"),
            new Entry("Spreiding", "/archief/spreiding"));

    /** Null when nobody is signed in. */
    public String account() {
        return role().map(Role::account).orElse(null);
    }

    /** How the role is called on the pages; null when nobody is signed in. */
    public String roleName() {
        return role().map(Role::title).orElse(null);
    }

    public List<Link> menu() {
        return links(MENU, PageFrame::isHere);
    }

    /** The parts of the archive that this role may open. */
    public List<Link> archiveParts() {
        List<Entry> parts = new ArrayList<>(ARCHIVE);
        if (countsPerPlace()) {
            parts.add(new Entry("Kaart", "/archief/plannen"));
            parts.add(new Entry(words().plaats().kopMeervoud(), "/archief/wijken"));
        }
        return links(parts, (href, path) -> href.equals("/archief") ? path.equals(href) : path.startsWith(href));
    }

    /** Whether the active framework counts by place; while there is none, what was counted before stays in reach. */
    private boolean countsPerPlace() {
        List<RulebookShelf.Active> now = shelf.all();
        return now.isEmpty()
                || now.stream()
                        .map(RulebookShelf.Active::rulebook)
                        .filter(it -> shelf.current().map(it::equals).orElse(true))
                        .anyMatch(it -> it.kader().plaats() != null && it.portfolioQuestion() != null);
    }

    /** How the active framework calls things. */
    public Woorden words() {
        return shelf.current().map(it -> it.kader().woorden()).orElse(Woorden.GEWOON);
    }

    private static List<Link> links(List<Entry> entries, BiPredicate<String, String> isHere) {
        String here = path();
        return role().stream()
                .flatMap(role -> entries.stream()
                        .filter(it -> Permissions.of("GET", it.href())
                                .filter(page -> page.roles().contains(role))
                                .isPresent()))
                .map(it -> new Link(it.label(), it.href(), isHere.test(it.href(), here)))
                .toList();
    }

    /** Whether whoever is signed in may open this page. */
    public boolean may(String method, String path) {
        return role().flatMap(role ->
                        Permissions.of(method, path).filter(page -> page.roles().contains(role)))
                .isPresent();
    }

    /** The number of the active regelset; null when none is active. */
    public String regelset() {
        return shelf.current().map(Rulebook::hash).orElse(null);
    }

    /** Whether there is something that judges. */
    public boolean judges() {
        return !shelf.all().isEmpty();
    }

    /** The framework that was chosen, where there are several; null where there is one, or none was chosen. */
    public String framework() {
        return folders.areSeveral() ? folders.chosen().map(this::nameOf).orElse(null) : null;
    }

    public String theme() {
        return theme.classes();
    }

    /** How the framework of a rules folder is called; while nothing judges by it, the folder itself. */
    public String nameOf(RulesFolder folder) {
        return shelf.in(folder.name())
                .map(it -> it.rulebook().kader().naam())
                .orElse(folder.path().getFileName().toString());
    }

    private static boolean isHere(String href, String path) {
        return href.equals("/") ? path.equals("/") : path.startsWith(href);
    }

    private static String path() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRequestURI()
                : "";
    }

    private static Optional<Role> role() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return Stream.of(Role.values())
                .filter(role -> ByTable.isOneOf(java.util.Set.of(role), who))
                .findFirst();
    }
}

package nl.woonzorgtoets.web.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nl.woonzorgtoets.accounts.Persons;
import nl.woonzorgtoets.accounts.Role;
import nl.woonzorgtoets.oordeel.Woorden;
import nl.woonzorgtoets.release.approval.Releases;
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
    private final Persons persons;
    private final Releases releases;

    PageFrame(RulesFolders folders, Theme theme, RulebookShelf shelf, Persons persons, Releases releases) {
        this.releases = releases;
        this.persons = persons;
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
            new Entry("Regels", "/regels"),
            new Entry("Ingebruiknames", "/ingebruiknames"),
            new Entry("Personen", "/personen"));

    /** What there is to do in the archive. */
    private static final List<Entry> ARCHIVE = List.of(
            new Entry("Zoeken", "/archief"),
            new Entry("Herhalingen", "/archief/herhalingen"),
            new Entry("Controle", "/archief/controle"),
            new Entry("Inzage", "/archief/inzage"),
            new Entry("Afwijkingen", "/archief/afwijkingen"),
            new Entry("Spreiding", "/archief/spreiding"),
            new Entry("Grenzen", "/archief/grenzen"));

    /** Null when nobody is signed in. */
    public String account() {
        return roles().isEmpty()
                ? null
                : SecurityContextHolder.getContext().getAuthentication().getName();
    }

    /** How whoever is signed in is called: a person by name and function, a shared account by its role; null when nobody is. */
    public String signedInAs() {
        String account = account();
        return account == null || isPerson()
                ? persons.shown(account)
                : roles().get(0).title();
    }

    /** Whether whoever is signed in has an account of their own. */
    public boolean isPerson() {
        return Persons.isPerson(account());
    }

    /** Who an act is by, as the archive has it, told as people know it. */
    public String whoIs(String account) {
        return persons.shown(account);
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
        return entries.stream()
                .filter(it -> mayHere("GET", it.href()))
                .map(it -> new Link(it.label(), it.href(), isHere.test(it.href(), here)))
                .toList();
    }

    /** Whether whoever is signed in may open this page. */
    public boolean may(String method, String path) {
        return mayHere(method, path);
    }

    private static boolean mayHere(String method, String path) {
        return Permissions.of(method, path)
                .filter(page -> roles().stream().anyMatch(page.roles()::contains))
                .isPresent();
    }

    /** The number of the active regelset; null when none is active. */
    public String regelset() {
        return shelf.current().map(Rulebook::hash).orElse(null);
    }

    /** Which release that is, and whether another person approved it; null when none is active. */
    public String releaseNote() {
        return shelf.current()
                .flatMap(it -> releases.latest(it.framework()))
                .map(it -> "ingebruikname " + it.nummer() + (it.zonderTweedePersoon() ? ", zonder tweede persoon" : ""))
                .orElse(null);
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

    private static List<Role> roles() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return Stream.of(Role.values())
                .filter(role -> ByTable.isOneOf(Set.of(role), who))
                .toList();
    }
}

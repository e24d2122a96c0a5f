package nl.woonzorgtoets.web.ui;

import static nl.woonzorgtoets.accounts.Role.AUDITOR;
import static nl.woonzorgtoets.accounts.Role.BEHEER;
import static nl.woonzorgtoets.accounts.Role.BELEID;
import static nl.woonzorgtoets.accounts.Role.BEOORDELAAR;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.woonzorgtoets.accounts.Role;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The one place that says who may see and do what on the pages. What does not stand here, nobody may. */
final class PagePermissions {

    private static final Set<Role> EVERY_ROLE = EnumSet.allOf(Role.class);
    private static final Set<Role> CHECKERS = EnumSet.of(AUDITOR, BEHEER);
    private static final Set<Role> OPEN = Set.of();
    /** The administrator may look at what lies in the folder; changing it is for policy. */
    private static final Set<Role> RULES = Set.of(BELEID, BEHEER);

    static final List<Permission> TABLE = List.of(
            get("/inloggen", OPEN),
            get("/thema.css", OPEN),
            get("/static/**", OPEN),
            get("/webjars/**", OPEN),
            get("/", EVERY_ROLE),
            get("/kader", EVERY_ROLE),
            post("/dossiers", BEOORDELAAR),
            post("/dossiers/importeren", BEOORDELAAR),
            post("/voorbeelden/{naam}", BEOORDELAAR),
            get("/dossiers/{id}", Set.of(BEOORDELAAR)),
            post("/dossiers/{id}", BEOORDELAAR),
            post("/dossiers/{id}/voorlopig", BEOORDELAAR),
            get("/dossiers/{id}/verwijderen", Set.of(BEOORDELAAR)),
            post("/dossiers/{id}/verwijderen", BEOORDELAAR),
            get("/dossiers/{id}/dossier.json", Set.of(BEOORDELAAR)),
            get("/beoordelingen/{nummer}", EVERY_ROLE),
            get("/beoordelingen/{nummer}/dossier.json", EVERY_ROLE),
            get("/beoordelingen/{nummer}/rapport", EVERY_ROLE),
            get("/beoordelingen/{nummer}/rapport.pdf", EVERY_ROLE),
            post("/beoordelingen/{nummer}/besluiten", BEOORDELAAR),
            post("/beoordelingen/{nummer}/kopie", BEOORDELAAR),
            get("/archief", EVERY_ROLE),
            get("/archief/zaken.csv", EVERY_ROLE),
            get("/archief/afwijkingen", Set.of(BELEID, AUDITOR, BEHEER)),
            get("/archief/afwijkingen.csv", Set.of(BELEID, AUDITOR, BEHEER)),
            get("/archief/wijken", Set.of(BELEID, AUDITOR, BEHEER)),
            get("/archief/wijken.csv", Set.of(BELEID, AUDITOR, BEHEER)),
            get("/archief/herhalingen", CHECKERS),
            post("/archief/herhalingen", AUDITOR, BEHEER),
            get("/archief/herhalingen/{id}", CHECKERS),
            get("/archief/herhalingen/{id}/voortgang", CHECKERS),
            post("/archief/herhalingen/{id}/afbreken", AUDITOR, BEHEER),
            post("/archief/zaken/{nummer}/herhalingen", AUDITOR, BEHEER),
            get("/archief/zaken/{nummer}/vergelijking", CHECKERS),
            get("/archief/zaken/{nummer}/stuk.json", CHECKERS),
            post("/archief/export", AUDITOR, BEHEER),
            get("/archief/controle", CHECKERS),
            post("/archief/controle", AUDITOR, BEHEER),
            get("/archief/controle/voortgang", CHECKERS),
            get("/archief/controle/controlepunt.txt", CHECKERS),
            get("/archief/controle/openbaar.pem", CHECKERS),
            get("/regels", RULES),
            get("/regels/bestand", RULES),
            get("/regels/verschillen", Set.of(BELEID)),
            get("/regels/proef", Set.of(BELEID)),
            post("/regels/proef", BELEID),
            get("/regels/bewaard", RULES),
            get("/regels/bewaard/stand", RULES),
            post("/regels/nieuw", BELEID),
            post("/regels/laatvallen", BELEID),
            post("/regels/bestand", BELEID),
            post("/regels/bestand/meekijken", BELEID),
            post("/regels/bewaren", BELEID));

    private PagePermissions() {}

    /** @param roles who may; nobody in particular: everybody, also without an account */
    record Permission(String method, PathPattern path, Set<Role> roles) {

        boolean isOpen() {
            return roles.isEmpty();
        }
    }

    /** Who may do this; empty when there is nothing at that path that could be done. */
    static Optional<Permission> of(String method, String path) {
        PathContainer container = PathContainer.parsePath(path);
        String asked = method.equals("HEAD") ? "GET" : method;
        return TABLE.stream()
                .filter(it -> it.method().equals(asked) && it.path().matches(container))
                .min((a, b) -> PathPattern.SPECIFICITY_COMPARATOR.compare(a.path(), b.path()));
    }

    /** What the table says about an endpoint; empty when it does not name it. */
    static Optional<Permission> listed(String method, String pattern) {
        String asked = method.equals("HEAD") ? "GET" : method;
        return TABLE.stream()
                .filter(it -> it.method().equals(asked)
                        && it.path().getPatternString().equals(pattern))
                .findFirst();
    }

    private static Permission get(String path, Set<Role> roles) {
        return new Permission("GET", PathPatternParser.defaultInstance.parse(path), roles);
    }

    private static Permission post(String path, Role... roles) {
        return new Permission("POST", PathPatternParser.defaultInstance.parse(path), Set.of(roles));
    }
}

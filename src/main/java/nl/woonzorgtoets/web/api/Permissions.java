package nl.woonzorgtoets.web.api;

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

/** The one place that says who may do what. What does not stand here, nobody may. */
final class Permissions {

    private static final Set<Role> EVERY_ROLE = EnumSet.allOf(Role.class);
    private static final Set<Role> OPEN = Set.of();

    static final List<Permission> TABLE = List.of(
            post("/beoordelingen", BEOORDELAAR),
            get("/beoordelingen", EVERY_ROLE),
            get("/beoordelingen/{nummer}", EVERY_ROLE),
            get("/beoordelingen/{nummer}/dossier", EVERY_ROLE),
            get("/beoordelingen/{nummer}/rapport", EVERY_ROLE),
            get("/beoordelingen/{nummer}/besluiten", EVERY_ROLE),
            post("/beoordelingen/{nummer}/besluiten", BEOORDELAAR),
            post("/beoordelingen/{nummer}/herhalingen", AUDITOR, BEHEER),
            post("/proefbeoordelingen", BEOORDELAAR, BELEID),
            post("/herhalingen", AUDITOR, BEHEER),
            get("/herhalingen/{id}", Set.of(AUDITOR, BEHEER)),
            get("/regelsets", EVERY_ROLE),
            get("/regelsets/actief", EVERY_ROLE),
            get("/regelsets/{hash}", EVERY_ROLE),
            get("/regelsets/{hash}/bestanden", EVERY_ROLE),
            get("/regelsets/{hash}/bestanden/{*pad}", EVERY_ROLE),
            get("/vragen", EVERY_ROLE),
            get("/gemeenten", EVERY_ROLE),
            get("/wijken", EVERY_ROLE),
            get("/wijken/{code}", EVERY_ROLE),
            get("/opgaven", EVERY_ROLE),
            get("/openapi.json", OPEN));

    private Permissions() {}

    /** @param roles who may; nobody in particular: everybody, also without an account */
    record Permission(String method, PathPattern path, Set<Role> roles) {

        boolean isOpen() {
            return roles.isEmpty();
        }
    }

    /** Who may do this; empty when there is nothing at that path that could be done. */
    static Optional<Permission> of(String method, String path) {
        PathContainer container = PathContainer.parsePath(path);
        String asked = asListed(method);
        return TABLE.stream()
                .filter(it -> it.method().equals(asked) && it.path().matches(container))
                .min((a, b) -> PathPattern.SPECIFICITY_COMPARATOR.compare(a.path(), b.path()));
    }

    /** What the table says about an endpoint; empty when it does not name it. */
    static Optional<Permission> listed(String method, String pattern) {
        String asked = asListed(method);
        return TABLE.stream()
                .filter(it -> it.method().equals(asked)
                        && it.path().getPatternString().equals(pattern))
                .findFirst();
    }

    private static String asListed(String method) {
        return method.equals("HEAD") ? "GET" : method;
    }

    private static Permission get(String path, Set<Role> roles) {
        return new Permission("GET", PathPatternParser.defaultInstance.parse(Api.V1 + path), roles);
    }

    private static Permission post(String path, Role... roles) {
        return new Permission("POST", PathPatternParser.defaultInstance.parse(Api.V1 + path), Set.of(roles));
    }
}

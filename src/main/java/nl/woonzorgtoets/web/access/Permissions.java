package nl.woonzorgtoets.web.access;

import static nl.woonzorgtoets.accounts.Role.AUDITOR;
import static nl.woonzorgtoets.accounts.Role.BEHEER;
import static nl.woonzorgtoets.accounts.Role.BELEID;
import static nl.woonzorgtoets.accounts.Role.BEOORDELAAR;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.woonzorgtoets.accounts.Role;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The one place that says who may see and do what, through the API and on the pages. What does not stand here, nobody may. */
public final class Permissions {

    private static final Set<Role> OPEN = Set.of();
    static final Set<Role> EVERY_ROLE = EnumSet.allOf(Role.class);
    private static final Set<Role> ASSESSOR = EnumSet.of(BEOORDELAAR);
    private static final Set<Role> POLICY = EnumSet.of(BELEID);
    private static final Set<Role> TRIERS = EnumSet.of(BEOORDELAAR, BELEID);
    private static final Set<Role> WATCHERS = EnumSet.of(BELEID, AUDITOR, BEHEER);
    private static final Set<Role> ADMINISTRATOR = EnumSet.of(BEHEER);
    private static final Set<Role> CHECKERS = EnumSet.of(AUDITOR, BEHEER);
    /** The administrator may look at what lies in the folder; changing it is for policy. */
    private static final Set<Role> RULES = EnumSet.of(BELEID, BEHEER);

    public static final List<Permission> TABLE = List.of(
            post("/api/v1/beoordelingen", ASSESSOR),
            get("/api/v1/beoordelingen", EVERY_ROLE),
            get("/api/v1/beoordelingen/{nummer}", EVERY_ROLE),
            get("/api/v1/beoordelingen/{nummer}/dossier", EVERY_ROLE),
            get("/api/v1/beoordelingen/{nummer}/rapport", EVERY_ROLE),
            get("/api/v1/beoordelingen/{nummer}/zaakmap", EVERY_ROLE),
            get("/api/v1/beoordelingen/{nummer}/brieven", EVERY_ROLE),
            get("/api/v1/beoordelingen/{nummer}/brieven/{versie}", EVERY_ROLE),
            post("/api/v1/beoordelingen/{nummer}/brieven", ASSESSOR),
            get("/api/v1/beoordelingen/{nummer}/besluiten", EVERY_ROLE),
            post("/api/v1/beoordelingen/{nummer}/besluiten", ASSESSOR),
            post("/api/v1/beoordelingen/{nummer}/vervolg", ASSESSOR),
            post("/api/v1/beoordelingen/{nummer}/intrekkingen", ASSESSOR),
            get("/api/v1/zaken/{*zaaknummer}", EVERY_ROLE),
            post("/api/v1/beoordelingen/{nummer}/herhalingen", CHECKERS),
            post("/api/v1/proefbeoordelingen", TRIERS),
            post("/api/v1/plekken", TRIERS),
            post("/api/v1/verbeteringen", TRIERS),
            get("/api/v1/beoordelingen/{nummer}/plekken", ASSESSOR),
            post("/api/v1/grenzen", TRIERS),
            get("/api/v1/beoordelingen/{nummer}/grenzen", ASSESSOR),
            get("/api/v1/beoordelingen/{nummer}/verbeteringen", ASSESSOR),
            post("/api/v1/herhalingen", CHECKERS),
            get("/api/v1/herhalingen/{id}", CHECKERS),
            get("/api/v1/regelsets", EVERY_ROLE),
            post("/api/v1/regelsets", POLICY),
            post("/api/v1/regelsets/{concept}/gevolgen", POLICY),
            get("/api/v1/regelsets/{concept}/gevolgen", POLICY),
            post("/api/v1/regelsets/{concept}/indieningen", POLICY),
            post("/api/v1/regelsets/{concept}/goedkeuringen", POLICY),
            post("/api/v1/regelsets/{concept}/activeringen", POLICY),
            get("/api/v1/regelsets/actief", EVERY_ROLE),
            get("/api/v1/regelsets/{hash}", EVERY_ROLE),
            get("/api/v1/regelsets/{hash}/bestanden", EVERY_ROLE),
            get("/api/v1/regelsets/{hash}/bestanden/{*pad}", EVERY_ROLE),
            get("/api/v1/kaders", EVERY_ROLE),
            get("/api/v1/vragen", EVERY_ROLE),
            get("/api/v1/gemeenten", EVERY_ROLE),
            get("/api/v1/wijken", EVERY_ROLE),
            get("/api/v1/wijken/{code}", EVERY_ROLE),
            get("/api/v1/opgaven", EVERY_ROLE),
            get("/api/v1/tabellen", EVERY_ROLE),
            get("/api/v1/tabellen/{*pad}", EVERY_ROLE),
            get("/api/v1/openapi.json", OPEN),
            get("/inloggen", OPEN),
            get("/thema.css", OPEN),
            get("/.well-known/security.txt", OPEN),
            get("/static/**", OPEN),
            get("/webjars/**", OPEN),
            get("/", EVERY_ROLE),
            get("/kader", EVERY_ROLE),
            get("/kader/herkomst", EVERY_ROLE),
            get("/kaders", EVERY_ROLE),
            post("/kaders", EVERY_ROLE),
            get("/wachtwoord", OPEN),
            post("/wachtwoord", OPEN),
            get("/account", EVERY_ROLE),
            post("/account/wachtwoord", EVERY_ROLE),
            post("/account/codes", EVERY_ROLE),
            post("/account/codes/aan", EVERY_ROLE),
            post("/account/codes/uit", EVERY_ROLE),
            get("/personen", ADMINISTRATOR),
            post("/personen", ADMINISTRATOR),
            post("/personen/{persoon}/herstellen", ADMINISTRATOR),
            post("/personen/{persoon}/rollen", ADMINISTRATOR),
            post("/personen/{persoon}/intrekken", ADMINISTRATOR),
            post("/personen/{persoon}/wissen", ADMINISTRATOR),
            post("/dossiers", ASSESSOR),
            post("/dossiers/importeren", ASSESSOR),
            post("/voorbeelden/{naam}", ASSESSOR),
            get("/dossiers/{id}", ASSESSOR),
            post("/dossiers/{id}", ASSESSOR),
            post("/dossiers/{id}/voorlopig", ASSESSOR),
            get("/dossiers/{id}/vragen", ASSESSOR),
            get("/dossiers/{id}/verwijderen", ASSESSOR),
            post("/dossiers/{id}/verwijderen", ASSESSOR),
            post("/dossiers/{id}/terugzetten", ASSESSOR),
            get("/dossiers/{id}/dossier.json", ASSESSOR),
            get("/beoordelingen/{nummer}", EVERY_ROLE),
            get("/beoordelingen/{nummer}/dossier.json", EVERY_ROLE),
            get("/beoordelingen/{nummer}/rapport", EVERY_ROLE),
            get("/beoordelingen/{nummer}/rapport.pdf", EVERY_ROLE),
            get("/beoordelingen/{nummer}/zaakmap.zip", EVERY_ROLE),
            post("/beoordelingen/{nummer}/besluiten", ASSESSOR),
            post("/beoordelingen/{nummer}/brieven", ASSESSOR),
            get("/beoordelingen/{nummer}/brieven/{versie}", EVERY_ROLE),
            post("/beoordelingen/{nummer}/vervolg", ASSESSOR),
            post("/beoordelingen/{nummer}/intrekkingen", ASSESSOR),
            post("/beoordelingen/{nummer}/kopie", ASSESSOR),
            get("/beoordelingen/{nummer}/plekken", ASSESSOR),
            get("/beoordelingen/{nummer}/verbeteringen", ASSESSOR),
            get("/zaken", ASSESSOR),
            get("/zaken/{*zaaknummer}", EVERY_ROLE),
            post("/zaken/behandelaar", ASSESSOR),
            post("/zaken/notities", ASSESSOR),
            post("/zaken/verwacht", ASSESSOR),
            post("/zaken/binnen", ASSESSOR),
            get("/archief", EVERY_ROLE),
            get("/archief/zaken.csv", EVERY_ROLE),
            get("/archief/afwijkingen", WATCHERS),
            get("/archief/afwijkingen.csv", WATCHERS),
            get("/archief/spreiding", WATCHERS),
            get("/archief/spreiding.csv", WATCHERS),
            get("/archief/grenzen", WATCHERS),
            get("/archief/grenzen.csv", WATCHERS),
            get("/archief/plannen", EVERY_ROLE),
            get("/archief/plannen.csv", EVERY_ROLE),
            get("/archief/wijken", WATCHERS),
            get("/archief/wijken.csv", WATCHERS),
            get("/archief/herhalingen", CHECKERS),
            post("/archief/herhalingen", CHECKERS),
            get("/archief/herhalingen/{id}", CHECKERS),
            get("/archief/herhalingen/{id}/voortgang", CHECKERS),
            post("/archief/herhalingen/{id}/afbreken", CHECKERS),
            post("/archief/zaken/{nummer}/herhalingen", CHECKERS),
            get("/archief/zaken/{nummer}/vergelijking", CHECKERS),
            get("/archief/zaken/{nummer}/stuk.json", CHECKERS),
            post("/archief/export", CHECKERS),
            get("/archief/inzage", CHECKERS),
            get("/archief/controle", CHECKERS),
            post("/archief/controle", CHECKERS),
            get("/archief/controle/voortgang", CHECKERS),
            get("/archief/controle/controlepunt.txt", CHECKERS),
            get("/archief/controle/openbaar.pem", CHECKERS),
            get("/ingebruiknames", WATCHERS),
            get("/ingebruiknames/{volgnummer}", WATCHERS),
            post("/ingebruiknames/{volgnummer}/terug", POLICY),
            get("/ingebruiknames/concepten/{concept}", RULES),
            get("/ingebruiknames/concepten/{concept}/gevolgen", RULES),
            get("/ingebruiknames/concepten/{concept}/gevolgen/voortgang", RULES),
            get("/ingebruiknames/concepten/{concept}/gevolgen.csv", RULES),
            post("/ingebruiknames/concepten/{concept}/gevolgen", POLICY),
            post("/ingebruiknames/concepten/{concept}/indienen", POLICY),
            post("/ingebruiknames/concepten/{concept}/goedkeuren", POLICY),
            post("/ingebruiknames/concepten/{concept}/activeren", POLICY),
            post("/ingebruiknames/concepten/{concept}/intrekken", POLICY),
            get("/regels", RULES),
            get("/regels/bestand", RULES),
            get("/regels/verschillen", POLICY),
            get("/regels/mutanten", POLICY),
            get("/regels/mutanten/voortgang", POLICY),
            post("/regels/mutanten", POLICY),
            post("/regels/mutanten/overnemen", POLICY),
            get("/regels/bewijs", POLICY),
            get("/regels/bewijs/voortgang", POLICY),
            post("/regels/bewijs", POLICY),
            post("/regels/bewijs/overnemen", POLICY),
            get("/regels/proef", POLICY),
            post("/regels/proef", POLICY),
            get("/regels/bewaard", RULES),
            get("/regels/bewaard/stand", RULES),
            post("/regels/nieuw", POLICY),
            post("/regels/laatvallen", POLICY),
            post("/regels/terugzetten", POLICY),
            post("/regels/bestand", POLICY),
            post("/regels/bestand/meekijken", POLICY),
            post("/regels/bewaren", POLICY));

    private Permissions() {}

    /** Who may do this; empty when there is nothing at that path that could be done. */
    public static Optional<Permission> of(String method, String path) {
        PathContainer container = PathContainer.parsePath(path);
        return forMethod(method)
                .filter(it -> it.path().matches(container))
                .min((a, b) -> PathPattern.SPECIFICITY_COMPARATOR.compare(a.path(), b.path()));
    }

    /** What the table says about an endpoint; empty when it does not name it. */
    public static Optional<Permission> listed(String method, String pattern) {
        return forMethod(method).filter(it -> it.pattern().equals(pattern)).findFirst();
    }

    private static Stream<Permission> forMethod(String method) {
        String asked = method.equals("HEAD") ? "GET" : method;
        return TABLE.stream().filter(it -> it.method().equals(asked));
    }

    private static Permission get(String path, Set<Role> roles) {
        return new Permission("GET", PathPatternParser.defaultInstance.parse(path), roles);
    }

    private static Permission post(String path, Set<Role> roles) {
        return new Permission("POST", PathPatternParser.defaultInstance.parse(path), roles);
    }
}

package nl.woonzorgtoets.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.accounts.Role;
import nl.woonzorgtoets.web.ui.Browser;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the program, for every role and for nobody, held against the one table. */
class WhoMayWhatTest extends OpenPages {

    private static final Set<String> FILES = Set.of("/static/**", "/webjars/**");

    /** Where a request is sent on after it was refused. */
    private static final List<String> REFUSALS = List.of("/error", "/geweigerd");

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Value("${server.address:127.0.0.1}")
    private String address;

    @Value("${local.server.port}")
    private int port;

    @Test
    void theTableNamesEveryAddressAndNothingElse() {
        Set<String> table =
                rows().map(it -> it.method() + " " + it.pattern()).collect(Collectors.toCollection(TreeSet::new));

        assertThat(served()).isEqualTo(table).hasSizeGreaterThan(60);
    }

    @Test
    void theWordsOfTheDesignHold() {
        assertThat(who("POST", "/api/v1/beoordelingen")).containsExactly(Role.BEOORDELAAR);
        assertThat(who("POST", "/api/v1/beoordelingen/2026-000001/besluiten")).containsExactly(Role.BEOORDELAAR);
        assertThat(who("POST", "/api/v1/proefbeoordelingen")).containsExactlyInAnyOrder(Role.BEOORDELAAR, Role.BELEID);
        assertThat(who("POST", "/api/v1/herhalingen")).containsExactlyInAnyOrder(Role.AUDITOR, Role.BEHEER);
        assertThat(who("GET", "/api/v1/beoordelingen")).containsExactlyInAnyOrder(Role.values());
        assertThat(who("POST", "/regels/bewaren")).containsExactly(Role.BELEID);
    }

    @TestFactory
    Stream<DynamicTest> everyAddressForEveryRole() {
        Map<Role, Browser> browsers = new EnumMap<>(Role.class);
        Stream.of(Role.values()).forEach(role -> browsers.put(role, signedIn(role.account())));
        return rows().flatMap(row -> Stream.of(Role.values())
                .map(role -> dynamicTest(role + " " + row, () -> {
                    int status = isApi(row)
                            ? call(row, role)
                            : open(row, browsers.get(role)).status();
                    if (row.isOpen() || row.roles().contains(role)) {
                        assertThat(status).isNotIn(401, 403, 405);
                    } else {
                        assertThat(status).isEqualTo(403);
                    }
                })));
    }

    @TestFactory
    Stream<DynamicTest> everyAddressForNobody() {
        return rows().filter(it -> isApi(it) || it.method().equals("GET"))
                .map(row -> dynamicTest(row.toString(), () -> {
                    if (isApi(row)) {
                        assertThat(call(row, null)).isEqualTo(row.isOpen() ? 200 : 401);
                    } else if (!row.isOpen()) {
                        assertThat(open(row, browser()).path()).isEqualTo("/inloggen");
                    }
                }));
    }

    @Test
    void anAddressThatIsInNoRowIsShut() {
        assertThatThrownBy(() -> chosen("/vergeten")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> chosen("/api/v1/vergeten")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theEndpointThatIsChosenCountsAndNotOnlyHowThePathWasRead() {
        assertThat(chosen("/api/v1/herhalingen/{id}")).isTrue();
        assertThatThrownBy(() -> chosen("/regels/proef")).isInstanceOf(AccessDeniedException.class);
        assertThat(call("POST", "/api/v1/%62eoordelingen", Role.AUDITOR)).isEqualTo(403);
    }

    /** What {@link ListedOnly} says to the administrator. */
    private static boolean chosen(String pattern) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/anders");
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, pattern);
        request.addUserRole(Role.BEHEER.authority());
        return new ListedOnly().preHandle(request, new MockHttpServletResponse(), new Object());
    }

    private static Set<Role> who(String method, String path) {
        return Permissions.of(method, path).orElseThrow().roles();
    }

    private static Stream<Permission> rows() {
        return Permissions.TABLE.stream().filter(it -> !FILES.contains(it.pattern()));
    }

    private static boolean isApi(Permission row) {
        return row.pattern().startsWith("/api/");
    }

    private static Browser.Page open(Permission row, Browser browser) {
        return row.method().equals("GET") ? browser.open(example(row)) : browser.send(example(row));
    }

    private int call(Permission row, Role role) {
        return call(row.method(), example(row), role);
    }

    private int call(String method, String path, Role role) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://" + address + ":" + port + path))
                .method(method, BodyPublishers.noBody());
        if (role != null) {
            byte[] account = (role.account() + ":geheim-" + role.account()).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(account));
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String example(Permission row) {
        return row.pattern()
                .replace("{*pad}", "kader.yaml")
                .replace("{*zaaknummer}", "Z-1")
                .replaceAll("\\{[a-z]+}", "x");
    }

    private Set<String> served() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .filter(path -> !REFUSALS.contains(path))
                        .flatMap(path -> info.getMethodsCondition().getMethods().stream()
                                .map(method -> method.name() + " " + path)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

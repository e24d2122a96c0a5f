package nl.woonzorgtoets.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.accounts.Role;
import nl.woonzorgtoets.web.api.Permissions.Permission;
import nl.woonzorgtoets.web.api.problem.ProblemException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class PermissionsTest extends RunningService {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private record Endpoint(String method, String path) {}

    @Test
    void theTableNamesEveryEndpointAndNothingElse() {
        Set<String> table = Permissions.TABLE.stream()
                .map(it -> it.method() + " " + it.path().getPatternString())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> served = endpoints().stream()
                .map(it -> it.method() + " " + it.path())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(served).isEqualTo(table).hasSizeGreaterThan(20);
    }

    @TestFactory
    Stream<DynamicTest> everyEndpointForEveryRole() {
        return endpoints().stream()
                .flatMap(endpoint -> Stream.of(Role.values())
                        .map(role -> dynamicTest(role + " " + endpoint, () -> isAsTheTableSays(endpoint, role))));
    }

    @TestFactory
    Stream<DynamicTest> everyEndpointWithoutAnAccount() {
        return endpoints().stream()
                .map(endpoint -> dynamicTest(endpoint.toString(), () -> {
                    boolean open = endpoint.path().equals("/api/v1/openapi.json");
                    assertThat(call(null, endpoint)).isEqualTo(open ? 200 : 401);
                }));
    }

    @Test
    void theWordsOfTheDesignHold() {
        assertThat(who("POST", "/beoordelingen")).containsExactly(Role.BEOORDELAAR);
        assertThat(who("POST", "/beoordelingen/2026-000001/besluiten")).containsExactly(Role.BEOORDELAAR);
        assertThat(who("POST", "/proefbeoordelingen")).containsExactly(Role.BEOORDELAAR, Role.BELEID);
        assertThat(who("POST", "/herhalingen")).containsExactly(Role.AUDITOR, Role.BEHEER);
        assertThat(who("GET", "/beoordelingen")).containsExactly(Role.values());
    }

    @Test
    void anEndpointThatIsNotInTheTableIsShut() {
        assertThatThrownBy(() -> chosen("/api/v1/vergeten", Role.BEHEER)).isInstanceOf(ProblemException.class);
    }

    @Test
    void theEndpointThatIsChosenCountsAndNotOnlyHowThePathWasRead() {
        assertThatThrownBy(() -> chosen("/api/v1/herhalingen/{id}", Role.BELEID))
                .isInstanceOf(ProblemException.class);
        assertThat(chosen("/api/v1/herhalingen/{id}", Role.AUDITOR)).isTrue();
        assertThat(send("auditor", "POST", "/%62eoordelingen", BodyPublishers.noBody())
                        .status())
                .isEqualTo(403);
    }

    private boolean chosen(String pattern, Role role) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/anders");
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, pattern);
        request.addUserRole(role.authority());
        HandlerMethod handler = mappings.getHandlerMethods().values().iterator().next();
        return new ListedOnly().preHandle(request, new MockHttpServletResponse(), handler);
    }

    @Test
    void healthIsOpenAndNothingElseOfTheActuator() {
        assertThat(get(null, "/actuator/health").status()).isEqualTo(200);
        assertThat(get(null, "/actuator/env").status()).isEqualTo(404);
        assertThat(get("beheer", "/actuator/env").status()).isEqualTo(404);
    }

    private void isAsTheTableSays(Endpoint endpoint, Role role) {
        boolean may = who(endpoint.method(), example(endpoint)).contains(role);
        int status = call(role.account(), endpoint);
        if (may) {
            assertThat(status).isNotIn(401, 403, 405, 500);
        } else {
            assertThat(status).isEqualTo(403);
        }
    }

    private static Set<Role> who(String method, String path) {
        Permission permission = Permissions.of(method, Api.V1 + path).orElseThrow();
        return permission.isOpen() ? Set.of(Role.values()) : new TreeSet<>(permission.roles());
    }

    private int call(String account, Endpoint endpoint) {
        return send(account, endpoint.method(), example(endpoint), BodyPublishers.noBody())
                .status();
    }

    private static String example(Endpoint endpoint) {
        return endpoint.path()
                .substring(Api.V1.length())
                .replace("{*pad}", "kader.yaml")
                .replaceAll("\\{[a-z]+}", "x");
    }

    private List<Endpoint> endpoints() {
        List<Endpoint> endpoints = new ArrayList<>();
        for (RequestMappingInfo info : mappings.getHandlerMethods().keySet()) {
            for (String path : info.getPatternValues()) {
                if (path.startsWith("/api")) {
                    info.getMethodsCondition()
                            .getMethods()
                            .forEach(method -> endpoints.add(new Endpoint(method.name(), path)));
                }
            }
        }
        return endpoints;
    }
}

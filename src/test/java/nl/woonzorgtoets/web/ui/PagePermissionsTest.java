package nl.woonzorgtoets.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.woonzorgtoets.accounts.Role;
import nl.woonzorgtoets.web.ui.PagePermissions.Permission;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class PagePermissionsTest extends OpenPages {

    private static final Set<String> FILES = Set.of("GET /static/**", "GET /webjars/**");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void theTableNamesEveryPageAndNothingElse() {
        Set<String> table = PagePermissions.TABLE.stream()
                .map(it -> it.method() + " " + it.path().getPatternString())
                .filter(it -> !FILES.contains(it))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(pages()).isEqualTo(table);
    }

    @Test
    void aRoleThatIsNotNamedIsRefused() {
        for (Role role : Role.values()) {
            Browser browser = signedIn(role.account());
            for (Permission permission : PagePermissions.TABLE) {
                if (!permission.isOpen() && !permission.roles().contains(role)) {
                    assertThat(call(browser, permission).status())
                            .as(role + " " + permission)
                            .isEqualTo(403);
                }
            }
        }
    }

    @Test
    void withoutAnAccountOnlySigningInIsOpen() {
        for (Permission permission : PagePermissions.TABLE) {
            if (!permission.isOpen() && permission.method().equals("GET")) {
                assertThat(call(browser(), permission).path())
                        .as(permission.toString())
                        .isEqualTo("/inloggen");
            }
        }
    }

    @Test
    void aPageThatIsNotInTheTableIsShut() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/vergeten");
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/vergeten");
        request.addUserRole(Role.BEHEER.authority());
        HandlerMethod handler = mappings.getHandlerMethods().values().iterator().next();

        assertThatThrownBy(() -> new ListedPagesOnly().preHandle(request, new MockHttpServletResponse(), handler))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static Browser.Page call(Browser browser, Permission permission) {
        String path = permission
                .path()
                .getPatternString()
                .replace("{*pad}", "kader.yaml")
                .replaceAll("\\{[a-z]+}", "x");
        return permission.method().equals("GET") ? browser.open(path) : browser.send(path);
    }

    private Set<String> pages() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .filter(path -> !path.startsWith("/api")
                                && !List.of("/error", "/geweigerd").contains(path))
                        .flatMap(path -> info.getMethodsCondition().getMethods().stream()
                                .map(method -> method.name() + " " + path)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

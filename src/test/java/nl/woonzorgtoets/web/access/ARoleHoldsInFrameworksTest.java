package nl.woonzorgtoets.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.woonzorgtoets.accounts.Role;
import nl.woonzorgtoets.accounts.RoleIn;
import nl.woonzorgtoets.base.Reach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Of which frameworks somebody may know at an address, also who judges by one and audits another. */
class ARoleHoldsInFrameworksTest {

    private final Reach.Asking asking = new ReachOfAccount();

    @AfterEach
    void nobodyAsksAnyMore() {
        SecurityContextHolder.clearContext();
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void theProgramItselfKnowsOfAll() {
        assertThat(asking.reach()).isEqualTo(Reach.ALL);
    }

    @Test
    void onlyTheRolesThatTheTableNamesCountAtAnAddress() {
        signIn(in(Role.BEOORDELAAR, "parkstad"), in(Role.AUDITOR, "terrassen"));

        assertThat(at("POST", "/api/v1/beoordelingen").frameworks()).containsExactly("parkstad");
        assertThat(at("POST", "/api/v1/herhalingen").frameworks()).containsExactly("terrassen");
        assertThat(at("GET", "/archief").frameworks()).containsExactlyInAnyOrder("parkstad", "terrassen");
    }

    @Test
    void aRoleWithoutFrameworksHoldsInAll() {
        signIn(new RoleIn(Role.BELEID, Reach.ALL), in(Role.AUDITOR, "terrassen"));

        assertThat(at("GET", "/regels").isAll()).isTrue();
        assertThat(at("POST", "/archief/export").frameworks()).containsExactly("terrassen");
        assertThat(at("POST", "/dossiers").frameworks()).isEmpty();
    }

    @Test
    void whatIsOpenToEverybodyIsOpenAboutEveryFramework() {
        signIn(in(Role.AUDITOR, "terrassen"));

        assertThat(at("GET", "/api/v1/openapi.json").isAll()).isTrue();
    }

    @Test
    void outsideTheTableAllRolesTogetherCount() {
        signIn(in(Role.BEOORDELAAR, "parkstad"), in(Role.AUDITOR, "terrassen"));

        assertThat(asking.reach().has("parkstad")).isTrue();
        assertThat(asking.reach().has("svoh")).isFalse();
        assertThat(asking.reach().has(null)).isFalse();
    }

    private Reach at(String method, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        ReachOfAccount.letIn(Permissions.of(method, path).orElseThrow(), request);
        return asking.reach();
    }

    private static RoleIn in(Role role, String framework) {
        return new RoleIn(role, new Reach(Set.of(framework)));
    }

    private static void signIn(RoleIn... roles) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated("x", null, List.of(roles)));
    }
}

package nl.woonzorgtoets.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.accounts.Persons.Invited;
import nl.woonzorgtoets.base.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

class PersonsTest {

    private static final Instant START = Instant.parse("2026-07-01T10:00:00Z");
    private static final String PASSWORD = "een lange zin met spaties";

    @TempDir
    private Path data;

    @Test
    void whoIsInvitedChoosesAPasswordOnceAndComesInWithAllRoles() throws Exception {
        Invited anna = invite("anna");

        assertThatThrownBy(() -> comesIn("anna", PASSWORD)).isInstanceOf(BadCredentialsException.class);
        at(START).choose("anna", anna.code(), PASSWORD);

        Authentication in = comesIn("Anna ", PASSWORD);
        assertThat(in.getName()).isEqualTo(anna.id()).matches("p-[a-z2-9]{10}");
        assertThat(in.getAuthorities()).extracting("role").containsExactly(Role.BEOORDELAAR, Role.BELEID);
        assertThat(at(START).shown(anna.id())).isEqualTo("Anna de Vries, adviseur wonen");
        assertThatThrownBy(() -> at(START).choose("anna", anna.code(), "nog een lange zin"))
                .as("the code works once")
                .hasMessageContaining("al gebruikt");
    }

    @Test
    void aCodeWorksSevenDaysForThatPersonOnly() throws Exception {
        Invited anna = invite("anna");
        Invited bram = invite("bram");

        refuses("anna", bram.code(), START);
        refuses("anna", anna.code() + "x", START);
        refuses("anna", null, START);
        refuses("carla", anna.code(), START);
        refuses("anna", anna.code(), START.plus(Duration.ofDays(7)));
        assertThatThrownBy(() -> at(START).choose("anna", anna.code(), "te kort"))
                .hasMessageContaining("12 tekens");
        at(START.plus(Duration.ofDays(7)).minusSeconds(1)).choose("anna", anna.code(), PASSWORD);
    }

    private void refuses(String login, String code, Instant when) {
        assertThatThrownBy(() -> at(when).choose(login, code, PASSWORD))
                .isInstanceOf(PersonRefusedException.class)
                .hasMessageContaining("horen niet bij elkaar");
    }

    @Test
    void whoLostThePasswordGetsANewCodeAndIsOutUntilThen() throws Exception {
        Invited anna = comingIn("anna");
        Authentication before = comesIn("anna", PASSWORD);
        StillTheSame same = new StillTheSame(at(START));
        assertThat(same.is(before)).isTrue();

        Invited again = at(START).recover(anna.id());

        assertThat(same.is(before)).as("also where somebody is signed in").isFalse();
        assertThatThrownBy(() -> comesIn("anna", PASSWORD)).isInstanceOf(BadCredentialsException.class);
        at(START).choose("anna", again.code(), PASSWORD + "!");
        assertThat(comesIn("anna", PASSWORD + "!").getName()).isEqualTo(anna.id());
        assertThat(same.is(before)).isFalse();
    }

    @Test
    void otherRolesEndASessionToo() throws Exception {
        Invited anna = comingIn("anna");
        Authentication before = comesIn("anna", PASSWORD);

        at(START).give(anna.id(), "auditor");

        assertThat(new StillTheSame(at(START)).is(before)).isFalse();
        assertThat(comesIn("anna", PASSWORD).getAuthorities())
                .extracting("role")
                .containsExactly(Role.AUDITOR);
    }

    @Test
    void whoIsWithdrawnIsOutForGoodAndTheNameGoesAfterItsTerm() throws Exception {
        Invited anna = comingIn("anna");
        Authentication before = comesIn("anna", PASSWORD);

        at(START).withdraw(anna.id());

        assertThat(new StillTheSame(at(START)).is(before)).isFalse();
        assertThatThrownBy(() -> comesIn("anna", PASSWORD)).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> at(START).recover(anna.id())).isInstanceOf(PersonRefusedException.class);
        assertThatThrownBy(() -> at(START).give(anna.id(), "beheer")).isInstanceOf(PersonRefusedException.class);
        assertThat(at(START.plus(Duration.ofDays(364))).shown(anna.id())).startsWith("Anna de Vries");
        assertThat(at(START.plus(Duration.ofDays(365))).shown(anna.id()))
                .isEqualTo("iemand van wie de naam is gewist (" + anna.id() + ")");
        assertThat(all()).as("on disk too").doesNotContain("Anna").doesNotContain("\"anna\"");
        assertThat(at(START).find(anna.id()))
                .as("that there was somebody stays")
                .isPresent();
    }

    @Test
    void aNameCanBeDestroyedAtOnceButNotOfWhoWorksHere() throws Exception {
        Invited anna = comingIn("anna");

        assertThatThrownBy(() -> at(START).forget(anna.id())).isInstanceOf(PersonRefusedException.class);
        at(START).withdraw(anna.id());
        at(START).forget(anna.id());

        assertThat(all()).doesNotContain("Anna");
        invite("anna");
    }

    @Test
    void nothingSecretIsOnDiskAndOnlyTheOwnerReadsIt() throws Exception {
        Invited anna = invite("anna");
        assertThat(all()).doesNotContain(anna.code());

        at(START).choose("anna", anna.code(), PASSWORD);

        assertThat(all()).doesNotContain(PASSWORD).contains("$2a$");
        try (Stream<Path> files = Files.walk(data)) {
            assertThat(files.filter(Files::isRegularFile).toList())
                    .hasSize(2)
                    .allMatch(it -> permissions(it).equals("[OWNER_READ, OWNER_WRITE]"));
        }
        assertThat(Files.readString(data.resolve("personen/toegang/" + anna.id() + ".json")))
                .as("who it is, stands apart")
                .doesNotContain("anna")
                .doesNotContain("Vries");
    }

    private static String permissions(Path file) {
        try {
            return Files.getPosixFilePermissions(file).stream()
                    .sorted()
                    .toList()
                    .toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatIsFilledInWrongIsSaid() throws Exception {
        invite("anna");

        assertThat(refusedField("anna", "Anna", "x", "beleid")).isEqualTo("inlognaam");
        assertThat(refusedField("beleid", "Anna", "x", "beleid")).isEqualTo("inlognaam");
        assertThat(refusedField("../x", "Anna", "x", "beleid")).isEqualTo("inlognaam");
        assertThat(refusedField("b.b", " ", "x", "beleid")).isEqualTo("naam");
        assertThat(refusedField("b.b", "Bram", null, "beleid")).isEqualTo("functie");
        assertThat(refusedField("b.b", "Bram", "x", "baas")).isEqualTo("rollen");
        assertThat(refusedField("b.b", "Bram", "x", "")).isEqualTo("rollen");
    }

    private String refusedField(String login, String naam, String functie, String rollen) {
        try {
            at(START).invite(login, naam, functie, rollen, null);
            return null;
        } catch (PersonRefusedException e) {
            return e.field();
        }
    }

    @Test
    void theyCountWhereTheirRoleHoldsAndOnceTheyCanComeIn() throws Exception {
        comingIn("anna");
        Invited bram = at(START).invite("bram", "Bram", "jurist", "beleid", "terrassen");

        assertThat(at(START).count(Role.BELEID, "terrassen")).isEqualTo(1);
        at(START).choose("bram", bram.code(), PASSWORD);

        assertThat(at(START).count(Role.BELEID, "terrassen")).isEqualTo(2);
        assertThat(at(START).count(Role.BELEID, "parkstad")).isEqualTo(1);
        assertThat(at(START).count(Role.BEHEER, "parkstad")).isZero();
    }

    @Test
    void theCodesAreThoseOfTheStandard() {
        String secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

        assertThat(Totp.code(secret, 59 / 30)).isEqualTo("287082");
        assertThat(Totp.code(secret, 1111111109 / 30)).isEqualTo("081804");
        assertThat(Totp.code(secret, 20000000000L / 30)).isEqualTo("353130");
    }

    @Test
    void whoChoosesItNeedsACodeToo() throws Exception {
        Invited anna = comingIn("anna");
        Persons persons = at(START);
        String secret = persons.proposeFactor(anna.id());
        assertThat(comesIn(persons, PASSWORD, null).getName())
                .as("not until a code was right")
                .isEqualTo(anna.id());
        assertThatThrownBy(() -> persons.useFactor(anna.id(), true, "000000"))
                .isInstanceOf(PersonRefusedException.class);
        persons.useFactor(anna.id(), true, code(secret, -1));

        for (String wrong : new String[] {null, "", "12345", code(secret, 2), code(secret, -2)}) {
            assertThatThrownBy(() -> comesIn(persons, PASSWORD, wrong)).isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> comesIn(persons, "verkeerd", code(secret, 0)))
                .isInstanceOf(BadCredentialsException.class);
        assertThat(comesIn(persons, PASSWORD, code(secret, 0)).getName()).isEqualTo(anna.id());
        assertThatThrownBy(() -> comesIn(persons, PASSWORD, code(secret, 0)))
                .as("no code works twice")
                .isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> persons.proposeFactor(anna.id()))
                .as("who is signed in cannot put another app in its place")
                .isInstanceOf(PersonRefusedException.class);
        persons.useFactor(anna.id(), false, code(secret, 1));
        assertThat(comesIn(persons, PASSWORD, null).getName()).isEqualTo(anna.id());
    }

    @Test
    void whoLostTheAppIsHelpedByTheAdministrator() throws Exception {
        Invited anna = comingIn("anna");
        Persons persons = at(START);
        persons.useFactor(anna.id(), true, code(persons.proposeFactor(anna.id()), 0));

        persons.choose("anna", persons.recover(anna.id()).code(), PASSWORD);

        assertThat(comesIn(persons, PASSWORD, null).getName()).isEqualTo(anna.id());
    }

    @Test
    void anotherPasswordAsksForTheOneThatCounts() throws Exception {
        Invited anna = comingIn("anna");
        Authentication before = comesIn("anna", PASSWORD);

        assertThatThrownBy(() -> at(START).change(anna.id(), "mis", "nog een lange zin"))
                .isInstanceOf(PersonRefusedException.class);
        assertThatThrownBy(() -> at(START).change(anna.id(), PASSWORD, "kort"))
                .isInstanceOf(PersonRefusedException.class);
        at(START).change(anna.id(), PASSWORD, "nog een lange zin");

        assertThat(comesIn("anna", "nog een lange zin").getName()).isEqualTo(anna.id());
        assertThat(new StillTheSame(at(START)).is(before)).isFalse();
    }

    private static String code(String secret, int steps) {
        return Totp.code(secret, START.getEpochSecond() / 30 + steps);
    }

    private Authentication comesIn(Persons persons, String password, String code) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest();
        if (code != null) {
            request.setParameter(SignInDetails.FIELD, code);
        }
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated("anna", password);
        attempt.setDetails(new SignInDetails(request));
        return door(persons).authenticate(attempt);
    }

    private Invited invite(String login) throws PersonRefusedException {
        return at(START).invite(login, "Anna de Vries", "adviseur wonen", "beleid,beoordelaar", "");
    }

    private Invited comingIn(String login) throws PersonRefusedException {
        Invited invited = invite(login);
        at(START).choose(login, invited.code(), PASSWORD);
        return invited;
    }

    /** Opened anew each time, as after a restart. */
    private Persons at(Instant now) {
        return new Persons(data, 1, Clock.fixed(now, ZoneOffset.UTC));
    }

    private Authentication comesIn(String login, String password) throws IOException {
        return door(at(START)).authenticate(UsernamePasswordAuthenticationToken.unauthenticated(login, password));
    }

    private static LocalAuthentication door(Persons persons) throws IOException {
        return new LocalAuthentication(
                Accounts.open(Files.createTempDirectory("gedeeld"), role -> "geheim"),
                persons,
                new LoginThrottle(Clock.systemUTC()),
                role -> Reach.ALL);
    }

    private String all() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            StringBuilder text = new StringBuilder();
            for (Path file : all) {
                text.append(Files.readString(file));
            }
            return text.toString();
        }
    }
}

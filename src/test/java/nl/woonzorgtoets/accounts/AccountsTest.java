package nl.woonzorgtoets.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {

    @TempDir
    private Path data;

    @Test
    void theFirstStartMakesAPasswordForEveryRole() throws IOException {
        Accounts accounts = Accounts.open(data, role -> null);

        for (Role role : Role.values()) {
            String password = accounts.freshPassword(role);
            assertThat(password).hasSizeGreaterThanOrEqualTo(20);
            assertThat(accounts.isRight(role, password)).isTrue();
            assertThat(accounts.isRight(role, password + "x")).isFalse();
            assertThat(Files.readString(data.resolve("toegang.txt"))).contains(role.account() + " " + password);
        }
    }

    @Test
    void onlyTheOwnerCanReadThem() throws IOException {
        Accounts.open(data, role -> null);

        for (String file : new String[] {"toegang.txt", "toegang-hashes.txt"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(file))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void whatIsKeptToKnowThemByTellsNothingOfThem() throws IOException {
        Accounts accounts = Accounts.open(data, role -> role == Role.BELEID ? "zelf gekozen" : null);

        assertThat(Files.readAllLines(data.resolve("toegang-hashes.txt")))
                .hasSize(3)
                .allMatch(it -> it.matches("[a-z]+ sha256:[0-9a-f]{64}:[0-9a-f]{64}"))
                .noneMatch(it -> it.contains(accounts.freshPassword(Role.AUDITOR)) || it.startsWith("beleid"));
        assertThat(PasswordHash.quick("hetzelfde")).isNotEqualTo(PasswordHash.quick("hetzelfde"));
    }

    @Test
    void aPasswordOfAnEarlierVersionStillOpensTheDoor() throws IOException {
        Files.writeString(
                data.resolve("toegang-hashes.txt"),
                "auditor $2a$10$pUe/DeU85R2mgfcOYsigguMwuqO/xhQWttjP85iSyjGJGCYE.U/Mm\n");

        Accounts accounts = Accounts.open(data, role -> null);

        assertThat(accounts.isRight(Role.AUDITOR, "van vroeger")).isTrue();
        assertThat(accounts.isRight(Role.AUDITOR, "van vroeger.")).isFalse();
    }

    @Test
    void aRestartKeepsThem() {
        String password = Accounts.open(data, role -> null).freshPassword(Role.AUDITOR);

        Accounts later = Accounts.open(data, role -> null);

        assertThat(later.freshPassword(Role.AUDITOR)).isNull();
        assertThat(later.isRight(Role.AUDITOR, password)).isTrue();
        assertThat(later.isRight(Role.BEHEER, password)).isFalse();
    }

    @Test
    void aPasswordThatIsSetGoesBeforeTheOneThatWasMade() {
        String made = Accounts.open(data, role -> null).freshPassword(Role.BEHEER);

        Accounts set = Accounts.open(data, role -> role == Role.BEHEER ? "zelf gekozen" : null);

        assertThat(set.isSet(Role.BEHEER)).isTrue();
        assertThat(set.isRight(Role.BEHEER, "zelf gekozen")).isTrue();
        assertThat(set.isRight(Role.BEHEER, made)).isFalse();
    }

    @Test
    void aLongPasswordCountsToItsEnd() {
        String longest = "lang ".repeat(40);
        Accounts accounts = Accounts.open(data, role -> longest);

        assertThat(accounts.isRight(Role.BELEID, longest)).isTrue();
        assertThat(accounts.isRight(Role.BELEID, longest.substring(0, 199))).isFalse();
    }

    @Test
    void whatWasRightOnceIsQuickTheNextTime() {
        Accounts accounts = Accounts.open(data, role -> "zelf gekozen");
        accounts.isRight(Role.BELEID, "zelf gekozen");

        long start = System.nanoTime();
        for (int i = 0; i < 1000; i++) {
            accounts.isRight(Role.BELEID, "zelf gekozen");
        }

        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }
}

package nl.woonzorgtoets.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** The local accounts: one per role, with a password that was set, kept from an earlier start, or made now. */
public final class Accounts {

    private final Map<Role, String> hashes;
    private final Map<Role, String> fresh;
    private final Map<Role, Boolean> fromSetting;
    private final Path passwordFile;
    private final VerifiedPasswords verified = new VerifiedPasswords();

    private Accounts(
            Map<Role, String> hashes, Map<Role, String> fresh, Map<Role, Boolean> fromSetting, Path passwordFile) {
        this.hashes = hashes;
        this.fresh = fresh;
        this.fromSetting = fromSetting;
        this.passwordFile = passwordFile;
    }

    /**
     * @param data folder that keeps hashes, and passwords that were made
     * @param settings the password that was set for a role, or null
     */
    public static Accounts open(Path data, Function<Role, String> settings) {
        AccountFiles files = new AccountFiles(data);
        try {
            Map<Role, String> stored = files.hashes();
            Map<Role, String> hashes = new EnumMap<>(Role.class);
            Map<Role, String> fresh = new EnumMap<>(Role.class);
            Map<Role, Boolean> fromSetting = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                String setting = settings.apply(role);
                fromSetting.put(role, setting != null && !setting.isEmpty());
                if (!fromSetting.get(role) && !stored.containsKey(role)) {
                    fresh.put(role, RandomPassword.next());
                    stored.put(role, PasswordHash.quick(fresh.get(role)));
                }
                hashes.put(role, fromSetting.get(role) ? PasswordHash.quick(setting) : stored.get(role));
            }
            if (!fresh.isEmpty()) {
                files.write(stored, fresh);
            }
            return new Accounts(hashes, fresh, fromSetting, files.passwords());
        } catch (IOException e) {
            throw new UncheckedIOException("De accounts in " + data + " kunnen niet worden gelezen of bewaard.", e);
        }
    }

    String hash(Role role) {
        return hashes.get(role);
    }

    /** Whether this password was found right since the start: that takes no time. */
    boolean wasRight(String hash, String password) {
        return verified.contains(hash, password);
    }

    boolean isRight(Role role, String password) {
        return isRight(hash(role), password);
    }

    boolean isRight(String hash, String password) {
        return verified.contains(hash, password)
                || PasswordHash.matches(hash, password) && verified.add(hash, password);
    }

    /** The password that this start made for a role, or null. */
    public String freshPassword(Role role) {
        return fresh.get(role);
    }

    /** Whether the installation sets the password of this role itself. */
    public boolean isSet(Role role) {
        return fromSetting.get(role);
    }

    /** Where the passwords that were made can be read by the owner of the program. */
    public Path passwordFile() {
        return passwordFile;
    }
}

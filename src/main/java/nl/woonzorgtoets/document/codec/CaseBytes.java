package nl.woonzorgtoets.document.codec;

import java.util.Arrays;
import java.util.Objects;

/**
 * A case as bytes.
 *
 * @param body what is sealed
 * @param secret what not everybody may see; null when there is nothing, or when it was not handed over
 */
public record CaseBytes(byte[] body, SecretPart secret) {

    /** @param salt hex */
    public record SecretPart(String salt, byte[] content) {

        @Override
        public boolean equals(Object other) {
            return other instanceof SecretPart it && salt.equals(it.salt) && Arrays.equals(content, it.content);
        }

        @Override
        public int hashCode() {
            return Objects.hash(salt, Arrays.hashCode(content));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseBytes it && Arrays.equals(body, it.body) && Objects.equals(secret, it.secret);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(body), secret);
    }
}

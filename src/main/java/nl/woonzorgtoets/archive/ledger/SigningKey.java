package nl.woonzorgtoets.archive.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import nl.woonzorgtoets.base.AtomicFiles;
import nl.woonzorgtoets.base.Sha256;

/** The Ed25519 key of an archive; without its private half it only verifies. */
public final class SigningKey {

    private static final String ALGORITHM = "Ed25519";
    private static final int RAW_BYTES = 32;
    private static final String PRIVATE_FILE = "geheim.pem";
    private static final String PUBLIC_FILE = "openbaar.pem";

    private final PrivateKey secret;
    private final PublicKey open;

    private SigningKey(PrivateKey secret, PublicKey open) {
        this.secret = secret;
        this.open = open;
    }

    public static SigningKey readOrCreate(Path folder) throws IOException {
        return Files.exists(folder.resolve(PRIVATE_FILE)) ? read(folder) : create(folder);
    }

    /** Only the public half, for whoever verifies. */
    static SigningKey readPublic(Path folder) throws IOException {
        try {
            byte[] open = decode(folder.resolve(PUBLIC_FILE));
            return new SigningKey(null, KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(open)));
        } catch (GeneralSecurityException e) {
            throw new IOException("De openbare sleutel in " + folder + " is onleesbaar.", e);
        }
    }

    static Path publicFile(Path folder) {
        return folder.resolve(PUBLIC_FILE);
    }

    private static SigningKey read(Path folder) throws IOException {
        try {
            byte[] secret = decode(folder.resolve(PRIVATE_FILE));
            PrivateKey key = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret));
            return new SigningKey(key, readPublic(folder).open);
        } catch (GeneralSecurityException e) {
            throw new IOException("De sleutel in " + folder + " is onleesbaar.", e);
        }
    }

    private static SigningKey create(Path folder) throws IOException {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            AtomicFiles.write(folder.resolve(PUBLIC_FILE), pem("PUBLIC KEY", pair.getPublic()));
            AtomicFiles.write(folder.resolve(PRIVATE_FILE), pem("PRIVATE KEY", pair.getPrivate()));
            return new SigningKey(pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names the key in a note: the first four bytes of SHA-256(name, LF, 1, public key), as C2SP has it. */
    byte[] id() {
        byte[] encoded = open.getEncoded();
        byte[] raw = Arrays.copyOfRange(encoded, encoded.length - RAW_BYTES, encoded.length);
        byte[] name = (Checkpoint.ORIGIN + "\n").getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(Sha256.of(name, new byte[] {1}, raw), 4);
    }

    byte[] sign(byte[] text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean verifies(byte[] text, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(open);
            signature.update(text);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static byte[] decode(Path pem) throws IOException {
        String body = Files.readString(pem).replaceAll("-----[A-Z ]+-----|\\s", "");
        return Base64.getDecoder().decode(body);
    }

    private static byte[] pem(String title, Key key) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return ("-----BEGIN " + title + "-----\n" + body + "\n-----END " + title + "-----\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}

package nl.woonzorgtoets.archive.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.woonzorgtoets.archive.Seal;
import nl.woonzorgtoets.archive.database.DataFolder;

/** Reads the checkpoints and the public key that lie beside the database. */
public final class Seals {

    private final DataFolder folder;

    public Seals(DataFolder folder) {
        this.folder = folder;
    }

    public Seal of(Tail tail) {
        try {
            List<Path> files = new Checkpoints(folder.checkpoints()).files();
            return new Seal(
                    tail.seq(),
                    tail.link(),
                    files.isEmpty() ? Optional.empty() : read(files.get(files.size() - 1)),
                    publicKey());
        } catch (IOException e) {
            throw new UncheckedIOException("De controlepunten zijn niet te lezen.", e);
        }
    }

    /** The first checkpoint that covers this entry. */
    public Optional<Seal.Signed> covering(long seq) {
        try {
            for (Path file : new Checkpoints(folder.checkpoints()).files()) {
                if (sizeIn(file) >= seq) {
                    return read(file);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("De controlepunten zijn niet te lezen.", e);
        }
    }

    private static long sizeIn(Path file) {
        String digits = file.getFileName().toString().replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private Optional<Seal.Signed> read(Path file) throws IOException {
        String note = Files.readString(file);
        try {
            Checkpoint checkpoint = Checkpoint.parse(note);
            boolean valid = Files.exists(folder.keys()) && checkpoint.isSignedBy(SigningKey.readPublic(folder.keys()));
            return Optional.of(new Seal.Signed(
                    checkpoint.size(),
                    base64(checkpoint.root()),
                    base64(checkpoint.signature()),
                    Files.getLastModifiedTime(file).toInstant(),
                    valid,
                    note));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String publicKey() throws IOException {
        Path file = SigningKey.publicFile(folder.keys());
        return Files.exists(file) ? Files.readString(file) : null;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}

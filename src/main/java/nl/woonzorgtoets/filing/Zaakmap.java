package nl.woonzorgtoets.filing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The folder of one case. Of the same case, with the same done to it, the same bytes. */
public final class Zaakmap {

    /** The first day that a zip can name: when it was handed out says nothing of the case. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Zaak zaak;
    private final List<Piece> pieces;

    Zaakmap(Zaak zaak, List<Piece> pieces) {
        this.zaak = zaak;
        this.pieces = pieces;
    }

    /** What it is called, without extension. */
    public String name() {
        return "zaakmap-" + zaak.nummer();
    }

    /** Path to bytes, in the order in which they are to be read. */
    Map<String, byte[]> files() {
        Zgw zgw = new Zgw(zaak);
        Mdto mdto = new Mdto(zaak);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("LEESMIJ.txt", new FolderNotes(zaak, pieces).text().getBytes(StandardCharsets.UTF_8));
        files.put(zaak.nummer() + ".mdto.xml", mdto.ofCase(pieces));
        for (Piece it : pieces) {
            String folder = it.name() + "/";
            files.put(folder + it.name() + ".mdto.xml", mdto.ofPiece(it));
            files.put(folder + it.name() + ".zgw.json", zgw.of(it));
            files.put(folder + it.file(), it.content());
            files.put(folder + it.file() + ".bestand.mdto.xml", mdto.ofFile(it));
        }
        return files;
    }

    /** Stored as it is: how far something can be squeezed differs from one machine to another. */
    public byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files().entrySet()) {
                zip.putNextEntry(entry(name() + "/" + file.getKey(), file.getValue()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String path, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(path);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(NO_TIME);
        return entry;
    }
}

package nl.woonzorgtoets.archive.bundle;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.CaseSelection;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.archive.ledger.EntryBodies;

/** A selection of cases as one zip of the files of {@link CaseFiles}; what was handed out is an entry of its own. */
public final class Bundle {

    private final Archive archive;
    private final CaseFilter filter;
    private final CaseSelection selection;
    private final ExportedSecrets secrets;
    private byte[] note;

    private Bundle(Archive archive, CaseFilter filter, CaseSelection selection, List<String> leftOut) {
        this.secrets = ExportedSecrets.without(leftOut);
        this.archive = archive;
        this.filter = filter;
        this.selection = selection;
    }

    /**
     * What meets the filter at this moment.
     *
     * @param sealsSecrets tells which cases cannot be handed out, because what not everybody may see is sealed with the rest of them
     */
    public static Bundle of(Archive archive, CaseFilter filter, Predicate<KeptCase> sealsSecrets) {
        CaseSelection all = archive.select(filter);
        try (Stream<KeptCase> cases = archive.cases(filter)) {
            List<String> leftOut =
                    cases.filter(sealsSecrets).map(KeptCase::nummer).toList();
            List<String> rest =
                    all.nummers().stream().filter(it -> !leftOut.contains(it)).toList();
            return new Bundle(archive, filter, leftOut.isEmpty() ? all : CaseFiles.selection(archive, rest), leftOut);
        }
    }

    /** The numbers of the cases, oldest first. */
    public List<String> nummers() {
        return selection.nummers();
    }

    /** To be called before anything is handed out. */
    public void note(String door, Instant moment) {
        note = new EntryBodies.Export(archive.audit().frameworks(filter), door, moment, filter, nummers()).bytes();
        archive.append(EntryKind.EXPORT, note);
    }

    /** @param folder name of the folder within the zip */
    public void writeTo(OutputStream out, String folder) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        CaseFiles.write(archive, secrets, selection, note, path -> {
            zip.putNextEntry(new ZipEntry(folder + "/" + path));
            return new WithinZip(zip);
        });
        zip.finish();
    }

    /** One file: closing it goes on to the next and leaves the zip open. */
    private static final class WithinZip extends FilterOutputStream {

        private final ZipOutputStream zip;

        WithinZip(ZipOutputStream zip) {
            super(zip);
            this.zip = zip;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            zip.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            zip.closeEntry();
        }
    }
}

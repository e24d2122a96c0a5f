package nl.woonzorgtoets.archive;

import static nl.woonzorgtoets.archive.Fixtures.Zaak.zaak;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;

/** Another process that keeps cases as fast as it can, and says of each that it was acknowledged. */
public final class ChildProcess {

    static final int CLIENTS = 16;

    private ChildProcess() {}

    public static Process start(Path data, int cycle) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildProcess.class.getName(),
                        data.toString(),
                        Integer.toString(cycle)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public static String key(int cycle, int client, int i) {
        return cycle + "/" + client + "/" + i;
    }

    public static void main(String[] arguments) {
        int cycle = Integer.parseInt(arguments[1]);
        try {
            SqliteArchive archive = SqliteArchive.open(Path.of(arguments[0]));
            ProcessHandle.current()
                    .parent()
                    .orElseThrow()
                    .onExit()
                    .thenRun(() -> Runtime.getRuntime().halt(4));
            for (int client = 0; client < CLIENTS; client++) {
                int number = client;
                new Thread(() -> work(archive, cycle, number)).start();
            }
        } catch (ArchiveInUseException e) {
            System.out.println(e.getMessage());
            System.exit(3);
        }
    }

    private static void work(SqliteArchive archive, int cycle, int client) {
        for (int i = 0; true; i++) {
            String key = key(cycle, client, i);
            KeptCase kept = archive.keep(zaak("Z-" + key).sleutel(key).nieuw());
            System.out.println(key + " " + kept.nummer());
        }
    }
}

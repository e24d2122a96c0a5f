package nl.woonzorgtoets.app;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import nl.woonzorgtoets.archive.ArchiveInUseException;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Before anything is built: whether another process has the archive or the port. It says so in one sentence and stops. */
public final class FirstLook implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final int PATIENCE_MILLIS = 1000;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        obstacle(event.getEnvironment()).ifPresent(it -> {
            System.err.println(it);
            System.exit(1);
        });
    }

    static Optional<String> obstacle(Environment environment) {
        try {
            SqliteArchive.refuseWhenInUse(Settings.of(environment).data());
        } catch (ArchiveInUseException e) {
            return Optional.of(e.getMessage());
        }
        int port = environment.getProperty("server.port", Integer.class, 8080);
        return port > 0 && isTaken(environment.getProperty("server.address", "127.0.0.1"), port)
                ? Optional.of("Poort " + port
                        + " is al in gebruik door een ander programma. Sluit dat eerst, of kies een andere"
                        + " poort met de instelling server.port.")
                : Optional.empty();
    }

    /** Not being allowed to have a port is another matter, of which the web server tells. */
    private static boolean isTaken(String address, int port) {
        InetSocketAddress place = new InetSocketAddress(address, port);
        try (Socket neighbour = new Socket()) {
            neighbour.connect(place, PATIENCE_MILLIS);
            return true;
        } catch (IOException | UnresolvedAddressException nobodyAnswers) {
            return false;
        }
    }
}

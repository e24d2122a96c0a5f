package nl.woonzorgtoets.web.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.base.OwnerOnly;

/** Who looked at which case when: a line for each look, only ever added to, a file for each month; what is older than its term goes. */
public final class CaseLooks {

    private static final String EXTENSION = ".jsonl";

    private final Path folder;
    private final int months;
    private final Clock clock;

    /**
     * One look.
     *
     * @param door account, or id of a person
     * @param zaak number of the case
     * @param wat the address, in which the number stands as {@code {nummer}}
     * @param herkomst from where in the network
     */
    public record Look(Instant moment, String door, String zaak, String wat, String herkomst) {}

    /**
     * @param folder made when first needed
     * @param months how many full months are kept beside this one
     */
    CaseLooks(Path folder, int months, Clock clock) {
        this.folder = folder;
        this.months = months;
        this.clock = clock;
    }

    /** Whoever looks waits for the line: what was seen is in the log. */
    synchronized void add(String door, String zaak, String wat, String herkomst) {
        Look look = new Look(clock.instant(), door, zaak, wat, herkomst);
        Path file = folder.resolve(month() + EXTENSION);
        try {
            Files.createDirectories(folder);
            if (Files.notExists(file)) {
                Files.createFile(file, OwnerOnly.file(file));
                dropOld();
            }
            byte[] line = (Json.MAPPER.writeValueAsString(look) + "\n").getBytes(StandardCharsets.UTF_8);
            Files.write(file, line, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private YearMonth month() {
        return YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));
    }

    private void dropOld() throws IOException {
        String first = month().minusMonths(months) + EXTENSION;
        for (Path file : files()) {
            if (file.getFileName().toString().compareTo(first) < 0) {
                Files.delete(file);
            }
        }
    }

    /** Newest first. */
    public List<Look> find(Predicate<Look> wanted, int most) {
        try {
            List<Look> found = new ArrayList<>();
            for (Path file : files()) {
                List<Look> inMonth = new ArrayList<>();
                try (Stream<String> lines = Files.lines(file)) {
                    lines.flatMap(CaseLooks::read).filter(wanted).forEach(inMonth::add);
                }
                Collections.reverse(inMonth);
                found.addAll(inMonth.subList(0, Math.min(inMonth.size(), most - found.size())));
                if (found.size() == most) {
                    break;
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After a crash the last line of a file may be half. */
    private static Stream<Look> read(String line) {
        return Json.tryRead(line.getBytes(StandardCharsets.UTF_8), Look.class).stream();
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(EXTENSION))
                    .sorted(Collections.reverseOrder())
                    .toList();
        }
    }
}

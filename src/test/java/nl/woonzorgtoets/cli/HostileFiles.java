package nl.woonzorgtoets.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.woonzorgtoets.Endurance;
import nl.woonzorgtoets.release.Checked;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;

/** A machine of its own for what is meant to bring one down: it says 'klaar' when nothing did. */
final class HostileFiles {

    private static final String DOSSIER = "cases/dossiers/05-magic-mix-heerlen-centrum.json";

    private HostileFiles() {}

    /** @param args 'gewoon' for a sound folder and dossier, 'vijandig' for the hostile ones; and a folder to write them in */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[1]);
        if (args[0].equals("gewoon")) {
            check(Path.of("rules"));
            judge(Path.of(DOSSIER));
        } else {
            hostileFolders(folder);
            hostileDossiers(folder);
        }
        System.out.println("klaar");
    }

    private static void hostileFolders(Path folder) throws Exception {
        spoil(
                Path.of("src/kaders/svoh"),
                folder.resolve("svoh"),
                "kader.yaml",
                "vragen.yaml",
                "drempels.yaml",
                "woning/2-woning.drl",
                "woning/2-woning.voorbeelden.yaml");
        Path parkstad = folder.resolve("parkstad");
        spoil(
                Path.of("rules"),
                parkstad,
                "regio/wijken.csv",
                "regio/parkstad_wijken.geojson",
                "dossiers/01-hof-achter-de-kerk.json");
        tooMuch(parkstad);
    }

    /** Writes every hostile text in the place of each of these files of a sound folder. */
    private static void spoil(Path from, Path folder, String... paths) throws Exception {
        Map<String, byte[]> sound = RuleFiles.read(from).contents();
        for (Map.Entry<String, byte[]> file : sound.entrySet()) {
            write(folder, file.getKey(), file.getValue());
        }
        for (String path : paths) {
            byte[] original = sound.get(path);
            for (byte[] hostile : instead(path, original)) {
                write(folder, path, hostile);
                check(folder);
            }
            write(folder, path, original);
        }
    }

    /** What could be written in one file. */
    private static List<byte[]> instead(String path, byte[] original) {
        List<byte[]> all = new ArrayList<>();
        all.add(new byte[0]);
        all.add(new byte[900_000]);
        texts(path).map(it -> it.getBytes(StandardCharsets.UTF_8)).forEach(all::add);
        Random random = new Random(path.hashCode());
        for (int i = 0; i < 3 * Endurance.TIMES; i++) {
            byte[] bytes = new byte[random.nextInt(3000)];
            random.nextBytes(bytes);
            all.add(bytes);
            byte[] bitten = original.clone();
            for (int bite = 0; bite < 3; bite++) {
                bitten[random.nextInt(bitten.length)] = (byte) random.nextInt();
            }
            all.add(bitten);
        }
        return all;
    }

    private static Stream<String> texts(String path) {
        if (path.endsWith(".drl")) {
            String rule =
                    "package regels\nimport nl.woonzorgtoets.oordeel.Bevinding;\nrule \"5.3-1 x\" @bron( \"visie:5.3\" ) when\n";
            return Stream.of(
                    "(".repeat(900_000),
                    "/*".repeat(400_000),
                    "\"" + "x".repeat(900_000),
                    rule + "not( ".repeat(100_000),
                    rule + "Gebied( sesWoa > " + "(".repeat(100_000),
                    rule + "Gebied( sesWoa > 1e999999999 ) then insert( Bevinding.voldoet( \"x\" ) ); end",
                    rule + "Gebied( sesWoa > 0" + " + 1".repeat(200_000) + " ) then end",
                    rule + "Gebied()\n".repeat(90_000) + "then end",
                    "rule \"x\" when then end\n".repeat(30_000));
        }
        if (path.endsWith(".csv")) {
            return Stream.of(
                    "\"" + "x".repeat(900_000),
                    ",".repeat(900_000),
                    "\n".repeat(900_000),
                    "code,naam\n" + "WK088200,x\n".repeat(80_000),
                    "x".repeat(6_000_000));
        }
        String big = "{\"type\":\"FeatureCollection\",\"features\":[" + "{},".repeat(300_000) + "{}]}";
        return Stream.of(
                "[".repeat(300_000),
                "{\"a\":".repeat(150_000),
                "a: &a [*a]",
                "a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d]\nf: [*e,*e,*e,*e,*e,*e,*e,*e]\n",
                "a: [" + "[],".repeat(300_000) + "]",
                "- ".repeat(400_000),
                "? ".repeat(400_000),
                "naam: " + "9".repeat(900_000),
                "naam: 1e999999999",
                "naam: 1\n".repeat(100_000),
                IntStream.range(0, 60_000)
                        .mapToObj(i -> "n" + i + ": {}\n")
                        .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                        .toString(),
                "PK\u0003\u0004\u0014",
                "\ufeff\u0000\u202e",
                big);
    }

    /** More than a folder may hold: files, levels, a file that is too large and a link. */
    private static void tooMuch(Path folder) throws Exception {
        Path many = folder.resolve("veel");
        Files.createDirectories(many);
        for (int i = 0; i < 2_100; i++) {
            Files.writeString(many.resolve(i + ".md"), "x");
        }
        check(folder);
        Files.createDirectories(folder.resolve("diep/" + "x/".repeat(200)));
        Files.createSymbolicLink(folder.resolve("koppeling.yaml"), Path.of("/dev/zero"));
        write(folder, "groot.csv", new byte[25_000_000]);
        check(folder);
    }

    private static void hostileDossiers(Path folder) throws Exception {
        Path file = folder.resolve("dossier.json");
        String row = "{\"aantal\":1},";
        for (String text : List.of(
                "[".repeat(900_000),
                "{\"a\":".repeat(100_000),
                "{\"woningen\":[{\"aantal\":1e999999999}]}",
                "{\"woningen\":[{\"aantal\":" + "9".repeat(900_000) + "}]}",
                "{\"woningen\":[" + row.repeat(60_000) + "{}]}",
                "{\"zaak\":{\"zaaknummer\":\"" + "\u202e\u0301\ufdfa".repeat(90_000) + "\"}}",
                "x".repeat(40_000_000))) {
            Files.writeString(file, text);
            judge(file);
        }
        judge(Path.of("/dev/zero"));
    }

    private static void check(Path folder) {
        try {
            Checked.of(RuleFiles.read(folder)).meldingen().forEach(it -> {
                if (it.melding().length() > 10_000) {
                    throw new IllegalStateException(
                            "Een melding van " + it.melding().length() + " tekens");
                }
            });
        } catch (RejectedRulebookException refused) {
            if (refused.meldingen().isEmpty()) {
                throw new IllegalStateException("Geweigerd zonder te zeggen waarom", refused);
            }
        }
    }

    private static void judge(Path dossier) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
        int code = Cli.run(List.of("toets", dossier.toString()), new Terminal(stream, stream));
        String text = told.toString(StandardCharsets.UTF_8);
        if (code > 1 || text.contains("Exception") || text.contains("java.") || text.length() > 100_000) {
            throw new IllegalStateException(
                    dossier + ": " + code + " " + text.substring(0, Math.min(500, text.length())));
        }
    }

    private static void write(Path folder, String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}

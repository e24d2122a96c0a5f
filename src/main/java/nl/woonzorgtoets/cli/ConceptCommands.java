package nl.woonzorgtoets.cli;

import java.io.Console;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.release.approval.Effect;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import tools.jackson.databind.JsonNode;

/**
 * The way of a concept, asked of a running service: that has the archive, and it alone decides who may. Whoever asks signs in there, so that an approval is
 * as much somebody's own as in the browser.
 */
final class ConceptCommands {

    private ConceptCommands() {}

    static boolean instuur(Arguments arguments, Terminal terminal) throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        rules(arguments)
                .contents()
                .forEach((path, content) -> files.put(path, new String(content, StandardCharsets.UTF_8)));
        return asked(arguments, "/regelsets", files, terminal);
    }

    private static RuleFiles rules(Arguments arguments) throws RejectedRulebookException {
        arguments.atMost(1);
        return RuleFiles.read(arguments.path(0, "rules"));
    }

    static boolean dienIn(Arguments arguments, Terminal terminal) throws Exception {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("reden", arguments.option("reden"));
        body.put("beleidsbesluit", arguments.option("besluit"));
        body.put("bedoeld", arguments.has("bedoeld"));
        body.put("verwachting", arguments.has("verwachting") ? Effect.read(arguments.option("verwachting")) : null);
        return step(arguments, "indieningen", body, terminal);
    }

    static boolean keurGoed(Arguments arguments, Terminal terminal) throws Exception {
        return step(arguments, "goedkeuringen", signature(arguments), terminal);
    }

    static boolean activeer(Arguments arguments, Terminal terminal) throws Exception {
        Map<String, Object> body = new LinkedHashMap<>(signature(arguments));
        body.put("vanaf", arguments.option("vanaf"));
        return step(arguments, "activeringen", body, terminal);
    }

    private static Map<String, Object> signature(Arguments arguments) {
        return Map.of("verschilGetekend", arguments.has("teken-verschil"));
    }

    private static boolean step(Arguments arguments, String step, Map<String, Object> body, Terminal terminal)
            throws Exception {
        arguments.atMost(1);
        if (arguments.path(0, null) == null) {
            throw new UsageException("Noem het concept, zoals concept-3.");
        }
        return asked(arguments, "/regelsets/" + arguments.path(0, null) + "/" + step, body, terminal);
    }

    private static boolean asked(Arguments arguments, String path, Object body, Terminal terminal)
            throws IOException, InterruptedException {
        arguments.atMost(1);
        String service = arguments.option("dienst") == null ? "http://127.0.0.1:8080" : arguments.option("dienst");
        HttpRequest request = HttpRequest.newBuilder(URI.create(service + "/api/v1" + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Basic " + credentials(arguments))
                .POST(BodyPublishers.ofByteArray(Json.MAPPER.writeValueAsBytes(body)))
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        JsonNode said = Json.MAPPER.readTree(answer.body());
        if (answer.statusCode() < 300) {
            terminal.json(said);
            return true;
        }
        terminal.error(said.path("detail").asString("De dienst weigert dit: " + answer.statusCode()));
        said.path("fouten")
                .forEach(it -> terminal.error("  " + it.path("melding").asString("")));
        return false;
    }

    private static String credentials(Arguments arguments) throws IOException {
        String account = arguments.option("account");
        if (account == null) {
            throw new UsageException("Zeg met --account=INLOGNAAM wie u bent.");
        }
        String both = account + ":" + password(arguments, account);
        return Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    /** Never an option itself: that stands in the list of processes. */
    private static String password(Arguments arguments, String account) throws IOException {
        Console console = System.console();
        if (arguments.option("wachtwoordbestand") != null) {
            return Files.readString(Path.of(arguments.option("wachtwoordbestand")))
                    .strip();
        }
        if (console == null) {
            throw new UsageException(
                    "Noem met --wachtwoordbestand=BESTAND het bestand waarin alleen uw wachtwoord staat.");
        }
        return new String(console.readPassword("Wachtwoord van %s: ", account));
    }
}

package nl.woonzorgtoets.web.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.web.api.problem.Fout;
import nl.woonzorgtoets.web.api.problem.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The files of a regelset as they are sent in: a zip, or a JSON object of path and text. */
final class SentRules {

    /** As a rules folder may be at most. */
    private static final int MOST_FILES = 2_000;

    private static final int MOST_BYTES = 20_000_000;
    private static final String ANCHOR = "kader.yaml";

    private SentRules() {}

    static RuleFiles ofJson(byte[] body) {
        JsonNode sent = tree(body);
        Map<String, byte[]> files = new TreeMap<>();
        List<Fout> fouten = new ArrayList<>();
        for (Map.Entry<String, JsonNode> it : sent.properties()) {
            if (it.getValue().isString()) {
                files.put(it.getKey(), it.getValue().asString().getBytes(StandardCharsets.UTF_8));
            } else {
                fouten.add(
                        Fout.at(pointer(it.getKey()), "Hier hoort de tekst van het bestand, tussen aanhalingstekens."));
            }
        }
        if (!fouten.isEmpty()) {
            throw ProblemException.invalid(fouten);
        }
        return new RuleFiles(files);
    }

    private static JsonNode tree(byte[] body) {
        try {
            JsonNode sent = Json.EXACT.readTree(body);
            if (sent.isObject()) {
                return sent;
            }
        } catch (JacksonException e) {
            // The one answer below says what to send.
        }
        throw refusal("Hier hoort een JSON-object in UTF-8: { \"kader.yaml\": \"…\", … }, of een zip van de map.");
    }

    /** Also of a zip in which the rules folder stands as a folder. */
    static RuleFiles ofZip(byte[] body) {
        Map<String, byte[]> files = new TreeMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory() || isLeftover(entry.getName())) {
                    continue;
                }
                byte[] content = zip.readNBytes(left + 1);
                left -= content.length;
                if (left < 0 || files.size() == MOST_FILES) {
                    throw refusal("De zip is te groot: ten hoogste 2000 bestanden en samen 20 MB.");
                }
                files.put(entry.getName(), content);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw refusal("De zip kan niet worden gelezen. Maak hem opnieuw van de map met regels.");
        }
        if (files.isEmpty()) {
            throw refusal("Hier hoort een zip van de map met regels. Hierin staan geen bestanden.");
        }
        return new RuleFiles(within(files));
    }

    private static boolean isLeftover(String path) {
        for (String name : path.split("/")) {
            if (RuleFiles.isLeftover(name)) {
                return true;
            }
        }
        return path.startsWith("__MACOSX/");
    }

    private static Map<String, byte[]> within(Map<String, byte[]> files) {
        String first = files.keySet().iterator().next();
        String folder = first.substring(0, first.indexOf('/') + 1);
        if (folder.isEmpty()
                || !files.containsKey(folder + ANCHOR)
                || !files.keySet().stream().allMatch(it -> it.startsWith(folder))) {
            return files;
        }
        Map<String, byte[]> stripped = new TreeMap<>();
        files.forEach((path, content) -> stripped.put(path.substring(folder.length()), content));
        return stripped;
    }

    /** Everything that is wrong with the files, each in its own. */
    static ProblemException refusal(List<Melding> meldingen) {
        return ProblemException.invalid(
                meldingen.stream().map(it -> Fout.of(it, pointer(it.bestand()))).toList());
    }

    private static ProblemException refusal(String melding) {
        return ProblemException.invalid(List.of(Fout.at("", melding)));
    }

    private static String pointer(String path) {
        return path.isEmpty() ? "" : "/" + path.replace("~", "~0").replace("/", "~1");
    }
}

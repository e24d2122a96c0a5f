package nl.woonzorgtoets.rulebook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.model.RuleFilePair;
import nl.woonzorgtoets.rulebook.reading.examples.DossiersReader;
import nl.woonzorgtoets.vocabulary.NearestName;

/** Decides which files belong in a rules folder, before anything is read from them. */
final class FileCheck {

    static final String VRAGEN = "vragen.yaml";
    static final String BRONNEN = "bronnen.yaml";
    static final String KADER = "kader.yaml";
    static final String DREMPELS = "drempels.yaml";
    static final String HERKOMST = "herkomst.yaml";
    static final String ZETTEN = "zetten.yaml";

    private static final List<String> NEEDED = List.of(BRONNEN, DREMPELS, KADER, VRAGEN);
    private static final Pattern PATH =
            Pattern.compile("(?:[A-Za-z0-9][A-Za-z0-9._-]{0,99}/){0,6}[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final Pattern KIND = Pattern.compile(".*\\.(drl|yaml|md|csv|geojson)|dossiers/[^/]*\\.json");
    private static final Pattern MUNICIPAL = Pattern.compile("gemeenten/[^/]+/drempels\\.yaml");
    private static final Pattern OF_LAYER = Pattern.compile("gemeenten/[^/]+/(laag|bronnen|kader|vragen)\\.yaml");

    private final Meldingen meldingen;
    private final SortedMap<String, String> texts = new TreeMap<>();

    FileCheck(Meldingen meldingen) {
        this.meldingen = meldingen;
    }

    /** The texts of the files that may be there, by path. */
    SortedMap<String, String> texts(RuleFiles files) {
        long total = files.contents().values().stream().mapToLong(b -> b.length).sum();
        if (total > FileLimits.MOST_BYTES || files.contents().size() > FileLimits.MOST_FILES) {
            meldingen.add("", FileLimits.TOO_LARGE);
            return texts;
        }
        files.contents().forEach(this::take);
        checkCase(files.contents().keySet());
        NEEDED.stream()
                .filter(path -> !files.contents().containsKey(path))
                .forEach(path -> meldingen.add(path, "Dit bestand ontbreekt."));
        return texts;
    }

    static boolean isMunicipal(String path) {
        return MUNICIPAL.matcher(path).matches();
    }

    /** Whether it is a file that only an addition to the framework has. */
    static boolean isOfLayer(String path) {
        return OF_LAYER.matcher(path).matches();
    }

    /** Empty when a file with this path may be there. */
    static Optional<Melding> refusal(String path) {
        if (!PATH.matcher(path).matches() || path.contains("..")) {
            return refusal(
                    path, "Deze naam kan niet: gebruik letters, cijfers, punt, streepje en laag streepje.", null);
        }
        if (!KIND.matcher(path).matches()) {
            return refusal(
                    path,
                    "Dit soort bestand hoort hier niet. Toegestaan zijn .drl, .yaml, .md, .csv en .geojson, en in dossiers/ ook .json.",
                    otherKind(path));
        }
        if (path.endsWith(".yaml") && !isKnownYaml(path)) {
            return refusal(path, "Dit bestand is niet bekend en zou nooit worden gelezen.", nearestYaml(path));
        }
        return Optional.empty();
    }

    private static Optional<Melding> refusal(String path, String melding, String suggestion) {
        return Optional.of(new Melding(path, 0, 0, melding, suggestion));
    }

    private void take(String path, byte[] bytes) {
        Optional<Melding> refusal = refusal(path);
        if (refusal.isPresent()) {
            meldingen.addAll(List.of(refusal.get()));
        } else if (bytes.length > FileLimits.mostBytes(path)) {
            meldingen.add(path, FileLimits.tooLarge(path));
        } else {
            decode(path, bytes);
        }
    }

    private void decode(String path, byte[] bytes) {
        try {
            texts.put(
                    path,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            meldingen.add(path, "Het bestand is geen geldige UTF-8. Sla het op als UTF-8.");
        }
    }

    private static boolean isKnownYaml(String path) {
        return NEEDED.contains(path)
                || path.equals(HERKOMST)
                || path.equals(ZETTEN)
                || path.equals(DossiersReader.EXPECTED)
                || isMunicipal(path)
                || isOfLayer(path)
                || path.endsWith(RuleFilePair.EXAMPLES);
    }

    private static String nearestYaml(String path) {
        List<String> known = new ArrayList<>(NEEDED);
        known.add(HERKOMST);
        known.add(ZETTEN);
        String name = path.substring(path.lastIndexOf('/') + 1);
        known.add(name.replaceAll("\\..*|$", "") + RuleFilePair.EXAMPLES);
        return NearestName.of(name, known);
    }

    private static String otherKind(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".yml") ? path.substring(0, path.length() - 4) + ".yaml" : null;
    }

    /** On some machines two names that differ only in capitals are one file. */
    private void checkCase(Iterable<String> paths) {
        Map<String, String> seen = new HashMap<>();
        for (String path : paths) {
            String other = seen.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
            if (other != null) {
                meldingen.add(path, "Deze naam verschilt alleen in hoofdletters van '" + other + "'.");
            }
        }
    }
}

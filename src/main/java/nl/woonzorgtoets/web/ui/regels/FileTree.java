package nl.woonzorgtoets.web.ui.regels;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import nl.woonzorgtoets.release.workbench.Edit;
import nl.woonzorgtoets.release.workbench.WorkingCopy;
import nl.woonzorgtoets.rulebook.model.Melding;

/** The files of the regelset by folder, with what somebody changed and what is wrong. */
final class FileTree {

    private FileTree() {}

    /**
     * A folder with what is in it.
     *
     * @param naam empty for the rules folder itself
     * @param aantal files in it, at any depth
     * @param open whether there is something to see in it
     */
    public record Folder(String naam, List<Folder> mappen, List<Bestand> bestanden, int aantal, boolean open) {}

    /** @param stand Gewijzigd, Nieuw or Verwijderd; null when it is as on disk */
    public record Bestand(String pad, String naam, String stand, long fouten) {

        private static final Map<String, String> INSIDE = Map.of(
                "README.md", "het handboek",
                "WIJZIGINGEN.md", "wat er wanneer is veranderd",
                "bronnen.yaml", "de beleidsstukken en bronnen van cijfers",
                "drempels.yaml", "de grenswaarden",
                "herkomst.yaml", "wat de stukken vragen, en wat dat draagt",
                "kader.yaml", "de criteria, punten, teksten en klassen",
                "vragen.yaml", "de vragen van het dossier",
                "zetten.yaml", "wat er aan een plan te veranderen is",
                "regio/README.md", "waar de cijfers vandaan komen");

        /** What stands in it; null where the name says so. */
        public String inhoud() {
            return pad.startsWith("gemeenten/") && naam.equals("drempels.yaml")
                    ? "grenswaarden die alleen hier gelden"
                    : INSIDE.get(pad);
        }
    }

    /** What to show: all, or only what was changed or is wrong; and only files with these words in name or text. */
    record Filter(String zoek, String toon) {

        static Filter of(String zoek, String toon) {
            return new Filter(zoek == null ? "" : zoek.strip(), knows(toon) ? toon : "alles");
        }

        static boolean knows(String toon) {
            return toon != null && List.of("gewijzigd", "fouten", "alles").contains(toon);
        }

        public boolean isActive() {
            return !zoek.isEmpty() || !toon.equals("alles");
        }

        boolean shows(Bestand file, WorkingCopy copy) {
            boolean wanted = switch (toon) {
                case "gewijzigd" -> file.stand() != null;
                case "fouten" -> file.fouten() > 0;
                default -> true;
            };
            return wanted && (zoek.isEmpty() || contains(file.pad()) || contains(copy.text(file.pad())));
        }

        private boolean contains(String text) {
            return text.toLowerCase(Locale.ROOT).contains(zoek.toLowerCase(Locale.ROOT));
        }
    }

    static Folder of(WorkingCopy copy, Collection<Melding> meldingen, Filter filter) {
        TreeSet<String> paths = new TreeSet<>(copy.folder().files().contents().keySet());
        paths.addAll(copy.edits().keySet());
        List<Bestand> files = paths.stream()
                .map(path -> file(path, copy, meldingen))
                .filter(file -> filter.shows(file, copy))
                .toList();
        return folder("", "", files, filter.isActive());
    }

    static String state(Edit edit) {
        if (edit == null) {
            return null;
        }
        return edit.isDeletion() ? "Verwijderd" : edit.isNew() ? "Nieuw" : "Gewijzigd";
    }

    private static Bestand file(String path, WorkingCopy copy, Collection<Melding> meldingen) {
        long errors = meldingen.stream().filter(it -> it.bestand().equals(path)).count();
        return new Bestand(
                path,
                path.substring(path.lastIndexOf('/') + 1),
                state(copy.edits().get(path)),
                errors);
    }

    private static Folder folder(String path, String name, List<Bestand> files, boolean open) {
        List<Bestand> here = new ArrayList<>();
        Map<String, List<Bestand>> below = new LinkedHashMap<>();
        for (Bestand file : files) {
            String rest = file.pad().substring(path.length());
            int slash = rest.indexOf('/');
            if (slash < 0) {
                here.add(file);
            } else {
                below.computeIfAbsent(rest.substring(0, slash), it -> new ArrayList<>())
                        .add(file);
            }
        }
        List<Folder> folders = below.entrySet().stream()
                .map(it -> folder(path + it.getKey() + "/", it.getKey(), it.getValue(), open))
                .toList();
        boolean marked = files.stream().anyMatch(file -> file.stand() != null || file.fouten() > 0);
        return new Folder(name, folders, Collections.unmodifiableList(here), files.size(), open || marked);
    }
}

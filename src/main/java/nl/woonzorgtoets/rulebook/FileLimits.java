package nl.woonzorgtoets.rulebook;

/** How large a regelset may be. */
final class FileLimits {

    static final int MOST_FILES = 2_000;
    static final int MOST_BYTES = 20_000_000;
    static final String TOO_LARGE = "De map met regels is te groot: ten hoogste 2000 bestanden en samen 20 MB.";

    private FileLimits() {}

    static int mostBytes(String path) {
        return isTable(path) ? 5_000_000 : 1_000_000;
    }

    static String tooLarge(String path) {
        return "Het bestand is te groot: ten hoogste " + (isTable(path) ? "5" : "1") + " MB.";
    }

    private static boolean isTable(String path) {
        return path.endsWith(".csv") || path.endsWith(".geojson");
    }
}

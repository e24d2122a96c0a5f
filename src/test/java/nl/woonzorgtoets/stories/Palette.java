package nl.woonzorgtoets.stories;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes a picture of a page small: at most 256 colours, those that it has most of. */
final class Palette {

    private static final int MOST = 256;

    private final List<Integer> colours;
    private final Map<Integer, Integer> nearest = new HashMap<>();

    private Palette(List<Integer> colours) {
        this.colours = colours;
    }

    static BufferedImage reduce(BufferedImage picture) {
        Map<Integer, Integer> counts = new HashMap<>();
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        for (int pixel : pixels) {
            counts.merge(pixel & 0xFFFFFF, 1, Integer::sum);
        }
        List<Integer> colours = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
        return new Palette(colours).paint(pixels, picture.getWidth(), picture.getHeight());
    }

    private BufferedImage paint(int[] pixels, int width, int height) {
        BufferedImage reduced = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model());
        for (int i = 0; i < pixels.length; i++) {
            int place = nearest.computeIfAbsent(pixels[i] & 0xFFFFFF, this::nearest);
            reduced.getRaster().setSample(i % width, i / width, 0, place);
        }
        return reduced;
    }

    private IndexColorModel model() {
        int[] all = colours.stream().mapToInt(it -> it).toArray();
        return new IndexColorModel(8, all.length, all, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
    }

    private int nearest(int colour) {
        int best = 0;
        for (int i = 1; i < colours.size(); i++) {
            if (distance(colours.get(i), colour) < distance(colours.get(best), colour)) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int a, int b) {
        int red = (a >> 16 & 0xFF) - (b >> 16 & 0xFF);
        int green = (a >> 8 & 0xFF) - (b >> 8 & 0xFF);
        int blue = (a & 0xFF) - (b & 0xFF);
        return red * red + green * green + blue * blue;
    }
}

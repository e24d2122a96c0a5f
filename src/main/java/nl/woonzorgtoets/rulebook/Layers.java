package nl.woonzorgtoets.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.woonzorgtoets.rulebook.model.Laag;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.rulebook.model.Meldingen;

/**
 * Reads each layer as the whole that it makes with the framework.
 *
 * @param framework what read the framework
 * @param meldingen what is wrong with the framework; what is wrong with a layer besides is added
 */
record Layers(RulebookReader framework, SortedMap<String, String> texts, Meldingen meldingen) {

    /** By code, in the order of their folders; without those with which something is wrong. */
    Map<String, Rulebook> read() throws RejectedRulebookException {
        Map<String, Rulebook> layers = new LinkedHashMap<>();
        List<Melding> ofFramework = meldingen.all();
        List<Melding> suspected = meldingen.suspected();
        for (Layer layer : Layer.in(texts)) {
            Meldingen found = new Meldingen();
            Rulebook read = framework.with(layer, found);
            found.all().stream().filter(it -> !ofFramework.contains(it)).forEach(it -> report(it, layer));
            found.held().stream()
                    .filter(it -> !ofFramework(it))
                    .forEach(it -> meldingen.hold(it.bestand(), it.regel(), it.kolom(), by(it, layer) + it.melding()));
            found.suspected().stream().filter(it -> !suspected.contains(it)).forEach(it -> warn(it, layer));
            if (read != null) {
                put(read, layer, layers);
            }
        }
        return layers;
    }

    private boolean ofFramework(Melding it) {
        return meldingen.held().contains(it);
    }

    private void put(Rulebook read, Layer layer, Map<String, Rulebook> layers) {
        Laag laag = read.laag();
        if (layers.putIfAbsent(laag.code(), read) != null) {
            meldingen.add(layer.folder() + Layer.LAAG, "Voor " + laag.naam() + " is er al een aanvulling.");
        }
    }

    /** What breaks in a file of the framework says by which layer. */
    private void report(Melding it, Layer layer) {
        meldingen.add(it.bestand(), it.regel(), it.kolom(), by(it, layer) + it.melding(), it.suggestie());
    }

    private void warn(Melding it, Layer layer) {
        meldingen.warn(it.bestand(), it.regel(), it.kolom(), by(it, layer) + it.melding());
    }

    private static String by(Melding it, Layer layer) {
        return it.bestand().startsWith(layer.folder()) ? "" : "Met de aanvulling in " + layer.folder() + ": ";
    }
}

package nl.woonzorgtoets.oordeel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import nl.woonzorgtoets.base.Breuk;

/** The same findings judged again, as if some aspects were met. */
public record Opnieuw(
        Kader kader, Uitslag uitslag, List<Bevinding> zeker, List<Bevinding> open, BiPredicate<String, String> samen) {

    /** Whether the verdict then is better, whatever is still open. */
    public boolean isBeterMet(Set<String> gehaald) {
        List<Bevinding> nu = new ArrayList<>(zeker);
        nu.removeIf(it -> gehaald.contains(it.aspect()) && it.soort().isOutcome());
        List<Bevinding> straks = new ArrayList<>(open);
        straks.removeIf(it -> gehaald.contains(it.aspect()) && it.soort().isOutcome());
        Map<String, Behaald> punten = new HashMap<>();
        uitslag.standen().forEach((id, stand) -> punten.put(id, stand.behaald()));
        for (String id : gehaald) {
            Antwoordpunten antwoorden = kader.aspecten().get(id).uitAntwoorden();
            if (antwoorden == null) {
                nu.add(new Bevinding("gehaald", BevindingSoort.VOLDOET, id));
            } else {
                Breuk alles = Breuk.van(antwoorden.hoogstens());
                punten.put(id, new Behaald(alles, alles, antwoorden.uit(), false, true));
            }
        }
        Uitslag dan = Oordeelsvorming.vorm(kader, standen(nu, straks, punten), false);
        return dan.stap() == Stap.SLOT && dan.oordeel().gunstigerDan(uitslag.oordeel())
                || dan.stap() == Stap.ONVOLLEDIG
                        && dan.haalbaar().stream().allMatch(it -> it.gunstigerDan(uitslag.oordeel()));
    }

    private Standen standen(List<Bevinding> nu, List<Bevinding> straks, Map<String, Behaald> punten) {
        List<Bevinding> alle = new ArrayList<>(nu);
        alle.addAll(straks);
        BitSet geldt = new BitSet();
        geldt.set(0, nu.size());
        BitSet kan = new BitSet();
        kan.set(nu.size(), alle.size());
        return new Aspectstanden(kader, alle, samen).van(new Aspectstanden.Gevonden(geldt, kan, geldt, punten));
    }
}

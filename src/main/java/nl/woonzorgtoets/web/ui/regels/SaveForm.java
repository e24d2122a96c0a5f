package nl.woonzorgtoets.web.ui.regels;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.woonzorgtoets.base.Signs;
import nl.woonzorgtoets.release.workbench.SaveResult;

/**
 * What is filled in to save.
 *
 * @param regelset hash of the regelset as it was shown
 * @param toch "ja" to save what will be refused
 * @param bedoeld "ja" when known dossiers may come out otherwise, and what is gone may be gone
 * @param melding why it was not saved; null when nothing went wrong
 */
record SaveForm(String naam, String waarom, String regelset, String toch, String bedoeld, String melding) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_REASON = 500;

    SaveForm {
        naam = oneLine(naam);
        waarom = oneLine(waarom);
        regelset = regelset == null ? "" : regelset;
    }

    static SaveForm empty() {
        return new SaveForm(null, null, null, null, null, null);
    }

    public boolean tochBewaren() {
        return "ja".equals(toch);
    }

    public boolean isBedoeld() {
        return "ja".equals(bedoeld);
    }

    /** By name of the input. */
    public Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (regelset.isEmpty()) {
            return errors;
        }
        if (waarom == null) {
            errors.put("waarom", "Schrijf kort op waarom u dit wijzigt.");
        } else if (waarom.length() > LONGEST_REASON) {
            errors.put("waarom", "Maak dit korter: ten hoogste " + LONGEST_REASON + " tekens.");
        }
        if (naam != null && naam.length() > LONGEST_NAME) {
            errors.put("naam", "Maak dit korter: ten hoogste " + LONGEST_NAME + " tekens.");
        }
        return errors;
    }

    SaveForm after(SaveResult result) {
        String message = "Er was niets te bewaren.";
        if (result instanceof SaveResult.Overtaken) {
            message =
                    "Iemand anders heeft intussen hetzelfde bestand gewijzigd." + " Bekijk hieronder wat er anders is.";
        } else if (result instanceof SaveResult.Unsound) {
            message = "Er zitten fouten in. Verbeter ze, of vink aan dat u toch wilt bewaren.";
        } else if (result instanceof SaveResult.Shifted shifted) {
            message = (shifted.dossiers().isEmpty() ? "" : "Bekende dossiers komen anders uit. ")
                    + (shifted.weg().isEmpty() ? "" : "Er valt iets weg dat fouten voorkomt of iets geheim houdt. ")
                    + "Bekijk het hieronder, en vink aan dat het zo bedoeld is.";
        } else if (result instanceof SaveResult.NotWhatWasShown) {
            message = "Er is iets veranderd sinds u deze pagina opende."
                    + " Bekijk de verschillen opnieuw en bewaar daarna.";
        }
        return new SaveForm(naam, waarom, regelset, toch, bedoeld, message);
    }

    /** Null when nothing was filled in. */
    private static String oneLine(String text) {
        return Signs.isEmpty(text)
                ? null
                : Signs.seen(text.replaceAll("[\\s\\p{Cntrl}]+", " ")).strip();
    }
}

package nl.woonzorgtoets.oordeel;

/**
 * What a framework calls the things that every sentence about a verdict speaks of.
 *
 * @param indiener who hands in the plan
 * @param plaats where the plan is to come
 * @param beslisser who decides on it
 * @param onderwerp what the framework is about, such as "wonen met zorg"; null when it does not say
 */
public record Woorden(Woord plan, Woord indiener, Woord plaats, Woord beslisser, String onderwerp) {

    /** For a framework that has no words of its own. */
    public static final Woorden GEWOON = new Woorden(
            new Woord("het", "plan", "plannen"),
            new Woord("de", "indiener", "indieners"),
            new Woord("de", "plek", "plekken"),
            new Woord("de", "beslisser", "beslissers"),
            null);

    /** @param lidwoord {@code de} or {@code het} */
    public record Woord(String lidwoord, String enkelvoud, String meervoud) {

        /** "het plan" */
        public String de() {
            return lidwoord + " " + enkelvoud;
        }

        /** "Het plan" */
        public String hoofdletterDe() {
            return hoofdletter(de());
        }

        /** "de plannen" */
        public String deMeervoud() {
            return "de " + meervoud;
        }

        /** "het ene plan", "de ene plek" */
        public String deEne() {
            return lidwoord + " ene " + enkelvoud;
        }

        /** "het andere", "de andere": the same thing once more. */
        public String deAndere() {
            return lidwoord + " andere";
        }

        /** "een plan" */
        public String een() {
            return "een " + enkelvoud;
        }

        /** "geen plan" */
        public String geen() {
            return "geen " + enkelvoud;
        }

        /** "dit plan", "deze plek" */
        public String deze() {
            return (isHet() ? "dit " : "deze ") + enkelvoud;
        }

        /** "dat plan", "die plek" */
        public String die() {
            return (isHet() ? "dat " : "die ") + enkelvoud;
        }

        /** "1 plan", "3 plannen" */
        public String aantal(long aantal) {
            return aantal + " " + (aantal == 1 ? enkelvoud : meervoud);
        }

        /** "Plan" */
        public String kop() {
            return hoofdletter(enkelvoud);
        }

        /** "Plannen" */
        public String kopMeervoud() {
            return hoofdletter(meervoud);
        }

        /** How a sentence refers back to it: "het", or "hij" for a word with "de". */
        public String hij() {
            return isHet() ? "het" : "hij";
        }

        public boolean isHet() {
            return lidwoord.equals("het");
        }

        private static String hoofdletter(String tekst) {
            int eerste = tekst.offsetByCodePoints(0, 1);
            return tekst.substring(0, eerste).toUpperCase(java.util.Locale.ROOT) + tekst.substring(eerste);
        }
    }
}

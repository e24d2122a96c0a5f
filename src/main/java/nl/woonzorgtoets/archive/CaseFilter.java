package nl.woonzorgtoets.archive;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.base.Reach;

/**
 * Which cases; null leaves a field open.
 *
 * @param nummer exactly this number
 * @param kenmerk part of the number or of the zaaknummer
 * @param kader key of the framework that judged
 * @param kaders keys of those of which whoever asked may know; no others were looked for
 * @param kenmerken answers by which cases are found, by name
 * @param van first day, in the Netherlands, on which it was assessed
 * @param tot last day, in the Netherlands, on which it was assessed
 * @param regel id of a rule that fired
 * @param besloten whether there is a besluit
 * @param afwijkend whether the latest besluit differs from the oordeel; without a besluit neither holds
 * @param kanttekening {@link Cautioned}, or a kind of caution
 * @param grensgeval whether it is a border case; where nobody looked or can tell neither holds
 * @param grens close to which border it lies, as {@link nl.woonzorgtoets.oordeel.Grensnaam} has it
 * @param ingetrokken whether it was withdrawn, and so counts no more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseFilter(
        String nummer,
        String kenmerk,
        String zaaknummer,
        String kader,
        List<String> kaders,
        @JsonAnySetter Map<String, String> kenmerken,
        String oordeel,
        String regelset,
        LocalDate van,
        LocalDate tot,
        String regel,
        Boolean besloten,
        Boolean afwijkend,
        String kanttekening,
        Boolean grensgeval,
        String grens,
        Boolean ingetrokken) {

    public CaseFilter {
        kenmerken = kenmerken == null ? Map.of() : Map.copyOf(kenmerken);
    }

    public static final CaseFilter ALL = new CaseFilter(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** Beside the other members, as older entries have them too. */
    @Override
    @JsonAnyGetter
    public Map<String, String> kenmerken() {
        return kenmerken;
    }

    public static CaseFilter only(String nummer) {
        return new CaseFilter(
                nummer, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** All that answer this to a question by which cases are found. */
    public static CaseFilter with(String kenmerk, String answer) {
        return of(null, Map.of(kenmerk, answer));
    }

    /**
     * All that this framework judged and that answer so.
     *
     * @param kenmerken answers by which cases are found, by name; empty: whatever they answer
     */
    public static CaseFilter of(String kader, Map<String, String> kenmerken) {
        return new CaseFilter(
                null, null, null, kader, null, kenmerken, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    /** The dossiers of one zaak, however its number is typed. */
    public static CaseFilter zaak(String kader, String zaaknummer) {
        return new CaseFilter(
                null,
                null,
                zaaknummer,
                kader,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same, of those that were withdrawn or of the others. */
    public CaseFilter ingetrokken(boolean withdrawn) {
        return with(kader, kaders, withdrawn);
    }

    public static CaseFilter between(LocalDate van, LocalDate tot) {
        return new CaseFilter(
                null, null, null, null, null, null, null, null, van, tot, null, null, null, null, null, null, null);
    }

    /** Of these cases those of which somebody may know. */
    public CaseFilter within(Reach reach) {
        if (reach.isAll()) {
            return this;
        }
        List<String> known = kaders == null
                ? reach.frameworks().stream().sorted().toList()
                : kaders.stream().filter(reach::has).toList();
        return with(kader, known, ingetrokken);
    }

    /** Of these cases those that this framework judged. */
    public CaseFilter by(String framework) {
        return with(framework, kaders, ingetrokken);
    }

    /** Of these cases those that are border cases, or that are not. */
    public CaseFilter metGrensgeval(boolean border) {
        return with(kader, kaders, border, grens, ingetrokken);
    }

    /** The same, whether they are border cases or not. */
    public CaseFilter withoutGrensgeval() {
        return with(kader, kaders, null, null, ingetrokken);
    }

    /** Whether it can only be met by cases of which it was looked at whether they are border cases. */
    public boolean asksForGrensgeval() {
        return grensgeval != null || grens != null;
    }

    private CaseFilter with(String framework, List<String> frameworks, Boolean withdrawn) {
        return with(framework, frameworks, grensgeval, grens, withdrawn);
    }

    private CaseFilter with(String framework, List<String> frameworks, Boolean border, String near, Boolean withdrawn) {
        return new CaseFilter(
                nummer,
                kenmerk,
                zaaknummer,
                framework,
                frameworks,
                kenmerken,
                oordeel,
                regelset,
                van,
                tot,
                regel,
                besloten,
                afwijkend,
                kanttekening,
                border,
                near,
                withdrawn);
    }

    /** Whether it could mean only cases of which somebody may know. */
    public boolean isWithin(Reach reach) {
        return reach.has(kader) || kaders != null && kaders.stream().allMatch(reach::has);
    }
}

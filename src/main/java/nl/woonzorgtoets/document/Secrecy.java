package nl.woonzorgtoets.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.vocabulary.Origin;
import nl.woonzorgtoets.vocabulary.Section;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What of a case is told only on the side that judged it: the address of a refuge is secret, and with it all that points at it. Decided on
 * questions and origins, for report, pages and API alike.
 */
public final class Secrecy {

    /** For who may know all of it. */
    public static final Secrecy NONE = new Secrecy(false, null, null);

    /** Of a case that nobody can read: nothing is told that could be secret. */
    public static final Secrecy UNKNOWN = new Secrecy(true, null, null);

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final boolean own;
    private final Rulebook rulebook;
    private final Secrecy other;

    private Secrecy(boolean own, Rulebook rulebook, Secrecy other) {
        this.own = own;
        this.rulebook = rulebook;
        this.other = other;
    }

    /** @param rulebook the one that judged it; null when it cannot be read any more: then nothing is told that could be secret */
    public static Secrecy of(CaseDocument document, Rulebook rulebook) {
        return new Secrecy(rulebook == null || hasSecrets(document, rulebook), rulebook, null);
    }

    private static boolean hasSecrets(CaseDocument document, Rulebook rulebook) {
        if (notesItsSecrets(document, rulebook)) {
            return !document.secrets().answers().isEmpty();
        }
        try {
            return !rulebook.secretAnswers(new DossierReader(rulebook.vocabulary()).readKept(document.dossierBytes()))
                    .isEmpty();
        } catch (InvalidDossierException e) {
            return true;
        }
    }

    /** The first version of a case does not, one that was handed over without them cannot, and another regelset may keep more secret. */
    private static boolean notesItsSecrets(CaseDocument document, Rulebook rulebook) {
        Evidence evidence = document.assessment().evidence();
        return document.envelope().versie() > 1
                && !document.secrets().withheld()
                && evidence.regelset().equals(rulebook.hash())
                && Objects.equals(evidence.laag(), rulebook.laag());
    }

    /** Withholds what either does: a case that is judged again by a regelset that keeps less secret stays as secret as it was. */
    public Secrecy and(Secrecy that) {
        return new Secrecy(own, rulebook, that);
    }

    /** Whether anything is withheld. */
    public boolean applies() {
        return own || other != null && other.applies();
    }

    /** @param pointer to an answer in the dossier */
    public boolean withholds(String pointer) {
        return own && ownWithholds(pointer.split("/")) || other != null && other.withholds(pointer);
    }

    private boolean ownWithholds(String[] parts) {
        return rulebook == null
                || parts.length > 2
                        && section(parts[1])
                                .map(it -> isSecret(it.type(), parts[parts.length - 1]))
                                .orElse(true);
    }

    /** The same remark, without what was explained in a text that is withheld. */
    public Remark inPublic(Remark remark) {
        return remark.with(remark.explanations().stream()
                .map(it -> withholds(it.pointer()) ? new Remark.Explanation(it.pointer(), null) : it)
                .toList());
    }

    /** Whether a value tells more than the place as everybody may know it. */
    public boolean withholds(UsedValue value) {
        return applies() && value.origin() != null && value.origin().match(new PreciseOrigin(this));
    }

    /** The same of a value that this rule looked at: a total over what is withheld is withheld too. */
    public boolean withholds(UsedValue value, String rule) {
        if (!(value.origin() instanceof Origin.Sum)) {
            return withholds(value);
        }
        return own && rule(rule).map(it -> it.inTotal(value.field())).orElse(true)
                || other != null && other.withholds(value, rule);
    }

    /** Whether what was found where a rule did not fire could be withheld, wherever it came from. */
    public boolean withholds(NotFired it) {
        return it.reason() instanceof NotFired.Failed why
                && (own && ownWithholds(it.rule().id(), why) || other != null && other.withholdsByName(why));
    }

    private boolean ownWithholds(String id, NotFired.Failed why) {
        return rule(id).filter(rule -> why.at() != null)
                .map(rule -> rule.at(why.at()))
                .orElseGet(() -> withholdsByName(why));
    }

    private boolean withholdsByName(NotFired.Failed why) {
        return applies() && (why.fact() == null || withholds(why.fact(), why.field()));
    }

    private Optional<RuleSecrets> rule(String id) {
        return Optional.ofNullable(rulebook).map(it -> it.rule(id)).map(it -> new RuleSecrets(it, this));
    }

    /** @param field null: any */
    boolean withholds(String fact, String field) {
        return fact != null && (own && ownWithholds(fact, field) || other != null && other.withholds(fact, field));
    }

    private boolean ownWithholds(String fact, String field) {
        if (rulebook != null && Tussenuitkomsten.FEIT.equals(fact) && field != null) {
            return ownWithholdsWorked(field);
        }
        FactType type =
                rulebook == null ? null : rulebook.vocabulary().factTypes().get(fact);
        boolean answered = type != null
                && rulebook.vocabulary().sections().values().stream().anyMatch(it -> it.type() == type);
        return type == null || (answered ? isSecret(type, field) : type.single());
    }

    /** Whether what is worked out under that name rests on something that is withheld. */
    boolean withholdsWorked(String name) {
        return own && ownWithholdsWorked(name) || other != null && other.withholdsWorked(name);
    }

    private boolean ownWithholdsWorked(String name) {
        return rulebook == null
                || rulebook.tussenuitkomsten().alle().stream()
                        .noneMatch(it -> it.naam().equals(name))
                || rulebook.tussenuitkomsten()
                        .kijktNaar(name, (type, field) -> ownWithholds(type.name(), field.name()));
    }

    /** The dossier as received, without what is withheld. */
    public byte[] dossier(CaseDocument document) {
        if (!applies()) {
            return document.dossierBytes();
        }
        JsonNode dossier = EXACT.readTree(document.dossier());
        prune(dossier, "");
        return EXACT.writerWithDefaultPrettyPrinter()
                .writeValueAsString(dossier)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The case as everybody may know it. */
    public CaseDocument inPublic(CaseDocument document) {
        return applies() ? new PublicCase(this).of(document) : document;
    }

    private void prune(JsonNode node, String pointer) {
        if (node instanceof ObjectNode object) {
            List.copyOf(object.propertyNames()).forEach(name -> {
                if (withholds(pointer + "/" + name)) {
                    object.remove(name);
                } else {
                    prune(object.get(name), pointer + "/" + name);
                }
            });
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            prune(node.get(i), pointer + "/" + i);
        }
    }

    /** Whether figures on this scale are about no smaller area than everybody may know. */
    boolean isCoarse(String scale) {
        return (!own || ownIsCoarse(scale)) && (other == null || other.isCoarse(scale));
    }

    private boolean ownIsCoarse(String scale) {
        if (rulebook == null) {
            return false;
        }
        Kader kader = rulebook.kader();
        Field around = kader.plaats() == null
                ? null
                : rulebook.vocabulary().field(kader.plaats().binnen());
        return scale.equals(kader.woorden().plaats().enkelvoud())
                || around != null && scale.equals(around.words().within(around.label()));
    }

    private Optional<Section> section(String name) {
        return Optional.ofNullable(rulebook.vocabulary().sections().get(name));
    }

    private static boolean isSecret(FactType type, String name) {
        Field field = name == null ? null : type.field(name);
        return field == null ? type.fields().stream().anyMatch(Field::secret) : field.secret();
    }
}

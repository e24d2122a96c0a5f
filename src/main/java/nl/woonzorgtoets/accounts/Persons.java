package nl.woonzorgtoets.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.base.OwnDocuments;

/**
 * The persons with an account of their own, in the data folder: a file with what lets them in, and apart from it one with their name. Whatever is
 * asked is read anew, so that what the command line changed counts at once.
 */
public final class Persons {

    private static final Pattern ID = Pattern.compile("p-[a-z2-9]{10}");
    private static final String ACCESS = "toegang";
    private static final String NAMES = "namen";
    private static final long MOST_BYTES = 20_000;
    private static final int ID_LENGTH = 10;
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final Duration YEAR = Duration.ofDays(365);
    /** How long a name is kept when nothing else was set. */
    public static final int YEARS = 10;

    private static final Duration INVITED = Duration.ofDays(7);

    private final OwnDocuments<Person> access;
    private final OwnDocuments<PersonName> names;
    private final Duration term;
    /** Of which step a person used the code last: no code works twice. */
    private final Map<String, Long> used = new HashMap<>();

    private final Clock clock;

    /**
     * A code that lets somebody choose a password, once; it is kept nowhere.
     *
     * @param tot until when
     */
    public record Invited(String id, String inlognaam, String code, Instant tot) {}

    /**
     * A person as a list shows it.
     *
     * @param name null when it was destroyed
     */
    public record Known(Person person, PersonName name) {

        public String shown() {
            return name == null ? nameless(person.id()) : name.shown();
        }
    }

    /** @param years how long the name is kept of somebody who was withdrawn */
    public Persons(Path data, int years, Clock clock) {
        this.access = new OwnDocuments<>(data.resolve("personen"), Person.class, MOST_BYTES);
        this.names = new OwnDocuments<>(data.resolve("personen"), PersonName.class, MOST_BYTES);
        this.term = YEAR.multipliedBy(years);
        this.clock = clock;
    }

    /** Whether this is the id of a person, and not a shared account. */
    public static boolean isPerson(String account) {
        return account != null && ID.matcher(account).matches();
    }

    /**
     * @param rollen names of roles with commas in between
     * @param kaders keys of frameworks with commas in between; null or empty: all
     */
    public synchronized Invited invite(String inlognaam, String naam, String functie, String rollen, String kaders)
            throws PersonRefusedException {
        NewPerson fresh = NewPerson.of(inlognaam, naam, functie, rollen, kaders);
        if (named(fresh.inlognaam()).isPresent()) {
            throw new PersonRefusedException(
                    "inlognaam", "Er is al iemand met de inlognaam ‘" + fresh.inlognaam() + "’.");
        }
        String id = "p-" + RandomPassword.next().substring(0, ID_LENGTH);
        // First the name: what can come in has one.
        keep(NAMES, names, id, new PersonName(id, fresh.inlognaam(), fresh.naam(), fresh.functie(), null));
        return invite(new Person(id, fresh.rollen(), fresh.kaders(), null, null, null, null));
    }

    private Invited invite(Person person) {
        String code = RandomPassword.next();
        Instant until = clock.instant().plus(INVITED);
        keep(ACCESS, access, person.id(), person.with(new Person.Invitation(PasswordHash.quick(code), until)));
        return new Invited(
                person.id(), name(person.id()).map(PersonName::inlognaam).orElse(null), code, until);
    }

    /** A new code for somebody who lost the password, or the app: neither counts any more. */
    public synchronized Invited recover(String id) throws PersonRefusedException {
        return invite(working(id).withPassword(null).with((Person.Factor) null));
    }

    /** A secret for an app; a code is asked for from the moment that one was right. */
    public synchronized String proposeFactor(String id) throws PersonRefusedException {
        Person person = working(id);
        if (person.asksCode()) {
            throw new PersonRefusedException("eenmalig", "U gebruikt al codes. Zet dat eerst uit.");
        }
        String secret = Totp.secret();
        keep(ACCESS, access, id, person.with(new Person.Factor(secret, false)));
        return secret;
    }

    /** @param on whether codes are asked for from now on; either way with a code that is right now */
    public synchronized void useFactor(String id, boolean on, String code) throws PersonRefusedException {
        Person person = working(id);
        if (person.factor() == null || !isCodeOf(person, code)) {
            throw new PersonRefusedException("eenmalig", "Deze code klopt niet. Wacht op de volgende en vul die in.");
        }
        keep(
                ACCESS,
                access,
                id,
                person.with(on ? new Person.Factor(person.factor().geheim(), true) : null));
    }

    /** Whether this account needs no code, or this is one that was not used before. */
    synchronized boolean passes(String account, String code) {
        return find(account)
                .filter(Person::asksCode)
                .map(it -> isCodeOf(it, code))
                .orElse(true);
    }

    boolean asksCode(String account) {
        return find(account).filter(Person::asksCode).isPresent();
    }

    private boolean isCodeOf(Person person, String code) {
        long before = used.getOrDefault(person.id(), -1L);
        long step =
                Totp.step(person.factor().geheim(), code == null ? "" : code.replace(" ", ""), clock.instant(), before);
        if (step >= 0) {
            used.put(person.id(), step);
        }
        return step >= 0;
    }

    /** @param now the password that counts now */
    public synchronized void change(String id, String now, String password) throws PersonRefusedException {
        Person person = working(id);
        if (person.hash() == null || now == null || !PasswordHash.matches(person.hash(), now)) {
            throw new PersonRefusedException("nu", "Het wachtwoord van nu klopt niet.");
        }
        requireGood(password);
        keep(ACCESS, access, id, person.withPassword(PasswordHash.slow(password)));
    }

    public synchronized void give(String id, String rollen) throws PersonRefusedException {
        keep(ACCESS, access, id, working(id).withRoles(NewPerson.roles(rollen)));
    }

    /** From now on this person does not come in; the name is destroyed after its term. */
    public synchronized void withdraw(String id) throws PersonRefusedException {
        Instant now = clock.instant();
        keep(ACCESS, access, id, working(id).withdrawn(now));
        name(id).ifPresent(it -> keep(NAMES, names, id, it.until(now.plus(term))));
    }

    /** Destroys the name of somebody who was withdrawn, before its term. */
    public synchronized void forget(String id) throws PersonRefusedException {
        if (find(id).filter(it -> it.ingetrokken() != null).isEmpty()) {
            throw new PersonRefusedException("id", "Trek eerst het account in; daarna kan de naam worden gewist.");
        }
        erase(id);
    }

    private Person working(String id) throws PersonRefusedException {
        return find(id).filter(it -> it.ingetrokken() == null)
                .orElseThrow(() -> new PersonRefusedException("id", "Er is hier niemand werkzaam met dit account."));
    }

    /** Uses up the code; whoever was signed in with an earlier password is so no longer. */
    public synchronized void choose(String inlognaam, String code, String password) throws PersonRefusedException {
        Person person = named(inlognaam)
                .flatMap(it -> find(it.id()))
                .filter(it -> it.ingetrokken() == null && it.uitnodiging() != null)
                .filter(it -> code != null && it.uitnodiging().isFor(code.strip(), clock.instant()))
                .orElseThrow(
                        () -> new PersonRefusedException(
                                "code",
                                "Deze inlognaam en code horen niet bij elkaar, of de code is al gebruikt of verlopen. Vraag de beheerder om een nieuwe."));
        requireGood(password);
        keep(ACCESS, access, person.id(), person.withPassword(PasswordHash.slow(password)));
    }

    private static void requireGood(String password) throws PersonRefusedException {
        if (password == null || password.length() < SHORTEST || password.length() > LONGEST) {
            throw new PersonRefusedException(
                    "wachtwoord", "Kies een wachtwoord van ten minste " + SHORTEST + " tekens. Een zin mag ook.");
        }
    }

    public Optional<Person> find(String id) {
        return isPerson(id) ? access.find(ACCESS, id) : Optional.empty();
    }

    /** By what somebody types to come in. */
    Optional<PersonName> named(String inlognaam) {
        return allNames()
                .filter(it -> it.inlognaam().equalsIgnoreCase(inlognaam == null ? "" : inlognaam.strip()))
                .findFirst();
    }

    /** The id of whoever types this to come in. */
    public Optional<String> idOf(String inlognaam) {
        return named(inlognaam).map(PersonName::id);
    }

    /** Who may do what this role may, in this framework, and can come in. */
    public long count(Role role, String kader) {
        return access.of(ACCESS).stream()
                .filter(it -> it.mayComeIn() && it.has(role, kader))
                .count();
    }

    /** By name; without one last. */
    public List<Known> all() {
        Map<String, PersonName> byId = allNames().collect(Collectors.toMap(PersonName::id, Function.identity()));
        return access.of(ACCESS).stream()
                .map(it -> new Known(it, byId.get(it.id())))
                .sorted(Comparator.comparing((Known it) -> it.name() == null ? "\uffff" : it.shown())
                        .thenComparing(it -> it.person().id()))
                .toList();
    }

    private Stream<PersonName> allNames() {
        return names.of(NAMES).stream().filter(this::isInTerm);
    }

    private Optional<PersonName> name(String id) {
        return isPerson(id) ? names.find(NAMES, id).filter(this::isInTerm) : Optional.empty();
    }

    /** Whoever looks after the term makes it go. */
    private boolean isInTerm(PersonName name) {
        if (name.tot() == null || clock.instant().isBefore(name.tot())) {
            return true;
        }
        erase(name.id());
        return false;
    }

    /**
     * Who an act is by, as pages and letters say it: name and function of a person, and of anything else what was written down.
     *
     * @param account as the archive has it
     */
    public String shown(String account) {
        return isPerson(account) ? name(account).map(PersonName::shown).orElseGet(() -> nameless(account)) : account;
    }

    private static String nameless(String id) {
        return "iemand van wie de naam is gewist (" + id + ")";
    }

    private void erase(String id) {
        try {
            names.delete(NAMES, id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> void keep(String folder, OwnDocuments<T> documents, String id, T document) {
        try {
            documents.write(folder, id, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

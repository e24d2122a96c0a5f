package nl.woonzorgtoets.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.woonzorgtoets.base.Signs;

/**
 * Somebody who is invited.
 *
 * @param kaders null: all
 */
record NewPerson(String inlognaam, String naam, String functie, List<Role> rollen, List<String> kaders) {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,59}");
    private static final int LONGEST = 80;

    /**
     * @param rollen names of roles with commas in between
     * @param kaders keys of frameworks with commas in between, or null
     */
    static NewPerson of(String inlognaam, String naam, String functie, String rollen, String kaders)
            throws PersonRefusedException {
        String login = inlognaam == null ? "" : inlognaam.strip().toLowerCase(Locale.ROOT);
        if (!LOGIN.matcher(login).matches()) {
            throw new PersonRefusedException(
                    "inlognaam",
                    "Geef een inlognaam van 2 tot 60 tekens: kleine letters, cijfers, punt, streepje, onderstreping of @.");
        }
        if (Role.ofAccount(login).isPresent()) {
            throw new PersonRefusedException("inlognaam", "‘" + login + "’ is de naam van een gedeeld account.");
        }
        List<String> keys = words(kaders);
        return new NewPerson(
                login,
                text("naam", "de naam", naam),
                text("functie", "de functie", functie),
                roles(rollen),
                keys.isEmpty() ? null : keys);
    }

    static List<Role> roles(String names) throws PersonRefusedException {
        List<String> words = words(names);
        List<Optional<Role>> roles =
                words.stream().distinct().map(Role::ofAccount).toList();
        if (roles.isEmpty() || roles.contains(Optional.<Role>empty())) {
            throw new PersonRefusedException("rollen", "Kies een of meer rollen uit: " + known() + ".");
        }
        return roles.stream().map(Optional::orElseThrow).sorted().toList();
    }

    private static String known() {
        return String.join(", ", Stream.of(Role.values()).map(Role::account).toList());
    }

    private static List<String> words(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .toList();
    }

    private static String text(String field, String what, String given) throws PersonRefusedException {
        String text = given == null
                ? ""
                : Signs.seen(given.replaceAll("[\\s\\p{Cntrl}]+", " ")).strip();
        if (Signs.isEmpty(text) || text.length() > LONGEST) {
            throw new PersonRefusedException(field, "Vul " + what + " in: ten hoogste " + LONGEST + " tekens.");
        }
        return text;
    }
}

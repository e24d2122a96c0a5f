package nl.woonzorgtoets;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.NamedInterface;

/**
 * What every room is permitted to use, beside what it uses.
 *
 * @param rooms the packages that declare what they may use
 * @param names what a permission calls a package, by package
 */
record Permissions(List<JavaPackage> rooms, Map<String, String> names) {

    private static final String OURS = "nl.woonzorgtoets.";

    static Permissions of(JavaClasses classes) {
        List<JavaPackage> rooms = packages(classes)
                .filter(it -> it.isAnnotatedWith(ApplicationModule.class))
                .toList();
        Map<String, String> names = new HashMap<>();
        rooms.forEach(room -> names.put(room.getName(), name(room)));
        packages(classes)
                .filter(it -> it.isAnnotatedWith(NamedInterface.class))
                .forEach(it -> names.put(it.getName(), owner(rooms, it) + " :: " + shared(it)));
        return new Permissions(rooms, names);
    }

    /** As "region: archive"; sorted. */
    Set<String> unused() {
        Set<String> unused = new TreeSet<>();
        for (JavaPackage room : rooms) {
            Set<String> used = used(room);
            Stream.of(room.getAnnotationOfType(ApplicationModule.class).allowedDependencies())
                    .filter(permission -> !permission.equals(ApplicationModule.OPEN_TOKEN))
                    .filter(permission -> !used.contains(permission))
                    .forEach(permission -> unused.add(name(room) + ": " + permission));
        }
        return unused;
    }

    private Set<String> used(JavaPackage room) {
        return room.getClassesInPackageTree().stream()
                .flatMap(it -> it.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(JavaClass::getPackageName)
                .filter(names::containsKey)
                .map(names::get)
                .collect(Collectors.toSet());
    }

    private static Stream<JavaPackage> packages(JavaClasses classes) {
        return classes.getDefaultPackage().getSubpackagesInTree().stream();
    }

    private static String name(JavaPackage room) {
        return room.getName().substring(OURS.length());
    }

    private static String owner(List<JavaPackage> rooms, JavaPackage shared) {
        return rooms.stream()
                .filter(room -> shared.getName().startsWith(room.getName() + "."))
                .map(Permissions::name)
                .findFirst()
                .orElseThrow();
    }

    private static String shared(JavaPackage shared) {
        return shared.getAnnotationOfType(NamedInterface.class).value()[0];
    }
}

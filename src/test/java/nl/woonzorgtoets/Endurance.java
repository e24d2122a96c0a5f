package nl.woonzorgtoets;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** A test by brute force: some of it in every build, fifty times as much with {@code mvn test -Pvolhouden}, which runs nothing else. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("volhouden")
public @interface Endurance {

    /** How often what takes long is repeated. */
    int TIMES = Integer.getInteger("woonzorgtoets.volhouden", 1);
}

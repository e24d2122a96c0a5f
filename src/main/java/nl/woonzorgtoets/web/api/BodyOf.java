package nl.woonzorgtoets.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the bytes of a body are, for the description: they are read by hand, so that everything wrong is said at once. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
@interface BodyOf {

    /** Where the questions of the active regelset stand in the description. */
    String DOSSIER = "#/components/schemas/Dossier";

    /** A regelset, as a zip or by path. */
    String RULES = "regelmap";

    Class<?> value() default Void.class;

    String ref() default "";
}

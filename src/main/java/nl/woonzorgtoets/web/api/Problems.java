package nl.woonzorgtoets.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.woonzorgtoets.web.api.problem.ProblemKind;

/** What can go wrong here beside what can go wrong anywhere. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Problems {

    ProblemKind[] value();
}

package nl.woonzorgtoets.web.search;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names in its address that a method does not take one by one: out of a map, in its template, or for a script. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AlsoTakes {

    String[] value();
}

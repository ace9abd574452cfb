package brussels.estuaire.platform.request;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An operation whose body is a file, and not JSON: it may be larger, and its types are those that the operation consumes. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Upload {
    /**
     * Whether the file may be larger than memory has room for: it is set aside before the operation begins, which reads it as
     * {@link BroughtFile} and has no body of its own.
     */
    boolean setAside() default false;
}

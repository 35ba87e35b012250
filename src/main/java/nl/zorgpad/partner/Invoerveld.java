package nl.zorgpad.partner;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where the rules of a field of the partner API come from; the reader and the API description both follow it. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Invoerveld {

    /** Key in the form that asks the same: its codes, lengths and patterns hold here too. Empty: the rules below. */
    String formulierveld() default "";

    /** Required by the form under a condition only, which the message itself checks. */
    boolean soms() default false;

    boolean verplicht() default false;

    int lengte() default 0;

    /** May have more than one line. */
    boolean alineas() default false;

    String patroon() default "";
}

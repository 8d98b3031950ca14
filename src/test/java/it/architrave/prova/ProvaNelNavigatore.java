package it.architrave.prova;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test of the pages in a real browser, against the same running application; the database makes no difference to it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(NavigatorePresente.class)
@ApplicazioneDiProva
public @interface ProvaNelNavigatore {
}

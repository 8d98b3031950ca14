package it.architrave.accesso;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * In whose place somebody may act.
 *
 * @param nome          name of the person
 * @param assenteFinoAl last day of the absence; null: the person serves that office no more
 */
public record Vece(String nome, @Nullable LocalDate assenteFinoAl) {
}

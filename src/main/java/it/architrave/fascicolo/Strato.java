package it.architrave.fascicolo;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A layer of a signed file that bears signatures: an envelope with the content taken out of it, or a PDF.
 *
 * @param contenuto what the envelope encloses; null for a PDF, whose signatures lie inside
 */
public record Strato(Path file, @Nullable Path contenuto) {
}

package it.architrave.pratica;

import java.time.Instant;
import org.springframework.data.relational.core.mapping.Column;

/**
 * How a datum that was missing has been given.
 *
 * @param come receipt of the communication, or what the office has acquired
 */
public record Fornitura(@Column("fornito") String come, @Column("fornito_il") Instant quando) {
}

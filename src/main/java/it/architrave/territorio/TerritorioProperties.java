package it.architrave.territorio;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom this installation serves.
 *
 * @param comuni code of a metropolitan city (248 = Firenze), or ISTAT codes of municipalities, separated by commas
 */
@ConfigurationProperties("architrave.territorio")
public record TerritorioProperties(@DefaultValue("248") String comuni) {
}

package it.architrave.fascicolo;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may enter a case file.
 *
 * @param dimensioneMassima of one file
 * @param formati           admitted formats, by the codes of {@link Formato}
 */
@ConfigurationProperties("architrave.documenti")
record DocumentiProperties(@DefaultValue("50MB") DataSize dimensioneMassima,
                           @DefaultValue({"pdf", "p7m", "png", "jpg", "tif", "xml", "dwg"}) List<Formato> formati) {
}

package it.architrave.fascicolo;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * On what the verification of signatures may rely; as delivered on nothing, and no call leaves the building.
 *
 * @param certificati folder of certificates to be trusted, where there are no lists: isolated networks, tests
 * @param revoche     whether revocation and missing issuers may be asked over the network
 * @param freschezza  age after which a result is taken again at the filing
 */
@ConfigurationProperties("architrave.firme")
public record FirmeProperties(@DefaultValue ListeFiducia listeFiducia, @Nullable Path certificati,
                              @DefaultValue("spente") Revoche revoche, @DefaultValue("24h") Duration freschezza,
                              @DefaultValue Rete rete) {

    /**
     * Trusted lists (ETSI TS 119 612), kept on disk under the folder of the data.
     *
     * @param lotl      the European list of lists
     * @param tl        single lists, for who needs only some countries
     * @param firmatari folder of the certificates that sign them; without, a list is not believed
     * @param ogni      how often they are fetched
     */
    public record ListeFiducia(@Nullable URI lotl, @DefaultValue List<URI> tl, @Nullable Path firmatari,
                               @DefaultValue("12h") Duration ogni) {

        public boolean configurate() {
            return lotl != null || !tl.isEmpty();
        }
    }

    /**
     * Limits of every call out, whose address others chose.
     *
     * @param attesa            for the whole of one answer
     * @param indirizziPrivati  lets calls reach private networks; off unless the authority itself is in there
     */
    public record Rete(@DefaultValue("10s") Duration attesa, @DefaultValue("20MB") DataSize dimensioneMassima,
                       @DefaultValue("false") boolean indirizziPrivati) {
    }

    /** Where revocation is asked. */
    public enum Revoche { SPENTE, RETE }

    public boolean senzaFiducia() {
        return !listeFiducia.configurate() && certificati == null;
    }
}

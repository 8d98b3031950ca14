package it.architrave;

import it.architrave.fascicolo.DocumentoId;
import it.architrave.fascicolo.EsitoFirma;
import it.architrave.fascicolo.Verifica;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaId;
import it.architrave.termini.Fermate;
import it.architrave.termini.Spiegazione;
import it.architrave.territorio.CodiceIstat;
import java.sql.JDBCType;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.data.jdbc.core.mapping.JdbcValue;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.relational.RelationalManagedTypes;
import org.springframework.data.relational.core.mapping.NamingStrategy;
import tools.jackson.databind.json.JsonMapper;

/** How ids, numbers and moments stand in columns; the same on H2 and PostgreSQL. */
@Configuration(proxyBeanMethods = false)
class Persistenza extends AbstractJdbcConfiguration {

    @Override
    @Bean
    public JdbcMappingContext jdbcMappingContext(Optional<NamingStrategy> nomi, JdbcCustomConversions conversioni,
                                                 RelationalManagedTypes tipi) {
        JdbcMappingContext contesto = super.jdbcMappingContext(nomi, conversioni, tipi);
        contesto.setForceQuote(false);
        return contesto;
    }

    @Override
    protected List<?> userConverters() {
        return List.of(new DaCodiceIstat(), new ACodiceIstat(), new DaNumero(), new ANumero(), new DaId(), new AId(),
                new DaIstante(), new AIstante(), new AIstanteDaTimestamp(), new DaDocumento(), new ADocumento(),
                new DaEsitoFirma(), new AEsitoFirma(), new DaVerifica(), new AVerifica(),
                new DaFermate(), new AFermate(), new DaSpiegazione(), new ASpiegazione());
    }

    @WritingConverter
    static class DaCodiceIstat implements Converter<CodiceIstat, String> {
        @Override
        public String convert(CodiceIstat codice) {
            return codice.valore();
        }
    }

    @ReadingConverter
    static class ACodiceIstat implements Converter<String, CodiceIstat> {
        @Override
        public CodiceIstat convert(String testo) {
            return new CodiceIstat(testo);
        }
    }

    @WritingConverter
    static class DaNumero implements Converter<NumeroPratica, String> {
        @Override
        public String convert(NumeroPratica numero) {
            return numero.valore();
        }
    }

    @ReadingConverter
    static class ANumero implements Converter<String, NumeroPratica> {
        @Override
        public NumeroPratica convert(String testo) {
            return new NumeroPratica(testo);
        }
    }

    @WritingConverter
    static class DaId implements Converter<PraticaId, UUID> {
        @Override
        public UUID convert(PraticaId id) {
            return id.valore();
        }
    }

    @ReadingConverter
    static class AId implements Converter<UUID, PraticaId> {
        @Override
        public PraticaId convert(UUID valore) {
            return new PraticaId(valore);
        }
    }

    @WritingConverter
    static class DaIstante implements Converter<Instant, JdbcValue> {
        @Override
        public JdbcValue convert(Instant istante) {
            // Left alone, Spring Data binds it as TIMESTAMP, which PostgreSQL's driver refuses.
            return JdbcValue.of(istante.atOffset(ZoneOffset.UTC), JDBCType.TIMESTAMP_WITH_TIMEZONE);
        }
    }

    @ReadingConverter
    static class AIstante implements Converter<OffsetDateTime, Instant> {
        @Override
        public Instant convert(OffsetDateTime momento) {
            return momento.toInstant();
        }
    }

    @ReadingConverter
    static class AIstanteDaTimestamp implements Converter<Timestamp, Instant> {
        @Override
        public Instant convert(Timestamp momento) {
            return momento.toInstant();
        }
    }

    @WritingConverter
    static class DaDocumento implements Converter<DocumentoId, UUID> {
        @Override
        public UUID convert(DocumentoId id) {
            return id.valore();
        }
    }

    @ReadingConverter
    static class ADocumento implements Converter<UUID, DocumentoId> {
        @Override
        public DocumentoId convert(UUID valore) {
            return new DocumentoId(valore);
        }
    }

    @WritingConverter
    static class DaEsitoFirma implements Converter<EsitoFirma, String> {
        @Override
        public String convert(EsitoFirma esito) {
            return JsonMapper.shared().writeValueAsString(esito);
        }
    }

    @ReadingConverter
    static class AEsitoFirma implements Converter<String, EsitoFirma> {
        @Override
        public EsitoFirma convert(String testo) {
            return JsonMapper.shared().readValue(testo, EsitoFirma.class);
        }
    }

    @WritingConverter
    static class DaVerifica implements Converter<Verifica, String> {
        @Override
        public String convert(Verifica verifica) {
            return JsonMapper.shared().writeValueAsString(verifica);
        }
    }

    @ReadingConverter
    static class AVerifica implements Converter<String, Verifica> {
        @Override
        public Verifica convert(String testo) {
            return JsonMapper.shared().readValue(testo, Verifica.class);
        }
    }

    @WritingConverter
    static class DaFermate implements Converter<Fermate, String> {
        @Override
        public String convert(Fermate fermate) {
            return JsonMapper.shared().writeValueAsString(fermate);
        }
    }

    @ReadingConverter
    static class AFermate implements Converter<String, Fermate> {
        @Override
        public Fermate convert(String testo) {
            return JsonMapper.shared().readValue(testo, Fermate.class);
        }
    }

    @WritingConverter
    static class DaSpiegazione implements Converter<Spiegazione, String> {
        @Override
        public String convert(Spiegazione spiegazione) {
            return JsonMapper.shared().writeValueAsString(spiegazione);
        }
    }

    @ReadingConverter
    static class ASpiegazione implements Converter<String, Spiegazione> {
        @Override
        public Spiegazione convert(String testo) {
            return JsonMapper.shared().readValue(testo, Spiegazione.class);
        }
    }
}

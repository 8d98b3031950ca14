package it.architrave.fascicolo.verifica;

import eu.europa.esig.dss.spi.tsl.TrustedListsCertificateSource;
import eu.europa.esig.dss.spi.x509.CertificateSource;
import eu.europa.esig.dss.spi.x509.CommonCertificateSource;
import eu.europa.esig.dss.tsl.function.TLPredicateFactory;
import eu.europa.esig.dss.tsl.job.TLValidationJob;
import eu.europa.esig.dss.tsl.source.LOTLSource;
import eu.europa.esig.dss.tsl.source.TLSource;
import it.architrave.fascicolo.FirmeProperties;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The trusted issuers of the configured lists (art. 22 Reg. UE 910/2014): read from disk at the first need, fetched on a
 * schedule by each process for itself. A list whose signature does not verify, or that is out of date, is not believed.
 */
@Component
class ListeDiFiducia {

    private static final Logger REGISTRO = LoggerFactory.getLogger(ListeDiFiducia.class);

    private final TrustedListsCertificateSource emittenti = new TrustedListsCertificateSource();
    private final FirmeProperties.ListeFiducia liste;
    private final CacheListe cache;
    private final Clock orologio;
    private boolean lette;

    ListeDiFiducia(FirmeProperties impostazioni, ReteProtetta rete, @Value("${architrave.dati}") Path dati, Clock orologio) {
        this.orologio = orologio;
        this.liste = impostazioni.listeFiducia();
        this.cache = new CacheListe(dati.resolve("liste-fiducia"), rete);
    }

    synchronized CertificateSource emittenti() {
        if (!lette) {
            lette = true;
            esegui(TLValidationJob::offlineRefresh);
        }
        return emittenti;
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "${architrave.firme.liste-fiducia.ogni:12h}")
    void aggiorna() {
        if (!liste.configurate()) {
            return;
        }
        try {
            esegui(TLValidationJob::onlineRefresh);
            segna();
            REGISTRO.info("Liste di fiducia aggiornate: {} emittenti.", emittenti.getNumberOfCertificates());
        } catch (RuntimeException e) {
            REGISTRO.warn("Liste di fiducia non aggiornate: {}", e.toString());
        }
    }

    private synchronized void segna() {
        lette = true;
    }

    /** With threads of its own that end with it: the library's would keep the process from stopping. */
    private void esegui(Consumer<TLValidationJob> compito) {
        ExecutorService mani = Executors.newFixedThreadPool(2);
        try {
            compito.accept(lavoro(mani));
        } finally {
            mani.shutdown();
        }
    }

    private TLValidationJob lavoro(ExecutorService mani) {
        var lavoro = new TLValidationJob();
        lavoro.setExecutorService(mani);
        lavoro.setOfflineDataLoader(cache.dalDisco());
        lavoro.setOnlineDataLoader(cache.dallaRete());
        lavoro.setTrustedListCertificateSource(emittenti);
        lavoro.setSynchronizationStrategy(new SoloListeFirmate(orologio));
        URI lotl = liste.lotl();
        if (lotl != null) {
            lavoro.setListOfTrustedListSources(europea(lotl));
        }
        lavoro.setTrustedListSources(liste.tl().stream().map(this::nazionale).toArray(TLSource[]::new));
        return lavoro;
    }

    private LOTLSource europea(URI indirizzo) {
        var fonte = new LOTLSource();
        fonte.setUrl(indirizzo.toString());
        fonte.setCertificateSource(firmatari());
        fonte.setPivotSupport(true);
        fonte.setLotlPredicate(TLPredicateFactory.createEULOTLPredicate());
        fonte.setTlPredicate(TLPredicateFactory.createEUTLPredicate());
        return fonte;
    }

    private TLSource nazionale(URI indirizzo) {
        var fonte = new TLSource();
        fonte.setUrl(indirizzo.toString());
        fonte.setCertificateSource(firmatari());
        return fonte;
    }

    private CertificateSource firmatari() {
        Path cartella = liste.firmatari();
        return cartella == null ? new CommonCertificateSource() : Fiducia.cartella(cartella);
    }
}

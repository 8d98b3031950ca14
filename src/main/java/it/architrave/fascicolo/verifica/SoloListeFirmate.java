package it.architrave.fascicolo.verifica;

import eu.europa.esig.dss.model.tsl.LOTLInfo;
import eu.europa.esig.dss.model.tsl.TLInfo;
import eu.europa.esig.dss.tsl.sync.SynchronizationStrategy;
import java.time.Clock;

/**
 * Believes a list only if its signature was verified and found valid and its time is not over. The library's own strategies
 * let a list pass that bears no signature at all.
 */
final class SoloListeFirmate implements SynchronizationStrategy {

    private final Clock orologio;

    SoloListeFirmate(Clock orologio) {
        this.orologio = orologio;
    }

    @Override
    public boolean canBeSynchronized(TLInfo lista) {
        return creduta(lista);
    }

    @Override
    public boolean canBeSynchronized(LOTLInfo lista) {
        return creduta(lista);
    }

    private boolean creduta(TLInfo lista) {
        var letta = lista.getParsingCacheInfo();
        var verificata = lista.getValidationCacheInfo();
        return letta != null && letta.isResultExist() && letta.getNextUpdateDate() != null
                && letta.getNextUpdateDate().toInstant().isAfter(orologio.instant())
                && verificata != null && verificata.isResultExist() && verificata.isValid();
    }
}

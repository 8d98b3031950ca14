package it.architrave.fascicolo.verifica;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TrustServiceWrapper;
import eu.europa.esig.dss.diagnostic.jaxb.XmlTrustedList;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.RevocationReason;
import eu.europa.esig.dss.enumerations.SignatureQualification;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.validation.reports.Reports;
import it.architrave.fascicolo.EsitoVerifica;
import it.architrave.fascicolo.FirmaVerificata;
import it.architrave.fascicolo.FirmeProperties;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The library's reports, read into our own words. */
final class Lettura {

    private final Reports rapporti;
    private final FirmeProperties impostazioni;

    Lettura(Reports rapporti, FirmeProperties impostazioni) {
        this.rapporti = rapporti;
        this.impostazioni = impostazioni;
    }

    List<FirmaVerificata> firme() {
        return rapporti.getDiagnosticData().getSignatures().stream().map(this::firma).toList();
    }

    /** A signature of which revocation could not be learnt, though it was asked. */
    boolean rivedibile() {
        return impostazioni.revoche() == FirmeProperties.Revoche.RETE && rapporti.getDiagnosticData().getSignatures().stream()
                .anyMatch(f -> mancaLaRevoca(f, rapporti.getSimpleReport().getSubIndication(f.getId())));
    }

    private FirmaVerificata firma(SignatureWrapper firma) {
        SimpleReport esiti = rapporti.getSimpleReport();
        SubIndication codice = esiti.getSubIndication(firma.getId());
        EsitoVerifica esito = esito(esiti.getIndication(firma.getId()));
        boolean modificata = modificata(firma);
        EsitoVerifica finale = modificata && esito == EsitoVerifica.VALIDA ? EsitoVerifica.INDETERMINATA : esito;
        return new FirmaVerificata(identita(firma.getSigningCertificate()), finale, codice == null ? "" : codice.name(),
                motivo(firma, esito, codice), tempi(firma, esiti), fiducia(firma, esiti), modificata);
    }

    private static EsitoVerifica esito(@Nullable Indication indicazione) {
        return indicazione == Indication.TOTAL_PASSED || indicazione == Indication.PASSED ? EsitoVerifica.VALIDA
                : indicazione == Indication.TOTAL_FAILED || indicazione == Indication.FAILED ? EsitoVerifica.NON_VALIDA
                : EsitoVerifica.INDETERMINATA;
    }

    private String motivo(SignatureWrapper firma, EsitoVerifica esito, @Nullable SubIndication codice) {
        String perche = esito == EsitoVerifica.VALIDA ? Motivi.VALIDA
                : codice == SubIndication.NO_CERTIFICATE_CHAIN_FOUND && impostazioni.senzaFiducia() ? Motivi.SENZA_LISTE
                : mancaLaRevoca(firma, codice) ? impostazioni.revoche() == FirmeProperties.Revoche.SPENTE
                        ? Motivi.REVOCHE_SPENTE : Motivi.di(SubIndication.TRY_LATER) : Motivi.di(codice);
        return !modificata(firma) ? perche
                : esito == EsitoVerifica.VALIDA ? Motivi.MODIFICATA : perche + " " + Motivi.MODIFICATA;
    }

    /** The library calls a chain without any revocation data a general failure of the chain. */
    private static boolean mancaLaRevoca(SignatureWrapper firma, @Nullable SubIndication codice) {
        return codice == SubIndication.TRY_LATER || codice == SubIndication.CERTIFICATE_CHAIN_GENERAL_FAILURE
                && firma.getCertificateChain().stream().takeWhile(c -> !c.isTrusted())
                        .anyMatch(c -> !c.isRevocationDataAvailable());
    }

    /** Form fields and further signatures may come later; pages, notes and the rest may not. */
    private static boolean modificata(SignatureWrapper firma) {
        var revisione = firma.getPDFRevision();
        return revisione != null && (!revisione.getPdfUndefinedChanges().isEmpty()
                || !revisione.getPdfAnnotationChanges().isEmpty() || !revisione.getPdfPageDifferenceConcernedPages().isEmpty());
    }

    private static FirmaVerificata.Identita identita(@Nullable CertificateWrapper certificato) {
        byte[] der = certificato == null ? null : certificato.getBinaries();
        return der == null ? FirmaVerificata.Identita.IGNOTA : FirmaVerificata.Identita.di(der);
    }

    private static FirmaVerificata.@Nullable Tempi tempi(SignatureWrapper firma, SimpleReport esiti) {
        CertificateWrapper certificato = firma.getSigningCertificate();
        Date provato = esiti.getBestSignatureTime(firma.getId());
        return certificato == null ? null : new FirmaVerificata.Tempi(istante(firma.getClaimedSigningTime()),
                (provato == null ? esiti.getValidationTime() : provato).toInstant(),
                certificato.getNotBefore().toInstant(), certificato.getNotAfter().toInstant());
    }

    private static FirmaVerificata.Fiducia fiducia(SignatureWrapper firma, SimpleReport esiti) {
        var qualifica = esiti.getSignatureQualification(firma.getId());
        var ancora = firma.getCertificateChain().stream().filter(CertificateWrapper::isTrusted).findFirst();
        String lista = ancora.map(Lettura::lista).orElse("");
        String servizio = ancora.map(Lettura::servizio).orElse("");
        return new FirmaVerificata.Fiducia(qualifica == null || qualifica == SignatureQualification.NA ? "" : qualifica.getReadable(), lista, servizio,
                revoca(firma.getSigningCertificate()));
    }

    private static String lista(CertificateWrapper ancora) {
        return ancora.getTrustServices().stream().findFirst().map(Lettura::paese).orElse("certificati configurati");
    }

    /** A single list, which no list of lists announces, has its country in itself alone. */
    private static String paese(TrustServiceWrapper servizio) {
        var lista = servizio.getTrustedList();
        return Stream.of(Optional.ofNullable(servizio.getCountryCode()),
                        Optional.ofNullable(lista).map(XmlTrustedList::getCountryCode),
                        Optional.ofNullable(lista).map(XmlTrustedList::getUrl))
                .flatMap(Optional::stream).findFirst().orElse("lista configurata");
    }

    private static String servizio(CertificateWrapper ancora) {
        return ancora.getTrustServices().stream().findFirst()
                .map(s -> nomi(s.getTspNames()) + " – " + nomi(s.getServiceNames()))
                .orElse(ancora.getReadableCertificateName());
    }

    private static String nomi(@Nullable List<String> nomi) {
        return nomi == null ? "" : String.join(", ", nomi);
    }

    private static FirmaVerificata.Revoca revoca(@Nullable CertificateWrapper certificato) {
        return certificato == null ? FirmaVerificata.Revoca.IGNOTA : certificato.getCertificateRevocationData().stream()
                .max(Comparator.comparing(r -> r.getProductionDate() == null ? new Date(0) : r.getProductionDate()))
                .map(r -> new FirmaVerificata.Revoca(r.getRevocationType().name(), istante(r.getProductionDate()),
                        istante(r.getNextUpdate()), r.isRevoked() ? istante(r.getRevocationDate()) : null,
                        r.getReason() == RevocationReason.CERTIFICATE_HOLD)).orElse(FirmaVerificata.Revoca.IGNOTA);
    }

    private static @Nullable Instant istante(@Nullable Date data) {
        return data == null ? null : data.toInstant();
    }
}

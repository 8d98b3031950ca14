package it.architrave.fascicolo.verifica;

import eu.europa.esig.dss.cades.validation.CMSDocumentValidator;
import eu.europa.esig.dss.enumerations.TokenExtractionStrategy;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.PdfMemoryUsageSetting;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import it.architrave.fascicolo.EsitoVerifica;
import it.architrave.fascicolo.FirmaVerificata;
import it.architrave.fascicolo.FirmeProperties;
import it.architrave.fascicolo.Strato;
import it.architrave.fascicolo.Verificatore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Validation by the library, two documents at a time: each may cost memory in proportion to its signatures. */
@Component
class VerificatoreDss implements Verificatore {

    private static final Logger REGISTRO = LoggerFactory.getLogger(VerificatoreDss.class);
    private static final long GRANDE = 4L * 1024 * 1024;

    private final Semaphore posti = new Semaphore(2, true);
    private final PoliticaDiVerifica politica;
    private final Fiducia fiducia;
    private final FirmeProperties impostazioni;

    VerificatoreDss(PoliticaDiVerifica politica, Fiducia fiducia, FirmeProperties impostazioni) {
        this.politica = politica;
        this.fiducia = fiducia;
        this.impostazioni = impostazioni;
    }

    @Override
    public Referto verifica(List<Strato> strati, Instant momento) {
        posti.acquireUninterruptibly();
        try {
            return esegui(strati, momento);
        } catch (RuntimeException | IOException | StackOverflowError e) {
            // What others wrote may break the library in ways of its own; it is no reason to refuse, nor to fail.
            REGISTRO.warn("Verifica delle firme non riuscita: {}", e.toString());
            REGISTRO.debug("Verifica delle firme non riuscita", e);
            return new Referto(List.of(new FirmaVerificata(FirmaVerificata.Identita.IGNOTA, EsitoVerifica.INDETERMINATA, "",
                    Motivi.NON_RIUSCITA, null, new FirmaVerificata.Fiducia("", "", "", FirmaVerificata.Revoca.IGNOTA), false)),
                    Rapporto.di(List.of(), momento), true);
        } finally {
            posti.release();
        }
    }

    private Referto esegui(List<Strato> strati, Instant momento) throws IOException {
        List<FirmaVerificata> firme = new ArrayList<>();
        List<Reports> rapporti = new ArrayList<>();
        boolean rivedibile = false;
        for (Strato strato : strati) {
            Reports rapporto = rapporto(strato, momento);
            Lettura lettura = new Lettura(rapporto, impostazioni);
            firme.addAll(lettura.firme());
            rivedibile |= lettura.rivedibile();
            rapporti.add(rapporto);
        }
        return new Referto(firme, Rapporto.di(rapporti, momento), rivedibile);
    }

    private Reports rapporto(Strato strato, Instant momento) throws IOException {
        SignedDocumentValidator validatore = validatore(strato);
        validatore.setCertificateVerifier(fiducia.verificatore());
        validatore.setValidationTime(Date.from(momento));
        validatore.setEnableEtsiValidationReport(false);
        validatore.setTokenExtractionStrategy(TokenExtractionStrategy.EXTRACT_CERTIFICATES_ONLY);
        return validatore.validateDocument(politica.politica());
    }

    private static SignedDocumentValidator validatore(Strato strato) throws IOException {
        Path contenuto = strato.contenuto();
        if (contenuto == null) {
            var validatore = new PDFDocumentValidator(new FileDocument(strato.file().toFile()));
            validatore.setPdfObjFactory(pdf());
            return validatore;
        }
        if (Files.size(strato.file()) <= GRANDE) {
            return new CMSDocumentValidator(new FileDocument(strato.file().toFile()));
        }
        var validatore = new CMSDocumentValidator(BustaStaccata.di(strato.file()));
        validatore.setDetachedContents(List.of(new FileDocument(contenuto.toFile())));
        return validatore;
    }

    /** On disk rather than in memory, and without drawing pages: what others wrote is compared, not rendered. */
    private static PdfBoxNativeObjectFactory pdf() {
        var fabbrica = new PdfBoxNativeObjectFactory();
        var differenze = new DefaultPdfDifferencesFinder();
        differenze.setMaximalPagesAmountForVisualComparison(0);
        fabbrica.setPdfDifferencesFinder(differenze);
        fabbrica.setPdfMemoryUsageSetting(PdfMemoryUsageSetting.fileOnly());
        return fabbrica;
    }
}

package it.architrave.fascicolo;

import it.architrave.territorio.Fuso;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A document as the lists on the pages show it; what {@code componenti/documento} reads, and more. */
public record DocumentoInElenco(Documento documento) {

    private static final DateTimeFormatter MOMENTO =
            DateTimeFormatter.ofPattern("dd/MM/yyyy 'alle' HH:mm").withZone(Fuso.ROMA);

    public String nome() {
        return documento.nomeFile();
    }

    public String descrizione() {
        return documento.descrizione();
    }

    public String formato() {
        return Formato.delTipo(documento.tipo()).map(Formato::nome).orElse(documento.tipo());
    }

    public String dimensione() {
        return Dimensione.inParole(documento.dimensione());
    }

    public String impronta() {
        return documento.impronta();
    }

    public String indirizzo() {
        return "/documenti/" + documento.id();
    }

    /** When and by whom it was brought. */
    public String caricato() {
        return MOMENTO.format(documento.caricatoIl()) + " da " + documento.caricatoDa();
    }

    /** Who signed it, a line each; none if it was not examined or bears no signature. */
    public List<String> firmatari() {
        EsitoFirma firma = documento.firma();
        return firma == null ? List.of() : firma.firmatari().stream().map(DocumentoInElenco::firmatario).toList();
    }

    public String avvertenzaFirma() {
        return EsitoFirma.AVVERTENZA;
    }

    /** What is wrong with the signatures, or empty; a plain attachment need bear none. */
    public String problemaFirma() {
        EsitoFirma firma = documento.firma();
        boolean dovuta = documento.codice().equals(NuovoDocumento.RIEPILOGO_FIRMATO);
        return firma == null || firma.corrisponde() || (firma.firmatari().isEmpty() && !dovuta) ? "" : firma.motivo();
    }

    private static String firmatario(Firmatario f) {
        String chi = f.codiceFiscale() == null ? f.nome() : f.nome() + " (" + f.codiceFiscale() + ")";
        return f.firmatoIl() == null ? chi : chi + ", " + MOMENTO.format(f.firmatoIl());
    }
}

package it.architrave.fascicolo;

import it.architrave.territorio.Fuso;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** The signatures as last verified; empty before, or where there are none. */
    public List<FirmaInElenco> firme() {
        Verifica verifica = verifica();
        return verifica == null ? List.of() : verifica.firme().stream().map(FirmaInElenco::new).toList();
    }

    /** When the signatures were verified. */
    public String verificato() {
        Verifica verifica = verifica();
        return verifica == null ? "" : MOMENTO.format(verifica.momento());
    }

    /** Where all the verifications stand. */
    public String verifiche() {
        return indirizzo() + "/verifiche";
    }

    /** Where the report of the last one is. */
    public String rapporto() {
        Verifica verifica = verifica();
        return verifica == null ? "" : verifiche() + "/" + verifica.id() + "/rapporto";
    }

    private @Nullable Verifica verifica() {
        EsitoFirma firma = documento.firma();
        return firma == null ? null : firma.verifica();
    }

    /** Who signed it, a line each, as long as nobody verified it; none if it was not examined or bears no signature. */
    public List<String> firmatari() {
        EsitoFirma firma = documento.firma();
        return firma == null || firma.verifica() != null ? List.of() : firma.firmatari().stream().map(DocumentoInElenco::firmatario).toList();
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

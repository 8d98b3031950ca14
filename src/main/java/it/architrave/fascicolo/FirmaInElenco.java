package it.architrave.fascicolo;

import it.architrave.territorio.Fuso;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A verified signature as the pages show it: outcome in words with its sign, who, why, and the facts of the report. */
public record FirmaInElenco(FirmaVerificata firma) {

    private static final DateTimeFormatter MOMENTO =
            DateTimeFormatter.ofPattern("dd/MM/yyyy 'alle' HH:mm").withZone(Fuso.ROMA);
    private static final DateTimeFormatter GIORNO = DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(Fuso.ROMA);

    /** A fact of the report, with its label. */
    public record Fatto(String nome, String valore) {
    }

    /** Names the colour; the words say the same. */
    public String tono() {
        return switch (firma.esito()) {
            case VALIDA -> "fatto";
            case INDETERMINATA -> EfficaciaFirma.di(firma).impedisce() ? "errore" : "attesa";
            case NON_VALIDA -> "errore";
        };
    }

    public String segno() {
        return firma.esito().segno();
    }

    public String esito() {
        return firma.esito().parole();
    }

    public String chi() {
        var chi = firma.chi();
        return chi.codiceFiscale() == null ? chi.nome() : chi.nome() + " (" + chi.codiceFiscale() + ")";
    }

    public String motivo() {
        String perche = EfficaciaFirma.di(firma).perche();
        return perche.isEmpty() ? firma.motivo() : firma.motivo() + " Per questo " + perche + ".";
    }

    /** What is not known is not listed. */
    public List<Fatto> voci() {
        List<Fatto> voci = new ArrayList<>();
        aggiungi(voci, "Emittente del certificato", firma.chi().emittente());
        var tempi = firma.tempi();
        if (tempi != null) {
            aggiungi(voci, "Firmato il (dichiarato da chi firma)", momento(tempi.dichiarato()));
            aggiungi(voci, "Firma esistente con certezza il", momento(tempi.provato()));
            aggiungi(voci, "Validità del certificato", "dal " + GIORNO.format(tempi.certificatoDal()) + " al "
                    + GIORNO.format(tempi.certificatoAl()) + (tempi.certificatoScaduto() ? " (scaduto)" : ""));
        }
        var fiducia = firma.fiducia();
        aggiungi(voci, "Tipo di firma", fiducia.qualifica());
        aggiungi(voci, "Lista di fiducia", fiducia.lista());
        aggiungi(voci, "Servizio riconosciuto", fiducia.servizio());
        aggiungi(voci, "Revoca", revoca(fiducia.revoca()));
        aggiungi(voci, "Codice dell'esito", firma.codice());
        return voci;
    }

    private static String revoca(FirmaVerificata.Revoca revoca) {
        if (revoca.fonte().isEmpty()) {
            return "non controllata";
        }
        String stato = revoca.revocatoIl() == null ? "non revocato"
                : (revoca.sospeso() ? "sospeso dal " : "revocato dal ") + momento(revoca.revocatoIl());
        return stato + ", secondo " + revoca.fonte() + (revoca.prodotta() == null ? "" : " del " + momento(revoca.prodotta()));
    }

    private static String momento(@Nullable Instant istante) {
        return istante == null ? "" : MOMENTO.format(istante);
    }

    private static void aggiungi(List<Fatto> voci, String nome, String valore) {
        if (!valore.isEmpty()) {
            voci.add(new Fatto(nome, valore));
        }
    }
}

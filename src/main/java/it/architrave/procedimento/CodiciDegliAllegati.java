package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.catalogo.AllegatoPrevisto;
import it.architrave.catalogo.Moduli;
import it.architrave.fascicolo.Documento;
import it.architrave.fascicolo.Fascicolo;
import it.architrave.fascicolo.Firme;
import it.architrave.fascicolo.NuovoDocumento;
import it.architrave.pratica.Bozza;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which attachments a module knows, and against what a signed one is held. */
@Component
class CodiciDegliAllegati {

    private static final Set<String> FIRMABILI = Set.of("application/pdf", "application/pkcs7-mime");

    private final Moduli moduli;
    private final Fascicolo fascicolo;
    private final Firme firme;

    CodiciDegliAllegati(Moduli moduli, Fascicolo fascicolo, Firme firme) {
        this.moduli = moduli;
        this.fascicolo = fascicolo;
        this.firme = firme;
    }

    /** What the code stands for in the draft's module; an unknown code is refused. */
    String denominazione(Bozza bozza, String codice) {
        if (NuovoDocumento.RIEPILOGO_FIRMATO.equals(codice)) {
            return "Riepilogo firmato";
        }
        return moduli.versione(bozza.procedimento(), bozza.versioneModulo()).allegati().stream()
                .filter(a -> a.codice().equals(codice)).map(AllegatoPrevisto::denominazione).findFirst()
                .orElseThrow(() -> new AllegatoSconosciuto(codice));
    }

    /** The signed summary is held against the frozen one; a signed attachment against its unsigned original, if given. */
    void esaminaFirme(Ambito ambito, Documento documento) {
        if (!FIRMABILI.contains(documento.tipo())) {
            return;
        }
        originale(ambito, documento).ifPresentOrElse(
                o -> firme.esamina(ambito, documento.id(), o.impronta(), o.dimensione()),
                () -> firme.esamina(ambito, documento.id()));
    }

    private Optional<Documento> originale(Ambito ambito, Documento documento) {
        String cercato = NuovoDocumento.RIEPILOGO_FIRMATO.equals(documento.codice()) ? NuovoDocumento.RIEPILOGO
                : documento.codice();
        return fascicolo.documenti(ambito, documento.pratica()).stream()
                .filter(d -> d.codice().equals(cercato) && !d.id().equals(documento.id()))
                .filter(d -> documento.nomeFile().startsWith(d.nomeFile().replaceFirst("\\.[^.]*$", ""))
                        || cercato.equals(NuovoDocumento.RIEPILOGO))
                .reduce((prima, dopo) -> dopo);
    }
}

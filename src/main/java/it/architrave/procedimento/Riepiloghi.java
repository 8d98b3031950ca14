package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.fascicolo.Congelati;
import it.architrave.fascicolo.Documento;
import it.architrave.fascicolo.Fascicolo;
import it.architrave.fascicolo.NuovoDocumento;
import it.architrave.pratica.Bozza;
import it.architrave.pratica.Bozze;
import it.architrave.pratica.PraticaId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The frozen summary of a draft: the file that declarants sign outside; good as long as the draft has not changed. */
@Component
public class Riepiloghi {

    private final Bozze bozze;
    private final ComposizioneRiepilogo composizione;
    private final Fascicolo fascicolo;
    private final Congelati congelati;

    Riepiloghi(Bozze bozze, ComposizioneRiepilogo composizione, Fascicolo fascicolo, Congelati congelati) {
        this.bozze = bozze;
        this.composizione = composizione;
        this.fascicolo = fascicolo;
        this.congelati = congelati;
    }

    /** Freezes the draft as it is now; the same draft gives the file frozen before. */
    @Transactional
    public Documento congela(Utente chi, PraticaId id) {
        Ambito ambito = Ambito.di(chi);
        Bozza bozza = bozze.leggiPerModificare(ambito, id);
        return attuale(ambito, bozza).orElseGet(() -> {
            List<Documento> documenti = fascicolo.documenti(ambito, id);
            documenti.stream().filter(d -> d.codice().equals(NuovoDocumento.RIEPILOGO))
                    .forEach(vecchio -> fascicolo.togli(ambito, id, vecchio.id()));
            return congelati.congela(ambito, id, new NuovoDocumento(NuovoDocumento.RIEPILOGO, "riepilogo.pdf",
                    "Riepilogo da firmare", chi.nome()),
                    composizione.componi(ambito, bozza, documenti, composizione.oggi()));
        });
    }

    /** The frozen summary, if it still says what the draft says. */
    public Optional<Documento> attuale(Ambito ambito, Bozza bozza) {
        List<Documento> documenti = fascicolo.documenti(ambito, bozza.id());
        return documenti.stream().filter(d -> d.codice().equals(NuovoDocumento.RIEPILOGO)).reduce((a, b) -> b)
                .filter(d -> congelati.vale(ambito, d.id(),
                        composizione.componi(ambito, bozza, documenti, ComposizioneRiepilogo.giorno(d.caricatoIl()))));
    }
}

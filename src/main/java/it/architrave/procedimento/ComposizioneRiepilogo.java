package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.catalogo.Controlli;
import it.architrave.catalogo.Modulo;
import it.architrave.catalogo.Persona;
import it.architrave.catalogo.Risposte;
import it.architrave.fascicolo.Allegato;
import it.architrave.fascicolo.Documento;
import it.architrave.fascicolo.NuovoDocumento;
import it.architrave.fascicolo.QuadriInParole;
import it.architrave.fascicolo.Riepilogo;
import it.architrave.pratica.Bozza;
import it.architrave.territorio.Territorio;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts a draft's answers and attachments in words, as the declarants will sign them. */
@Component
class ComposizioneRiepilogo {

    private static final Set<String> FUORI = Set.of(NuovoDocumento.RIEPILOGO, NuovoDocumento.RIEPILOGO_FIRMATO);

    private final Compilazione compilazione;
    private final Controlli controlli;
    private final Territorio territorio;
    private final Clock orologio;

    ComposizioneRiepilogo(Compilazione compilazione, Controlli controlli, Territorio territorio, Clock orologio) {
        this.compilazione = compilazione;
        this.controlli = controlli;
        this.territorio = territorio;
        this.orologio = orologio;
    }

    /** The day that a summary frozen now bears. */
    Instant oggi() {
        return giorno(orologio.instant());
    }

    static Instant giorno(Instant momento) {
        return momento.truncatedTo(ChronoUnit.DAYS);
    }

    Riepilogo componi(Ambito ambito, Bozza bozza, List<Documento> documenti, Instant momento) {
        Modulo modulo = compilazione.modulo(bozza);
        Risposte risposte = compilazione.risposte(ambito, bozza);
        var soggetti = new SoggettiDelModulo(risposte);
        return new Riepilogo(
                new Riepilogo.Testata(modulo.titolo(), modulo.versione(), territorio.comune(bozza.comune()).nome(),
                        OggettoDellaPratica.di(compilazione.lettura(bozza).lavori(risposte), risposte)),
                Stream.of(dichiarante(soggetti.titolare(), "Titolare"), dichiarante(soggetti.procuratore(), "Procuratore"),
                        dichiarante(soggetti.progettista(), "Progettista")).flatMap(s -> s).toList(),
                modulo.quadri().stream().map(q -> QuadriInParole.di(controlli.visibile(q, risposte.quadro(q.codice()),
                        risposte, bozza.comune()), risposte.quadro(q.codice()))).filter(q -> !q.voci().isEmpty()).toList(),
                documenti.stream().filter(d -> !FUORI.contains(d.codice())).map(Allegato::di).toList(),
                List.of(), momento);
    }

    private static Stream<Riepilogo.Dichiarante> dichiarante(Persona persona, String qualita) {
        return persona.vuota() ? Stream.empty()
                : Stream.of(new Riepilogo.Dichiarante(persona.nome(), persona.codiceFiscale(), qualita));
    }
}

package it.architrave.provvedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import it.architrave.provvedimento.Provvedimento.Motivi;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The order to conform what was communicated (art. 19 c. 3 L. 241/1990). It leaves when the term of the measures runs, and is
 * refused then if that is shorter than the law allows.
 */
@Component
public class OrdineDiConformazione {

    private final Pratiche pratiche;
    private final PotereDiControllo potere;
    private final Emanazione emanazione;
    private final ConformazioneRepository conformazioni;

    OrdineDiConformazione(Pratiche pratiche, PotereDiControllo potere, Emanazione emanazione,
                          ConformazioneRepository conformazioni) {
        this.pratiche = pratiche;
        this.potere = potere;
        this.emanazione = emanazione;
        this.conformazioni = conformazioni;
    }

    /** Adopts the order; refused once the term of control has ended. */
    @Transactional
    public void ordina(Ambito ambito, NumeroPratica numero, String chi, Motivi motivi, Conformazione.Ordine ordine) {
        pratiche.leggiETieni(ambito, numero);
        String inTempo = PotereDiControllo.inTempo(potere.pretendi(ambito, numero));
        if (ordine.misure().isBlank()) {
            throw new AttoNonConsentito("L'ordine deve dire quali misure prendere (art. 19 c. 3 L. 241/1990).");
        }
        Provvedimento atto = emanazione.adotta(ambito, numero, TipoProvvedimento.ORDINE_DI_CONFORMAZIONE, chi,
                motivi.con(inTempo).conPrescrizioni(prescrizioni(ordine)));
        conformazioni.save(Conformazione.nuova(atto, ordine));
    }

    /** The act that was being prepared is not adopted; it may be begun again while the term runs. */
    @Transactional
    public void lascia(Ambito ambito, NumeroPratica numero, String chi, String motivo) {
        pratiche.leggiETieni(ambito, numero);
        emanazione.tralascia(numero, chi, "Conformazione non ordinata: lasciato cadere l'atto in preparazione", motivo);
    }

    private static String prescrizioni(Conformazione.Ordine ordine) {
        return Stream.of("Misure da prendere:", ordine.misure(), "Termine per prenderle e comunicarle: giorni " + ordine.giorni()
                + " dalla comunicazione di questo ordine. Senza di esse si applica l'art. 19, comma 3, L. 241/1990.",
                ordine.sospensione().inParole()).filter(r -> !r.isEmpty()).collect(Collectors.joining("\n"));
    }
}

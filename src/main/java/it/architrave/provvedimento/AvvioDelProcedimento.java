package it.architrave.provvedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.Pratiche;
import it.architrave.provvedimento.Provvedimento.Motivi;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The notice that a procedure has begun, with what the law wants in it (art. 7 e 8 L. 241/1990). */
@Component
public class AvvioDelProcedimento {

    private final Pratiche pratiche;
    private final Emanazione emanazione;
    private final ChiProcede chi;

    AvvioDelProcedimento(Pratiche pratiche, Emanazione emanazione, ChiProcede chi) {
        this.pratiche = pratiche;
        this.emanazione = emanazione;
        this.chi = chi;
    }

    /** Adopts the notice; it leaves afterwards. */
    @Transactional
    public void comunica(Ambito ambito, NumeroPratica numero, String responsabile, Contenuto contenuto) {
        Pratica pratica = pratiche.leggiETieni(ambito, numero);
        emanazione.adotta(ambito, numero, TipoProvvedimento.AVVIO_DEL_PROCEDIMENTO, responsabile,
                new Motivi(contenuto.oggetto(), "").conPrescrizioni(prescrizioni(pratica, responsabile, contenuto)));
    }

    /** No notice is given, for a need of haste that is said and kept (art. 7 c. 1 L. 241/1990). */
    @Transactional
    public void omette(Ambito ambito, NumeroPratica numero, String responsabile, String motivo) {
        pratiche.leggiETieni(ambito, numero);
        emanazione.tralascia(numero, responsabile, "Avvio del procedimento non comunicato per particolari esigenze di celerità"
                + " (art. 7 c. 1 L. 241/1990)", motivo);
    }

    private String prescrizioni(Pratica pratica, String responsabile, Contenuto contenuto) {
        return Stream.concat(chi.righe(pratica.comune()).stream(), List.of("Responsabile del procedimento: " + responsabile + ".",
                "Il procedimento si conclude entro il " + PotereDiControllo.GIORNO.format(contenuto.conclusione()) + ".",
                "Se l'amministrazione resta inerte: " + contenuto.inerzia(),
                "Per vedere gli atti e presentare memorie e documenti: " + contenuto.visione()).stream())
                .collect(Collectors.joining("\n"));
    }

    /**
     * What the officer says in it; the rest is known (art. 8 c. 2 L. 241/1990).
     *
     * @param oggetto     what the procedure is about, and why it was opened
     * @param conclusione by when it must end
     * @param inerzia     remedies if it does not
     * @param visione     how to see the file and be heard
     */
    public record Contenuto(String oggetto, LocalDate conclusione, String inerzia, String visione) {
    }
}

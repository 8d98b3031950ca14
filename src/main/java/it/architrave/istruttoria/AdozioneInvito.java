package it.architrave.istruttoria;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.StatoPratica;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the office invites the party to complete (art. 6 c. 1 lett. b L. 241/1990); the letter leaves when the term runs. */
@Component
public class AdozioneInvito {

    private final InvitoRepository inviti;
    private final Pratiche pratiche;
    private final Giornale giornale;
    private final Clock orologio;

    AdozioneInvito(InvitoRepository inviti, Pratiche pratiche, Giornale giornale, Clock orologio) {
        this.inviti = inviti;
        this.pratiche = pratiche;
        this.giornale = giornale;
        this.orologio = orologio;
    }

    @Transactional
    public Invito invita(Ambito ambito, NumeroPratica numero, String chi, List<VoceInvito> voci, String testo) {
        pratiche.leggiETieni(ambito, numero);
        List<Invito> precedenti = inviti.dellaPratica(ambito, numero);
        if (voci.isEmpty()) {
            throw new AttoNonConsentito("L'invito deve dire che cosa si chiede e perché: aggiungere almeno una richiesta.");
        }
        if (precedenti.stream().anyMatch(Invito::aperto)) {
            throw new AttoNonConsentito("Sulla pratica " + numero + " un altro invito attende ancora la risposta.");
        }
        Invito invito = inviti.save(Invito.nuovo(numero, precedenti.size() + 1,
                Richiesta.di(testo, voci, chi, orologio.instant())));
        pratiche.passa(ambito, numero, StatoPratica.IN_ATTESA_DELLA_PARTE);
        giornale.annota(numero, chi, "Adottato l'invito a regolarizzare n. " + invito.progressivo(),
                inBreve(voci));
        return invito;
    }

    private static String inBreve(List<VoceInvito> voci) {
        return String.join("; ", voci.stream().map(VoceInvito::oggetto).toList());
    }
}

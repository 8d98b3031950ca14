package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.comunicazioni.Comunicazioni;
import it.architrave.comunicazioni.NuovaComunicazione;
import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.pratica.Pratica;
import it.architrave.procedimento.Allegati;
import it.architrave.procedimento.AttiDellaParte;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Sends an act of the party with its files in one commit: an act refused leaves no file behind. */
@Component
class InvioDellAtto {

    private final Allegati allegati;
    private final AttiDellaParte atti;
    private final Comunicazioni comunicazioni;

    InvioDellAtto(Allegati allegati, AttiDellaParte atti, Comunicazioni comunicazioni) {
        this.allegati = allegati;
        this.atti = atti;
        this.comunicazioni = comunicazioni;
    }

    /** What is declared, with the idempotency key of the page it was written on. */
    record Atto(TipoComunicazione tipo, Map<String, Object> dati, String chiave) {
    }

    /** Answers the number of the receipt; sent again, the files are not taken in twice. */
    @Transactional
    String invia(Utente chi, Pratica pratica, Atto atto, List<MultipartFile> file) {
        return comunicazioni.giaRicevuta(Ambito.di(chi), pratica.numero(), atto.chiave()).orElseGet(() ->
                atti.compie(chi, new NuovaComunicazione(pratica.numero(), atto.tipo(), atto.dati(),
                        file.stream().map(f -> carica(chi, pratica, f)).toList(), atto.chiave(), chi)))
                .arrivo().ricevuta();
    }

    private String carica(Utente chi, Pratica pratica, MultipartFile file) {
        try (var contenuto = file.getInputStream()) {
            return allegati.allega(chi, pratica.numero(), Caricamento.nome(file), contenuto).id().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package it.architrave.procedimento.web;

import it.architrave.accesso.AccessoNegato;
import it.architrave.accesso.ModificaRifiutata;
import it.architrave.accesso.UfficioNonTrovato;
import it.architrave.catalogo.Problema;
import it.architrave.catalogo.ProcedimentoSconosciuto;
import it.architrave.catalogo.QuadroSconosciuto;
import it.architrave.comunicazioni.ComunicazioneIncompleta;
import it.architrave.fascicolo.DocumentoNonTrovato;
import it.architrave.fascicolo.DocumentoRifiutato;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.PraticaGiaPresentata;
import it.architrave.pratica.PraticaNonTrovata;
import it.architrave.procedimento.AllegatoSconosciuto;
import it.architrave.procedimento.AttivitaContesa;
import it.architrave.procedimento.AttivitaNonTrovata;
import it.architrave.procedimento.PresentazioneIncompleta;
import it.architrave.procedimento.RisposteNonValide;
import it.architrave.territorio.ComuneSconosciuto;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;

/** A refusal of the domain with its HTTP status, title and the fields it names. */
record Rifiuto(HttpStatus stato, String titolo, String dettaglio, List<Problema> problemi) {

    private static final Map<Class<? extends Exception>, Voce> TABELLA = Map.ofEntries(
            Map.entry(PraticaNonTrovata.class, new Voce(HttpStatus.NOT_FOUND, "Pratica non trovata")),
            Map.entry(AttivitaNonTrovata.class, new Voce(HttpStatus.NOT_FOUND, "Attività non trovata")),
            Map.entry(QuadroSconosciuto.class, new Voce(HttpStatus.NOT_FOUND, "Quadro sconosciuto")),
            Map.entry(ComuneSconosciuto.class, new Voce(HttpStatus.UNPROCESSABLE_CONTENT, "Comune sconosciuto")),
            Map.entry(ProcedimentoSconosciuto.class, new Voce(HttpStatus.UNPROCESSABLE_CONTENT, "Procedimento sconosciuto")),
            Map.entry(AllegatoSconosciuto.class, new Voce(HttpStatus.UNPROCESSABLE_CONTENT, "Allegato sconosciuto")),
            Map.entry(DocumentoRifiutato.class, new Voce(HttpStatus.UNPROCESSABLE_CONTENT, "Documento rifiutato")),
            Map.entry(DocumentoNonTrovato.class, new Voce(HttpStatus.NOT_FOUND, "Documento non trovato")),
            Map.entry(ComunicazioneIncompleta.class, new Voce(HttpStatus.UNPROCESSABLE_CONTENT, "Comunicazione incompleta")),
            Map.entry(PresentazioneIncompleta.class, new Voce(HttpStatus.UNPROCESSABLE_CONTENT, "Pratica incompleta")),
            Map.entry(RisposteNonValide.class, new Voce(HttpStatus.UNPROCESSABLE_CONTENT, "Modulo non valido")),
            Map.entry(PraticaGiaPresentata.class, new Voce(HttpStatus.CONFLICT, "Pratica già presentata")),
            Map.entry(AttivitaContesa.class, new Voce(HttpStatus.CONFLICT, "Attività non disponibile")),
            Map.entry(AttoNonConsentito.class, new Voce(HttpStatus.CONFLICT, "Atto non consentito")),
            Map.entry(UfficioNonTrovato.class, new Voce(HttpStatus.NOT_FOUND, "Non trovato")),
            Map.entry(ModificaRifiutata.class, new Voce(HttpStatus.CONFLICT, "Modifica non consentita")),
            Map.entry(AccessoNegato.class, new Voce(HttpStatus.FORBIDDEN, "Accesso non consentito")));

    private record Voce(HttpStatus stato, String titolo) {
    }

    static Optional<Rifiuto> di(Exception causa) {
        if (causa instanceof ConcurrencyFailureException) {
            return Optional.of(new Rifiuto(HttpStatus.CONFLICT, "Atti contemporanei",
                    "Un'altra persona ha agito sulla stessa pratica nello stesso momento: ricaricare e riprovare.", List.of()));
        }
        if (causa instanceof TransientDataAccessException) {
            return Optional.of(new Rifiuto(HttpStatus.SERVICE_UNAVAILABLE, "Sistema occupato",
                    "Altri atti sulla stessa pratica o nello stesso Comune sono ancora in corso e questo non è stato compiuto:"
                            + " riprovare tra poco.", List.of()));
        }
        return Optional.ofNullable(TABELLA.get(causa.getClass()))
                .map(v -> new Rifiuto(v.stato(), v.titolo(), String.valueOf(causa.getMessage()), problemi(causa)));
    }

    private static List<Problema> problemi(Exception causa) {
        if (causa instanceof PresentazioneIncompleta incompleta) {
            return incompleta.problemi();
        }
        if (causa instanceof RisposteNonValide nonValide) {
            return nonValide.problemi();
        }
        if (causa instanceof ComunicazioneIncompleta incompleta) {
            return incompleta.problemi();
        }
        return campo(causa).map(c -> List.of(new Problema("", c, c, String.valueOf(causa.getMessage())))).orElse(List.of());
    }

    /** Refusals that are about one field of the request name it. */
    private static Optional<String> campo(Exception causa) {
        return Optional.ofNullable(Map.of(ComuneSconosciuto.class, "comune", ProcedimentoSconosciuto.class, "procedimento",
                AllegatoSconosciuto.class, "codice", DocumentoRifiutato.class, "file").get(causa.getClass()));
    }
}

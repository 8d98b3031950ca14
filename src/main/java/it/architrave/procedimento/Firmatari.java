package it.architrave.procedimento;

import it.architrave.accesso.Utente;
import it.architrave.catalogo.Persona;
import it.architrave.catalogo.Problema;
import it.architrave.catalogo.Risposte;
import it.architrave.fascicolo.Documento;
import it.architrave.fascicolo.EsitoFirma;
import it.architrave.fascicolo.NuovoDocumento;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Whether each declaration is signed as said: by login identity, by a signed file, by procura (art. 38 d.P.R. 445/2000). */
class Firmatari {

    private final Utente chi;
    private final Risposte risposte;
    private final List<Documento> firmati;
    private final Supplier<Optional<Documento>> riepilogo;

    Firmatari(Utente chi, Risposte risposte, List<Documento> documenti, Supplier<Optional<Documento>> riepilogo) {
        this.chi = chi;
        this.risposte = risposte;
        this.firmati = documenti.stream().filter(d -> d.codice().equals(NuovoDocumento.RIEPILOGO_FIRMATO)).toList();
        this.riepilogo = riepilogo;
    }

    List<Problema> problemi() {
        var lettura = new SoggettiDelModulo(risposte);
        List<Problema> problemi = new ArrayList<>();
        controlla("titolare", "Firma del titolare", lettura.titolare(), problemi);
        controlla("progettista", "Firma del progettista", lettura.progettista(), problemi);
        lettura.altriTitolari().forEach(altro ->
                controlla("altriTitolari", "Firma degli altri titolari", altro, problemi));
        if (risposte.testo("firma", "titolare").equals("procura") && lettura.procuratore().vuota()) {
            problemi.add(problema("titolare", "Firma del titolare",
                    "Per firmare con procura vanno compilati i dati del procuratore."));
        }
        if (risposte.testo("firma", "titolare").equals("procura") && !lettura.procuratore().vuota()
                && !sono(lettura.procuratore())) {
            problemi.add(problema("titolare", "Firma del titolare",
                    "Il procuratore indicato (" + lettura.procuratore().nome() + ") non è la persona che ha fatto l'accesso."));
        }
        return problemi;
    }

    private void controlla(String campo, String etichetta, Persona persona, List<Problema> problemi) {
        switch (risposte.testo("firma", campo)) {
            case "identita" -> {
                if (!persona.vuota() && !sono(persona)) {
                    problemi.add(problema(campo, etichetta, "Chi ha fatto l'accesso (" + chi.nome() + ") non è "
                            + persona.nome() + ": scegliere il file firmato, o la procura se è ammessa."));
                }
            }
            case "file" -> file(persona).ifPresent(m -> problemi.add(problema(campo, etichetta, m)));
            default -> { }
        }
    }

    private Optional<String> file(Persona persona) {
        if (riepilogo.get().isEmpty()) {
            return Optional.of("Il riepilogo da firmare non è stato ancora generato, oppure i dati sono cambiati dopo:"
                    + " generarlo di nuovo, firmarlo e caricarlo.");
        }
        List<EsitoFirma> esiti = firmati.stream().map(Documento::firma).filter(f -> f != null && f.corrisponde()).toList();
        if (esiti.isEmpty()) {
            return Optional.of(firmati.isEmpty() ? "Manca il riepilogo firmato."
                    : "Il file firmato non contiene il riepilogo attuale: firmare e caricare quello scaricato da qui.");
        }
        List<EsitoFirma> suoi = esiti.stream().filter(e -> e.firmatari().stream()
                .anyMatch(f -> f.integra() && persona.codiceFiscale().equalsIgnoreCase(f.codiceFiscale()))).toList();
        if (suoi.isEmpty()) {
            return Optional.of("Nel riepilogo firmato non c'è la firma di " + persona.nome() + " ("
                    + persona.codiceFiscale() + ").");
        }
        List<String> ostacoli = suoi.stream().flatMap(e -> e.ostacolo(persona.codiceFiscale()).stream()).toList();
        return ostacoli.size() < suoi.size() ? Optional.empty()
                : Optional.of("La firma di " + persona.nome() + " non vale. " + ostacoli.get(0));
    }

    private boolean sono(Persona persona) {
        return persona.codiceFiscale().equalsIgnoreCase(chi.codiceFiscale());
    }

    private static Problema problema(String campo, String etichetta, String messaggio) {
        return new Problema("firma", campo, etichetta, messaggio);
    }
}

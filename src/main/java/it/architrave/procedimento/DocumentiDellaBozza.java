package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.catalogo.AllegatoPrevisto;
import it.architrave.catalogo.Controlli;
import it.architrave.catalogo.Modulo;
import it.architrave.catalogo.Problema;
import it.architrave.catalogo.Risposte;
import it.architrave.fascicolo.Documento;
import it.architrave.fascicolo.EsitoFirma;
import it.architrave.fascicolo.Fascicolo;
import it.architrave.fascicolo.NuovoDocumento;
import it.architrave.pratica.Bozza;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The documents of a draft against what its answers make due. */
@Component
class DocumentiDellaBozza {

    private final Fascicolo fascicolo;
    private final Controlli controlli;
    private final Riepiloghi riepiloghi;

    DocumentiDellaBozza(Fascicolo fascicolo, Controlli controlli, Riepiloghi riepiloghi) {
        this.fascicolo = fascicolo;
        this.controlli = controlli;
        this.riepiloghi = riepiloghi;
    }

    /** The attachments that the answers make due and that are not there. */
    List<Problema> mancanti(Ambito ambito, Bozza bozza, Modulo modulo, Risposte risposte) {
        Set<String> presenti = fascicolo.documenti(ambito, bozza.id()).stream().map(Documento::codice)
                .collect(Collectors.toSet());
        return controlli.allegatiPrevisti(modulo, risposte, bozza.comune()).stream()
                .filter(a -> !a.facoltativo() && !presenti.contains(a.codice()))
                .map(DocumentiDellaBozza::manca).toList();
    }

    /** What is wrong with the way each declaration is signed. */
    List<Problema> firme(Utente chi, Ambito ambito, Bozza bozza, Risposte risposte) {
        List<Documento> tutti = fascicolo.documenti(ambito, bozza.id());
        Stream<Problema> alterati = tutti.stream().filter(d -> !d.codice().equals(NuovoDocumento.RIEPILOGO_FIRMATO))
                .flatMap(d -> alterato(d).stream());
        return Stream.concat(alterati,
                new Firmatari(chi, risposte, tutti, () -> riepiloghi.attuale(ambito, bozza)).problemi().stream()).toList();
    }

    /** Old signatures of attachments may have lost their force, and may stay; an altered content may not (art. 26 Reg. UE 910/2014). */
    private static Optional<Problema> alterato(Documento documento) {
        EsitoFirma firma = documento.firma();
        return firma == null ? Optional.empty() : firma.alterata().map(f -> new Problema("allegati", documento.codice(),
                documento.descrizione(), "L'allegato «" + documento.nomeFile() + "» non è più quello firmato da "
                        + f.chi().nome() + ". " + f.motivo() + " Va tolto e caricato di nuovo."));
    }

    private static Problema manca(AllegatoPrevisto allegato) {
        return new Problema("allegati", allegato.codice(), allegato.denominazione(),
                "Manca l'allegato «" + allegato.denominazione() + "». Quando serve: " + allegato.casi());
    }
}

package it.architrave.regia.web;

import it.architrave.accesso.Addetti;
import it.architrave.accesso.Addetto;
import it.architrave.accesso.Anagrafe;
import it.architrave.accesso.Assenza;
import it.architrave.accesso.IncaricoATempo;
import it.architrave.accesso.Periodo;
import it.architrave.accesso.Utente;
import it.architrave.catalogo.Opzione;
import it.architrave.territorio.CodiceIstat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People and absences of an office in words. */
@Component
class PersoneInParole {

    private final Addetti addetti;
    private final Anagrafe anagrafe;
    private final Clock orologio;

    PersoneInParole(Addetti addetti, Anagrafe anagrafe, Clock orologio) {
        this.addetti = addetti;
        this.anagrafe = anagrafe;
        this.orologio = orologio;
    }

    List<RigaPersona> dellUfficio(Utente chi, CodiceIstat comune) {
        LocalDate oggi = LocalDate.now(orologio);
        return addetti.dellUfficio(chi, comune).stream().map(a -> riga(a, comune, oggi)).toList();
    }

    /** Who is at work there today, to choose from. */
    List<Opzione> inServizio(Utente chi, CodiceIstat comune) {
        LocalDate oggi = LocalDate.now(orologio);
        return addetti.dellUfficio(chi, comune).stream().filter(a -> a.inServizio(comune, oggi))
                .map(a -> new Opzione(a.nomeUtente(), a.nome() + " (" + a.nomeUtente() + ")")).toList();
    }

    List<RigaAssenza> assenze(List<Assenza> assenze) {
        var nomi = anagrafe.nomi(assenze.stream().flatMap(a -> Stream.of(a.nomeUtente(), a.sostituto())).distinct().toList());
        LocalDate oggi = LocalDate.now(orologio);
        return assenze.stream().map(a -> new RigaAssenza(a, nomi.getOrDefault(a.nomeUtente(), a.nomeUtente()),
                nomi.getOrDefault(a.sostituto(), a.sostituto()), giorni(a.dal(), a.al()), a.inCorso(oggi))).toList();
    }

    List<RigaIncarico> incarichi(Addetto addetto, CodiceIstat comune) {
        LocalDate oggi = LocalDate.now(orologio);
        return addetto.incarichi(comune).stream().map(i -> new RigaIncarico(i.incarico().ruolo().codice(),
                i.incarico().ruolo().nome(), new Periodo(i.dal(), i.al()).inParole(), i.cessato(oggi))).toList();
    }

    private static RigaPersona riga(Addetto a, CodiceIstat comune, LocalDate oggi) {
        boolean inServizio = a.inServizio(comune, oggi);
        return new RigaPersona(a.nomeUtente(), a.nome(), a.incarichi(comune).stream().filter(i -> !i.cessato(oggi))
                .map(i -> inParole(i, oggi)).toList(), inServizio, a.attivo() ? "" : "Disattivato");
    }

    private static String inParole(IncaricoATempo i, LocalDate oggi) {
        String ruolo = i.incarico().ruolo().nome();
        return i.al() == null && i.vige(oggi) ? ruolo : ruolo + ", " + giorni(i.dal(), i.al());
    }

    private static String giorni(@Nullable LocalDate dal, @Nullable LocalDate al) {
        return new Periodo(dal, al).inParole();
    }

    /** A role of the person in this office. */
    record RigaIncarico(String codice, String nome, String giorni, boolean cessato) {
    }

    /** An absence with names. */
    record RigaAssenza(Assenza assenza, String nome, String sostituto, String giorni, boolean inCorso) {
    }
}

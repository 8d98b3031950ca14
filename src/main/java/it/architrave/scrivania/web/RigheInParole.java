package it.architrave.scrivania.web;

import it.architrave.accesso.Anagrafe;
import it.architrave.accesso.Utente;
import it.architrave.pratica.Denominazioni;
import it.architrave.scrivania.RigaAttivita;
import it.architrave.scrivania.RigaPratica;
import it.architrave.territorio.Territorio;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the names of persons, municipalities and procedures into the rows of the lists. */
@Component
class RigheInParole {

    private final Anagrafe anagrafe;
    private final Territorio territorio;
    private final Denominazioni denominazioni;

    RigheInParole(Anagrafe anagrafe, Territorio territorio, Denominazioni denominazioni) {
        this.anagrafe = anagrafe;
        this.territorio = territorio;
        this.denominazioni = denominazioni;
    }

    List<RigaDiCoda> attivita(Utente chi, List<RigaAttivita> righe) {
        Map<String, String> nomi = anagrafe.nomi(righe.stream().map(RigaAttivita::assegnatario)
                .filter(Objects::nonNull).collect(Collectors.toSet()));
        return righe.stream().map(r -> new RigaDiCoda(r, territorio.comune(r.numero().comune()).nome(),
                r.assegnatario() == null ? null : nomi.getOrDefault(r.assegnatario(), r.assegnatario()),
                chi.nomeUtente().equals(r.assegnatario()), Quando.giorno(r.aperta()))).toList();
    }

    List<RigaDiPratica> pratiche(List<RigaPratica> righe) {
        return righe.stream().map(r -> new RigaDiPratica(r, territorio.comune(r.numero().comune()).nome(),
                denominazioni.diOggi(r.procedimento()), Quando.giorno(r.presentataIl()))).toList();
    }

    /** One filed case in the list. */
    record RigaDiPratica(RigaPratica pratica, String comune, String procedimento, String presentata) {
    }
}

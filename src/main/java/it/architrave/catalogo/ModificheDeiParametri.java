package it.architrave.catalogo;

import it.architrave.accesso.AccessoNegato;
import it.architrave.accesso.ModificaRifiutata;
import it.architrave.accesso.Utente;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the metropolitan administrators change a parameter: by a new row with source and reason, never by mending one. */
@Component
public class ModificheDeiParametri {

    private final RigheDeiParametri righe;
    private final VociDeiParametri voci;
    private final RegistroDeiParametri registro;
    private final Clock orologio;

    ModificheDeiParametri(RigheDeiParametri righe, VociDeiParametri voci, RegistroDeiParametri registro, Clock orologio) {
        this.righe = righe;
        this.voci = voci;
        this.registro = registro;
        this.orologio = orologio;
    }

    /** How the value would take its place; nothing is written. */
    public Innesto prova(Utente chi, NuovoValore nuovo) {
        return innesto(chi, righe.storia(nuovo.codice()), nuovo);
    }

    /**
     * Writes the row and ends the one before it.
     *
     * @param visto the {@link RegistroDeiParametri#ultima latest change} on which the administrator decided
     */
    @Transactional
    public RigaDiParametro stabilisci(Utente chi, NuovoValore nuovo, long visto) {
        List<RigaDiParametro> storia = righe.tieni(nuovo.codice());
        if (registro.ultima(nuovo.codice()) != visto) {
            throw new ModificaRifiutata("", "Nel frattempo questo parametro è stato cambiato da "
                    + registro.recenti(nuovo.codice()).get(0).nome() + ": rileggere la sua storia e decidere di nuovo.");
        }
        Innesto innesto = innesto(chi, storia, nuovo);
        innesto.finiscono().forEach(r -> righe.finisce(r, innesto.nuova().dal().minusDays(1)));
        RigaDiParametro scritta = scrivi(innesto);
        VoceDiParametro voce = voci.di(nuovo.codice());
        registro.annota(chi, scritta, new ModificaDiParametro.Cambio(voce.denominazione() + " (" + voce.codice() + ")",
                inParole(voce, innesto.precedente()), inParole(voce, scritta), nuovo.motivo()));
        return scritta;
    }

    private RigaDiParametro scrivi(Innesto innesto) {
        RigaDiParametro nuova = innesto.nuova();
        if (innesto.sostituisce()) {
            righe.sostituisci(nuova);
            return nuova;
        }
        return new RigaDiParametro(righe.aggiungi(nuova), nuova.codice(), nuova.ambito(), nuova.valore(), nuova.periodo(),
                nuova.fonte(), nuova.nota());
    }

    private Innesto innesto(Utente chi, List<RigaDiParametro> storia, NuovoValore nuovo) {
        if (!chi.regia()) {
            throw new AccessoNegato("I parametri li cambia soltanto la regia metropolitana.");
        }
        if (storia.isEmpty()) {
            throw new ModificaRifiutata("", "Nessun parametro ha il codice «" + nuovo.codice() + "».");
        }
        UnitaDiParametro unita = nuovo.valore().unita();
        VoceDiParametro voce = voci.di(nuovo.codice());
        if (!voce.ammesse(storia).contains(unita)) {
            throw new ModificaRifiutata("unita", "Questo parametro non si misura così.");
        }
        String valore = unita.letto(nuovo.valore().testo()).filter(v -> !unita.diScelta() || sceglibile(voce, unita, v))
                .orElseThrow(() -> new ModificaRifiutata("valore", "«" + nuovo.valore().testo() + "» non va bene. "
                        + unita.aiuto()));
        return Innesto.di(storia, nuovo, new RigaDiParametro.Valore(valore, unita), LocalDate.now(orologio),
                righe.regione(nuovo.ambito()));
    }

    private static boolean sceglibile(VoceDiParametro voce, UnitaDiParametro unita, String valore) {
        return voce.scelte(unita).stream().anyMatch(s -> s.valore().equals(valore));
    }

    private static String inParole(VoceDiParametro voce, @Nullable RigaDiParametro riga) {
        return riga == null ? "" : voce.inParole(riga.valore().testo(), riga.valore().unita()) + ", " + riga.periodo().inParole()
                + (Objects.equals(riga.fonte(), "") ? "" : " – " + riga.fonte());
    }
}

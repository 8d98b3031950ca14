package it.architrave.istruttoria;

import it.architrave.comunicazioni.Comunicazione;
import it.architrave.comunicazioni.Comunicazioni;
import it.architrave.pratica.Contesto;
import it.architrave.pratica.DatiMancanti;
import it.architrave.pratica.DatoMancante;
import it.architrave.pratica.Efficacia;
import it.architrave.pratica.EfficaciaDelTitolo;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.Scheda;
import it.architrave.territorio.Fuso;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What suspends, or suspended, the efficacy of the title: who has to give it, by which article, since when; and works done meanwhile. */
@Component
class SchedaEfficacia implements Scheda {

    private static final String DURC = "Task_AcquisireIlDurc";

    private final EfficaciaDelTitolo efficacia;
    private final Comunicazioni comunicazioni;
    private final ImpreseDellaPratica imprese;
    private final Clock orologio;

    SchedaEfficacia(EfficaciaDelTitolo efficacia, Comunicazioni comunicazioni, ImpreseDellaPratica imprese, Clock orologio) {
        this.efficacia = efficacia;
        this.comunicazioni = comunicazioni;
        this.imprese = imprese;
        this.orologio = orologio;
    }

    @Override
    public int ordine() {
        return 5;
    }

    @Override
    public boolean serveA(String nodo) {
        return nodo.equals(DURC);
    }

    @Override
    public Optional<Pannello> pannello(Contesto contesto) {
        Pratica pratica = contesto.pratica();
        if (pratica.efficacia() == Efficacia.PIENA) {
            return Optional.empty();
        }
        DatiMancanti dati = efficacia.di(contesto.ambito(), pratica);
        List<Comunicazione> arrivate = comunicazioni.di(contesto.ambito(), pratica.numero());
        LocalDate oggi = orologio.instant().atZone(Fuso.ROMA).toLocalDate();
        return Optional.of(new Pannello("Efficacia del titolo", "istruttoria/efficacia :: pannello", new Vista(pratica.sospesa(),
                dati.tutti().stream().map(d -> riga(d, contesto)).toList(), LavoriSegnalati.di(dati, arrivate, oggi),
                contesto.ufficio() ? imprese.di(contesto.ambito(), pratica, arrivate) : List.of())));
    }

    private static Riga riga(DatoMancante dato, Contesto contesto) {
        Pratica pratica = contesto.pratica();
        boolean comunica = !contesto.ufficio() && !pratica.stato().finale() && dato.manca() && dato.dellaParte();
        return new Riga(dato, dato.mancanza().dal().atZone(Fuso.ROMA), comunica ? "/area-personale/pratiche/" + pratica.numero()
                + "/comunicazioni/nuova/" + dato.dato().comunicazione() : null);
    }

    /**
     * The panel.
     *
     * @param lavori  works done before the efficacy was there, in words
     * @param imprese who does the works, for the office
     */
    record Vista(boolean sospesa, List<Riga> righe, List<String> lavori, List<String> imprese) {
    }

    /**
     * A datum as it is shown.
     *
     * @param comunica where the party gives it, while it may
     */
    record Riga(DatoMancante dato, ZonedDateTime dal, @Nullable String comunica) {
    }
}

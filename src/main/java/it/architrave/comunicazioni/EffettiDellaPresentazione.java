package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.catalogo.DatoRiservato;
import it.architrave.catalogo.Risposte;
import it.architrave.comunicazioni.Effetti.Inizio;
import it.architrave.pratica.Bozze;
import it.architrave.pratica.DatoMancante;
import it.architrave.pratica.EfficaciaDelTitolo;
import it.architrave.pratica.Pratica;
import it.architrave.termini.Termini;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads from the answers to a module, and from the clock, what the filing allows. */
@Component
class EffettiDellaPresentazione {

    private final Bozze bozze;
    private final Termini termini;
    private final EfficaciaDelTitolo efficacia;
    private final Map<String, EffettiDelModulo> moduli;

    EffettiDellaPresentazione(Bozze bozze, Termini termini, EfficaciaDelTitolo efficacia, List<EffettiDelModulo> moduli) {
        this.bozze = bozze;
        this.termini = termini;
        this.efficacia = efficacia;
        this.moduli = moduli.stream().collect(Collectors.toMap(EffettiDelModulo::procedimento, Function.identity()));
    }

    Effetti di(Ambito ambito, Pratica pratica) {
        EffettiDelModulo modulo = Objects.requireNonNull(moduli.get(pratica.presentazione().procedimento()));
        Risposte risposte = bozze.risposte(ambito, pratica.id());
        Inizio inizio = modulo.inizio(pratica, risposte);
        List<DatoRiservato> mancanti = efficacia.di(ambito, pratica).ancora().stream().map(DatoMancante::dato).toList();
        return new Effetti(inizio == Inizio.DALLA_PRESENTAZIONE && mancanti.isEmpty() ? modulo.dal(pratica, risposte) : null, inizio,
                termini.previsto(ambito, pratica, modulo.controllo()).orElse(null), modulo.parole(risposte), mancanti);
    }
}

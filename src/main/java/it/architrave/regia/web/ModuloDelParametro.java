package it.architrave.regia.web;

import it.architrave.accesso.ModificaRifiutata;
import it.architrave.accesso.Periodo;
import it.architrave.catalogo.AmbitoTerritoriale;
import it.architrave.catalogo.Campo;
import it.architrave.catalogo.Marca;
import it.architrave.catalogo.NuovoValore;
import it.architrave.catalogo.Opzione;
import it.architrave.catalogo.Quadro;
import it.architrave.catalogo.RigaDiParametro;
import it.architrave.catalogo.TipoCampo;
import it.architrave.catalogo.UnitaDiParametro;
import it.architrave.catalogo.Vincoli;
import it.architrave.catalogo.VoceDiParametro;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form by which a parameter gets a new value; how the value is asked depends on its unit. */
@Component
class ModuloDelParametro {

    private static final int VALORE = 200;
    private static final int FONTE = 300;
    private static final int NOTA = 1200;
    private static final int MOTIVO = 1500;

    private final ParametriInParole parole;

    ModuloDelParametro(ParametriInParole parole) {
        this.parole = parole;
    }

    Quadro di(VoceDiParametro voce, List<UnitaDiParametro> ammesse) {
        return new Quadro("parametro", "", "Nuovo valore: " + voce.denominazione(), Stream.of(
                campo("ambito", TipoCampo.TENDINA, "Dove vale", "L’ambito più vicino prevale: Comune, Regione, Stato.", true,
                        null, parole.ambiti().stream().map(a -> new Opzione(a.chiave(), parole.ambito(a))).toList()),
                ammesse.size() == 1 ? valore(voce, ammesse.get(0)) : valoreInUnita(voce, ammesse),
                ammesse.size() == 1 ? null : campo("unita", TipoCampo.TENDINA, "Unità", null, true, null, ammesse.stream()
                        .map(u -> new Opzione(u.name(), u.nome().isEmpty() ? "nessuna: è una parola" : u.nome())).toList()),
                campo("dal", TipoCampo.DATA, "Dal", "Primo giorno in cui vale. Regge le pratiche presentate da quel giorno.",
                        true, null, List.of()),
                campo("al", TipoCampo.DATA, "Fino al", "Ultimo giorno, se il valore è a tempo: poi torna a valere quello dell’ambito"
                        + " più ampio. Lasciare vuoto se non c’è.", false, null, List.of()),
                campo("fonte", TipoCampo.TESTO, "Norma o atto", "L’articolo che lo dispone, o l’atto del Comune con data e numero.",
                        true, FONTE, List.of()),
                campo("marche", TipoCampo.ELENCO, "Quanto è certo", null, false, null,
                        Arrays.stream(Marca.values()).map(m -> new Opzione(m.name(), m.nome())).toList()),
                campo("nota", TipoCampo.AREA, "Nota", "Come si legge la norma, e che cosa resta in dubbio.", false, NOTA, List.of()),
                campo("motivo", TipoCampo.AREA, "Motivo della modifica", "Resta nel registro delle modifiche.", true, MOTIVO,
                        List.of())).filter(Objects::nonNull).toList());
    }

    NuovoValore letto(VoceDiParametro voce, List<UnitaDiParametro> ammesse, PaginaModulo.Scritto s) {
        AmbitoTerritoriale ambito = AmbitoTerritoriale.letto(s.testo("ambito")).filter(parole.ambiti()::contains)
                .orElseThrow(() -> new ModificaRifiutata("ambito", "Questo ambito non c’è: sceglierne uno."));
        var marche = s.elenco("marche").stream().map(Marca::valueOf).toList();
        UnitaDiParametro unita = ammesse.size() == 1 ? ammesse.get(0) : UnitaDiParametro.valueOf(s.testo("unita"));
        return new NuovoValore(voce.codice(), ambito, new RigaDiParametro.Valore(s.testo("valore"), unita), new Periodo(s.giornoCerto("dal"), s.giorno("al")),
                s.testo("fonte"), Marca.con(marche, s.testo("nota")), s.testo("motivo"));
    }

    private static Campo valore(VoceDiParametro voce, UnitaDiParametro unita) {
        TipoCampo perScritto = unita == UnitaDiParametro.DATA ? TipoCampo.DATA : TipoCampo.TESTO;
        TipoCampo tipo = unita.diScelta() ? TipoCampo.TENDINA : perScritto;
        return campo("valore", tipo, "Valore", unita.aiuto(), true, tipo == TipoCampo.TESTO ? VALORE : null, voce.scelte(unita));
    }

    /** A number, or one of the words that say that there is none. */
    private static Campo valoreInUnita(VoceDiParametro voce, List<UnitaDiParametro> ammesse) {
        String parole = voce.scelte().stream().map(o -> o.valore() + " (" + o.etichetta() + ")").collect(Collectors.joining(", "));
        return campo("valore", TipoCampo.TESTO, "Valore", "Un numero intero, oppure " + parole + ".", true, VALORE, List.of());
    }

    private static Campo campo(String chiave, TipoCampo tipo, String etichetta, @Nullable String aiuto, boolean obbligatorio,
                               @Nullable Integer massimo, List<Opzione> opzioni) {
        return new Campo(chiave, tipo, etichetta, aiuto, new Vincoli(obbligatorio, null, null, null, null, null, massimo),
                new Campo.Figli(opzioni, List.of()), Map.of());
    }
}

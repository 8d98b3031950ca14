package it.architrave.comunicazioni;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.comunicazioni.PostaDiProva.Arrivato;
import it.architrave.pratica.NumeroPratica;
import java.util.List;
import java.util.stream.IntStream;

/** What the tests expected against what the mailbox holds: nothing lost, no copy without its mark, the order of each case. */
final class ContoDellaPosta {

    private final List<Arrivato> arrivati;

    ContoDellaPosta(List<Arrivato> arrivati) {
        this.arrivati = arrivati;
    }

    /** The notices 1…quanti of each case, to one address. */
    ContoDellaPosta torna(List<NumeroPratica> pratiche, int quanti) {
        for (NumeroPratica pratica : pratiche) {
            List<Arrivato> suoi = arrivati.stream().filter(a -> a.pratica().equals(pratica.valore())).toList();
            assertThat(suoi.stream().map(Arrivato::ordine)).as("%s: nell'ordine, copie comprese", pratica).isSorted();
            assertThat(suoi.stream().map(Arrivato::ordine).distinct()).as("%s: nessuno perso", pratica)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, quanti).boxed().toList());
            IntStream.rangeClosed(1, quanti).forEach(n -> copie(suoi.stream().filter(a -> a.ordine() == n).toList()));
            assertThat(suoi.stream().map(Arrivato::codice).distinct()).as("un identificativo per avviso").hasSize(quanti);
        }
        return this;
    }

    void ripetuti(long quanti) {
        assertThat(arrivati.stream().map(a -> a.pratica() + a.ordine()).distinct().count() + quanti)
                .as("%s arrivati, ripetuti attesi %s", arrivati.size(), quanti).isEqualTo(arrivati.size());
    }

    private static void copie(List<Arrivato> copie) {
        assertThat(copie.stream().skip(1)).as("ogni copia dopo la prima è segnata: %s", copie).allMatch(Arrivato::segnato);
        assertThat(copie.stream().filter(Arrivato::segnato)).allSatisfy(a -> assertThat(a.testo())
                .startsWith("Questo avviso potrebbe essere già arrivato").contains("Testo dell'avviso " + a.ordine()));
        assertThat(copie.stream().map(Arrivato::codice).distinct()).as("la stessa copia per chi legge").hasSize(1);
    }
}

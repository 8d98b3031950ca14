package it.architrave.affidabilita;

import it.architrave.affidabilita.Atto.Genere;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A case, draft or filed, as its clients know it: what they did on it, and what they were told. */
final class PraticaAttesa {

    private final String bozza;
    private final String comune;
    private final List<Atto> atti = new CopyOnWriteArrayList<>();
    private volatile @Nullable String numero;

    PraticaAttesa(String bozza, String comune) {
        this.bozza = bozza;
        this.comune = comune;
    }

    void aggiungi(Atto atto) {
        atti.add(atto);
    }

    void presentata(String conNumero) {
        this.numero = conNumero;
    }

    String bozza() {
        return bozza;
    }

    String comune() {
        return comune;
    }

    /** As the client was told it. */
    @Nullable String numero() {
        return numero;
    }

    Stream<Atto> atti(Genere genere) {
        return atti.stream().filter(a -> a.genere() == genere);
    }

    /** Whether the same was tried again, with another answer than a refusal: what is found is the other attempt's. */
    boolean ritentato(Atto atto) {
        return atti(atto.genere()).anyMatch(a -> a != atto && a.riferimento().equals(atto.riferimento())
                && a.stato() != Atto.Stato.RIFIUTATO);
    }

    @Override
    public String toString() {
        return numero == null ? "bozza " + bozza : numero + " (" + bozza + ")";
    }
}

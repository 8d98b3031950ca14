package it.architrave.regia.web;

import it.architrave.catalogo.AmbitoTerritoriale;
import it.architrave.catalogo.Marca;
import it.architrave.catalogo.RigaDiParametro;
import it.architrave.catalogo.VoceDiParametro;
import it.architrave.catalogo.VociDeiParametri;
import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.Comune;
import it.architrave.territorio.Territorio;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Rows of parameters and their scopes in words. */
@Component
class ParametriInParole {

    private final VociDeiParametri voci;
    private final Territorio territorio;
    private final Clock orologio;

    ParametriInParole(VociDeiParametri voci, Territorio territorio, Clock orologio) {
        this.voci = voci;
        this.territorio = territorio;
        this.orologio = orologio;
    }

    LocalDate oggi() {
        return LocalDate.now(orologio);
    }

    VoceDiParametro voce(String codice) {
        return voci.di(codice);
    }

    /** By code, in the order of their headings. */
    Map<String, VoceDiParametro> voci() {
        return voci.tutte();
    }

    List<RigaInParole> righe(List<RigaDiParametro> righe, Map<String, VoceDiParametro> tutte) {
        return righe.stream().map(r -> riga(r, tutte.getOrDefault(r.codice(), VoceDiParametro.ignota(r.codice())))).toList();
    }

    RigaInParole riga(RigaDiParametro riga, VoceDiParametro voce) {
        return new RigaInParole(riga, voce, voce.inParole(riga.valore().testo(), riga.valore().unita()),
                ambito(riga.ambito()), Marca.senza(riga.nota()), Marca.di(riga.nota()), vigore(riga, oggi()));
    }

    /** The scopes for which this installation may dispose: the State, its regions, its municipalities. */
    List<AmbitoTerritoriale> ambiti() {
        List<Comune> comuni = territorio.comuni();
        return Stream.of(Stream.of(AmbitoTerritoriale.STATO),
                comuni.stream().map(Comune::regione).distinct().sorted().map(AmbitoTerritoriale::dellaRegione),
                comuni.stream().map(c -> AmbitoTerritoriale.del(c.istat()))).flatMap(s -> s).toList();
    }

    String ambito(AmbitoTerritoriale ambito) {
        return switch (ambito.tipo()) {
            case STATO -> "Stato";
            case REGIONE -> "Regione " + ambito.codice();
            case COMUNE -> territorio.italiano(new CodiceIstat(ambito.codice())).map(c -> "Comune di " + c.nome())
                    .orElse("Comune " + ambito.codice());
        };
    }

    private static RigaInParole.Vigore vigore(RigaDiParametro riga, LocalDate oggi) {
        if (riga.vige(oggi)) {
            return RigaInParole.Vigore.IN_VIGORE;
        }
        return riga.dal().isAfter(oggi) ? RigaInParole.Vigore.FUTURO : RigaInParole.Vigore.PASSATO;
    }
}

package it.architrave.procedimento;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.catalogo.Moduli;
import it.architrave.catalogo.Modulo;
import it.architrave.catalogo.ProcedimentoSconosciuto;
import it.architrave.catalogo.Risposte;
import it.architrave.territorio.CodiceIstat;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A module without a model that receives it is in the catalogue, but nobody can begin a filing on it. */
class ProcedimentiOffertiTests {

    private static final CodiceIstat FIRENZE = new CodiceIstat("048017");
    private static final CodiceIstat FIESOLE = new CodiceIstat("048015");

    @Test
    void senzaUnModelloInUsoLaSciaNonSiOffre() {
        ProcedimentiOfferti offerti = offerti(inUso("Cila", null));
        assertThat(offerti.di(FIRENZE)).extracting(Modulo::codice).containsExactly("Cila");
        assertThatThrownBy(() -> offerti.modulo("Scia", FIRENZE)).isInstanceOf(ProcedimentoSconosciuto.class);
    }

    @Test
    void conUnModelloInUsoPerTuttiLaOffreOgniComune() {
        ProcedimentiOfferti offerti = offerti(inUso("Cila", null), inUso("Scia", null));
        assertThat(offerti.di(FIESOLE)).extracting(Modulo::codice).containsExactly("Cila", "Scia");
        assertThat(offerti.modulo("Scia", FIESOLE).codice()).isEqualTo("Scia");
    }

    @Test
    void unModelloInUsoInUnSoloComuneNonVaPerGliAltri() {
        ProcedimentiOfferti offerti = offerti(inUso("Scia", FIESOLE));
        assertThat(offerti.di(FIESOLE)).extracting(Modulo::codice).containsExactly("Scia");
        assertThat(offerti.di(FIRENZE)).isEmpty();
    }

    private static ModelloInUso inUso(String procedimento, CodiceIstat comune) {
        return new ModelloInUso(1L, procedimento, comune, procedimento + ":1:x", Instant.EPOCH);
    }

    private static ProcedimentiOfferti offerti(ModelloInUso... righe) {
        return new ProcedimentiOfferti(new DueModuli(), new ModelliInUso(new Righe(Arrays.asList(righe)), 
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
    }

    private record Righe(List<ModelloInUso> tutti) implements ModelloInUsoRepository {

        @Override
        public ModelloInUso save(ModelloInUso modello) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<ModelloInUso> perComune(String procedimento, CodiceIstat comune) {
            return Optional.empty();
        }

        @Override
        public Optional<ModelloInUso> perTutti(String procedimento) {
            return Optional.empty();
        }
    }

    private static final class DueModuli implements Moduli {

        @Override
        public Modulo inVigore(String procedimento) {
            return new Modulo(procedimento, "2025-03-27", procedimento, "", List.of(), List.of());
        }

        @Override
        public Modulo versione(String procedimento, String versione) {
            return inVigore(procedimento);
        }

        @Override
        public List<Modulo> tutti() {
            return List.of(inVigore("Cila"), inVigore("Scia"));
        }

        @Override
        public Risposte esempio(String procedimento) {
            return Risposte.NESSUNA;
        }
    }
}

package it.architrave.procedimento;

import static it.architrave.prova.Mani.FIRENZE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaGiaPresentata;
import it.architrave.pratica.PraticaId;
import it.architrave.prova.Mani;
import it.architrave.prova.ProvaIntegrata;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Filings that arrive in the same moment: each has its number, none is made twice. */
@ProvaIntegrata
class PresentazioniContemporaneeTests {

    private static final int INSIEME = 16;

    @Autowired
    private Mani mani;
    @Autowired
    private Presentazione presentazione;

    @Test
    void sediciPresentazioniInsiemeHannoNumeriDiversiESenzaSalti() throws Exception {
        List<Callable<NumeroPratica>> presentazioni = new ArrayList<>();
        for (int i = 0; i < INSIEME; i++) {
            PraticaId bozza = mani.bozza(FIRENZE, Map.of());
            mani.allega(bozza);
            presentazioni.add(() -> mani.presenta(bozza));
        }
        List<Long> progressivi = insieme(presentazioni).stream()
                .map(n -> Long.parseLong(n.valore().substring(n.valore().lastIndexOf('-') + 1))).sorted().toList();

        assertThat(progressivi).doesNotHaveDuplicates().hasSize(INSIEME);
        assertThat(progressivi.get(INSIEME - 1) - progressivi.get(0)).isEqualTo(INSIEME - 1);
    }

    @Test
    void laStessaChiaveDaSempreLaStessaRispostaAncheInsieme() throws Exception {
        PraticaId bozza = mani.bozza(FIRENZE, Map.of());
        mani.allega(bozza);
        List<Callable<EsitoPresentazione>> ripetute = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            ripetute.add(() -> presentazione.presenta(mani.geometra(), bozza, "stessa-chiave"));
        }
        assertThat(insieme(ripetute)).hasSize(4).containsOnly(presentazione.presenta(mani.geometra(), bozza, "stessa-chiave"));
        assertThatThrownBy(() -> presentazione.presenta(mani.geometra(), bozza, "altra-chiave"))
                .isInstanceOf(PraticaGiaPresentata.class);
    }

    private static <T> List<T> insieme(List<Callable<T>> atti) throws Exception {
        var fili = Executors.newFixedThreadPool(atti.size());
        try {
            List<T> esiti = new ArrayList<>();
            for (Future<T> futuro : fili.invokeAll(atti)) {
                esiti.add(futuro.get());
            }
            return esiti;
        } finally {
            fili.shutdown();
        }
    }
}

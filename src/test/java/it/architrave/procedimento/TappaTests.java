package it.architrave.procedimento;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TappaTests {

    private static final Instant ORE_DIECI = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void cioCheIlSistemaFaDaSeStaSottoLAttoCheLoHaMosso() {
        assertThat(Tappa.di(List.of(fatto("CILA presentata", "startEvent"), fatto("Rilasciare la ricevuta", "serviceTask"),
                fatto("Protocollare la CILA", "serviceTask")))).singleElement().satisfies(t -> {
                    assertThat(t.titolo()).isEqualTo("CILA presentata");
                    assertThat(t.quando()).isEqualTo("23/11/2026 alle 10:00");
                    assertThat(t.dettaglio()).isEqualTo("Poi, in automatico: rilasciare la ricevuta, protocollare la CILA.");
                });
    }

    @Test
    void unAttesaSiDiceAttesa() {
        assertThat(Tappa.di(List.of(aperto("Fine lavori comunicata", "intermediateMessageCatch")))).singleElement()
                .isEqualTo(new Tappa("In attesa: fine lavori comunicata", "dal 23/11/2026 alle 10:00", null,
                        Tappa.Stato.CORRENTE));
    }

    @Test
    void cioCheEApertoStaInFondo() {
        assertThat(Tappa.di(List.of(fatto("CILA presentata", "startEvent"),
                aperto("Fine lavori comunicata", "intermediateMessageCatch"), fatto("Avviare la verifica", "serviceTask"))))
                .extracting(Tappa::titolo, Tappa::dettaglio).containsExactly(
                        tuple("CILA presentata", "Poi, in automatico: avviare la verifica."),
                        tuple("In attesa: fine lavori comunicata", null));
    }

    @Test
    void unAttivitaApertaTieneIlSuoNome() {
        assertThat(Tappa.di(List.of(aperto("Verificare la completezza", "userTask")))).singleElement()
                .extracting(Tappa::titolo, Tappa::stato)
                .containsExactly("Verificare la completezza", Tappa.Stato.CORRENTE);
    }

    @Test
    void ilModelloChiamatoRaccontaDaSe() {
        assertThat(Tappa.di(List.of(aperto("Invitare a regolarizzare", "callActivity"),
                fatto("Lacuna rilevata", "startEvent")))).extracting(Tappa::titolo).containsExactly("Lacuna rilevata");
    }

    private static Passo fatto(String nome, String tipo) {
        return new Passo("Cila", nome, nome, tipo, ORE_DIECI, ORE_DIECI);
    }

    private static Passo aperto(String nome, String tipo) {
        return new Passo("Cila", nome, nome, tipo, ORE_DIECI, null);
    }
}

package it.architrave.termini.ingenuo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The naive calculator itself finds the worked examples M01–M20 (domain.md 4.4), before anybody is compared with it. */
class IngenuoTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("esempi")
    void trovaGliEsempiSvolti(String esempio, Storia storia, String attese) {
        Foglio foglio = Ingenuo.calcola(storia);
        for (String attesa : attese.split(" ")) {
            String[] parti = attesa.split("=");
            assertThat(foglio.letta(parti[0])).as(esempio + " " + parti[0]).isNotNull();
            assertThat(foglio.letta(parti[0]).giorno()).as(esempio + " " + parti[0]).isEqualTo(parti[1]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-04-15", "2000-04-23", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16",
            "2029-04-01", "2030-04-21", "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28"})
    void conosceLaPasqua(LocalDate pasqua) {
        assertThat(Almanacco.pasqua(pasqua.getYear())).isEqualTo(pasqua);
        assertThat(new Almanacco(null, false).utile(pasqua)).isIn(pasqua.plusDays(2), pasqua.plusDays(3));
    }

    static Stream<Arguments> esempi() {
        return Stream.of(
                esempio("M01", "SCIA", "ISTANZA_PRESENTATA 2026-11-23",
                        "INIZIO_LAVORI_DAL=2026-11-23 CONTROLLO_FINE=2026-12-23 AUTOTUTELA_FINE=2027-06-23"),
                esempio("M02", "SCIA", "ISTANZA_PRESENTATA 2026-11-25", "CONTROLLO_FINE=2026-12-28"),
                esempio("M03", "SCIA", "ISTANZA_PRESENTATA 2027-01-11 CONFORMAZIONE_ORDINATA 2027-02-01 MISURE_COMUNICATE 2027-02-22",
                        "CONTROLLO_FINE_ORIGINARIO=2027-02-10 CONFORMAZIONE_ENTRO=2027-03-03 CONTROLLO_FINE=2027-03-24"
                                + " AUTOTUTELA_FINE=2027-09-24"),
                esempio("M04", "SCIA_ALTERNATIVA", "ISTANZA_PRESENTATA 2026-12-03",
                        "INIZIO_LAVORI_DAL=2027-01-02 CONTROLLO_FINE=2027-01-02"),
                esempio("M05", "PERMESSO_DI_COSTRUIRE", "ISTANZA_PRESENTATA 2026-09-14",
                        "RDP_ENTRO=2026-09-24 RICHIESTA_DOCUMENTI_ENTRO=2026-10-14 ISTRUTTORIA_FINE=2026-11-13"
                                + " SILENZIO_FINE=2026-12-14 SILENZIO_EFFETTO_DAL=2026-12-15"),
                esempio("M06", "PERMESSO_DI_COSTRUIRE",
                        "ISTANZA_PRESENTATA 2026-10-05 DOCUMENTI_RICHIESTI 2026-10-30 DOCUMENTI_RICEVUTI 2026-12-01",
                        "RICHIESTA_DOCUMENTI_ENTRO=2026-11-04 ISTRUTTORIA_FINE=2027-01-30 SILENZIO_FINE=2027-03-01"),
                esempio("M07", "PERMESSO_DI_COSTRUIRE",
                        "ISTANZA_PRESENTATA 2027-02-01 DOCUMENTI_RICHIESTI 2027-03-08 DOCUMENTI_RICEVUTI 2027-03-20",
                        "RICHIESTA_DOCUMENTI_ENTRO=2027-03-03 SILENZIO_FINE=2027-05-03"),
                esempio("M08", "PERMESSO_DI_COSTRUIRE",
                        "ISTANZA_PRESENTATA 2027-03-01 MODIFICHE_RICHIESTE 2027-04-10 MODIFICHE_RICEVUTE 2027-04-28",
                        "ISTRUTTORIA_FINE=2027-05-18 SILENZIO_FINE=2027-06-17"),
                esempio("M09", "PERMESSO_DI_COSTRUIRE", "ISTANZA_PRESENTATA 2027-04-01 PROPOSTA_FORMULATA 2027-05-10",
                        "DECISIONE_ENTRO=2027-06-09"),
                esempio("M09 speciale", "PERMESSO_DI_COSTRUIRE",
                        "ISTANZA_PRESENTATA 2027-04-01 PROPOSTA_FORMULATA 2027-05-10 PREAVVISO_COMUNICATO 2027-05-12",
                        "DECISIONE_ENTRO=2027-06-19"),
                generale("M09 generale", "PROPOSTA_FORMULATA 2027-05-10 PREAVVISO_COMUNICATO 2027-05-12",
                        "DECISIONE_ENTRO=2027-06-19"),
                generale("M09 generale con osservazioni",
                        "PROPOSTA_FORMULATA 2027-05-10 PREAVVISO_COMUNICATO 2027-05-12 OSSERVAZIONI_RICEVUTE 2027-05-20",
                        "DECISIONE_ENTRO=2027-06-28 RIPRESA=2027-05-30"),
                Arguments.of("M10", storia("CONFERENZA", "ISTANZA_PRESENTATA 2026-12-04 CONFERENZA_INDETTA 2026-12-10")
                        .con("profiloConferenza", "CDS_2026").con("enteSensibile", true),
                        "INDIZIONE_ENTRO=2026-12-14 INTEGRAZIONI_CONFERENZA_ENTRO=2026-12-28"
                                + " DETERMINAZIONI_ORDINARIE_ENTRO=2027-01-09 DETERMINAZIONI_SENSIBILI_ENTRO=2027-02-08"
                                + " CONCLUSIONE_ORDINARIA_ENTRO=2027-01-15 CONCLUSIONE_SENSIBILE_ENTRO=2027-02-15"
                                + " RIUNIONE_ENTRO=2027-02-18"),
                esempio("M11", "SISMICA_AUTORIZZAZIONE",
                        "ISTANZA_PRESENTATA 2027-01-18 PREAVVISO_COMUNICATO 2027-02-08 OSSERVAZIONI_RICEVUTE 2027-02-15",
                        "OSSERVAZIONI_ENTRO=2027-02-18 RIPRESA=2027-02-25 TERMINE_FINE=2027-03-06 SILENZIO_FINE=2027-03-06"),
                esempio("M12", "SISMICA_AUTORIZZAZIONE", "ISTANZA_PRESENTATA 2027-01-18 PREAVVISO_COMUNICATO 2027-02-08",
                        "RIPRESA=2027-02-18 TERMINE_FINE=2027-02-27"),
                esempio("M13", "CDU", "ISTANZA_PRESENTATA 2028-02-01 PROVVEDIMENTO_ADOTTATO 2028-02-29",
                        "RILASCIO_ENTRO=2028-03-02 VALIDO_FINO_AL=2029-02-28"),
                esempio("M14", "PAESAGGISTICA_ORDINARIA",
                        "ISTANZA_PRESENTATA 2027-03-01 SOPRINTENDENZA_RICEVUTA 2027-04-08 PARERE_RICEVUTO 2027-05-20",
                        "TRASMISSIONE_ENTRO=2027-04-10 PARERE_ENTRO=2027-05-24 DECISIONE_COMUNQUE_DOPO=2027-06-07"
                                + " DECISIONE_ENTRO=2027-06-09"),
                esempio("M15", "PAESAGGISTICA_SEMPLIFICATA",
                        "ISTANZA_PRESENTATA 2027-06-01 DOCUMENTI_RICHIESTI 2027-06-09 DOCUMENTI_RICEVUTI 2027-06-17"
                                + " SOPRINTENDENZA_RICEVUTA 2027-07-05 PARERE_RICEVUTO 2027-07-26",
                        "DOCUMENTI_ENTRO=2027-06-19 TERMINE_FINE=2027-08-09 PROPOSTA_ENTRO=2027-07-07 PARERE_ENTRO=2027-07-26"
                                + " DECISIONE_ENTRO=2027-08-05"),
                esempio("M16 A", "SANATORIA_36_BIS", "ISTANZA_PRESENTATA 2027-07-05", "SILENZIO_FINE=2027-08-19"),
                esempio("M16 B", "SANATORIA_36_BIS",
                        "ISTANZA_PRESENTATA 2027-07-05 DOCUMENTI_RICHIESTI 2027-08-03 DOCUMENTI_RICEVUTI 2027-09-01",
                        "SILENZIO_FINE=2027-10-16"),
                esempio("M17", "SANATORIA_36", "ISTANZA_PRESENTATA 2027-08-05", "SILENZIO_FINE=2027-10-05"),
                esempio("M18", "TITOLO", "TITOLO_RILASCIATO 2026-12-10 LAVORI_INIZIATI 2027-11-02",
                        "INIZIO_LAVORI_ENTRO=2027-12-10 ULTIMAZIONE_ENTRO=2030-11-02"),
                esempio("M19", "ACCESSO_AGLI_ATTI", "ISTANZA_PRESENTATA 2026-12-11", "SILENZIO_FINE=2027-01-11"),
                esempio("M20", "AGIBILITA", "LAVORI_ULTIMATI 2027-04-10 ISTANZA_PRESENTATA 2027-04-26",
                        "PRESENTAZIONE_ENTRO=2027-04-26 CONTROLLO_FINE=2027-05-26"));
    }

    private static Arguments esempio(String nome, String procedimento, String fatti, String attese) {
        return Arguments.of(nome, storia(procedimento, fatti), attese);
    }

    private static Arguments generale(String nome, String fatti, String attese) {
        return Arguments.of(nome, storia("PERMESSO_DI_COSTRUIRE", "ISTANZA_PRESENTATA 2027-04-01 " + fatti)
                .con("preavviso", "GENERALE"), attese);
    }

    /** Types and days in turn; an order gives the shortest time that it may. */
    static Storia storia(String procedimento, String fatti) {
        String[] parole = fatti.split(" ");
        return Storia.di(procedimento, Arrays.stream(parole).filter(parola -> !parola.startsWith("2")).map(tipo -> {
            Fatto fatto = Fatto.di(tipo, parole[Arrays.asList(parole).indexOf(tipo) + 1]);
            return tipo.equals("CONFORMAZIONE_ORDINATA") ? new Fatto(tipo, fatto.data(), 30) : fatto;
        }).toArray(Fatto[]::new));
    }
}

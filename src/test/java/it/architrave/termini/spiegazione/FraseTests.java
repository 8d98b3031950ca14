package it.architrave.termini.spiegazione;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.termini.calcolo.Arresto;
import it.architrave.termini.calcolo.Arresto.Tipo;
import it.architrave.termini.calcolo.Calendario;
import it.architrave.termini.calcolo.Corsa;
import it.architrave.termini.calcolo.Durata;
import it.architrave.termini.calcolo.Misura;
import it.architrave.termini.calcolo.Passo;
import it.architrave.termini.calcolo.Scadenza;
import it.architrave.termini.calcolo.Unita;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the steps of a date read; the days are those of the worked examples of the law. */
class FraseTests {

    private static final Calendario DOMENICHE = new Calendario(g -> false);

    @Test
    void unTermineSempliceSiLeggeInUnaRiga() {
        assertThat(frase(corsa("2026-11-23", 30))).isEqualTo(
                "30 giorni dalla presentazione del 23/11/2026: scade il 23 dicembre 2026 (mercoledì)");
    }

    @Test
    void ilPrimoDelMeseSiLeggeInItaliano() {
        assertThat(frase(corsa("2026-12-01", 90))).endsWith("scade il 1° marzo 2027 (lunedì)");
    }

    @Test
    void unUltimoGiornoFestivoSiDice() {
        assertThat(frase(corsa("2026-09-14", 90))).isEqualTo("90 giorni dalla presentazione del 14/9/2026"
                + " (il 13/12 è festivo): scade il 14 dicembre 2026 (lunedì)");
    }

    @Test
    void unTermineSospesoDicePerQuantoEDaChe() {
        assertThat(frase(corsa("2027-03-01", 60).con(modifiche("2027-04-10", "2027-04-28")))).isEqualTo(
                "60 giorni dalla presentazione del 1/3/2027, sospesi per 18 giorni dalla richiesta di modifiche:"
                        + " scade il 18 maggio 2027 (martedì)");
    }

    @Test
    void piuSospensioniSiLeggonoInFila() {
        Corsa corsa = corsa("2027-03-01", 60).con(modifiche("2027-03-10", "2027-03-12"))
                .con(new Arresto(Tipo.SOSPENSIONE, giorno("2027-04-01"), giorno("2027-04-06"), "dal preavviso", "art. 10-bis"));
        assertThat(frase(corsa)).contains("sospesi per 2 giorni dalla richiesta di modifiche e per 5 giorni dal preavviso: scade");
    }

    @Test
    void ilMassimoDiUnaMisuraStaNeiPassiENonNellaRiga() {
        Misura misura = Misura.di(giorno("2024-04-06"), Durata.di(3, Unita.ANNI, "art. 12 c. 3"), "dall'adozione", DOMENICHE);
        Corsa corsa = corsa("2027-03-01", 60).con(modifiche("2027-03-10", "2027-03-12")).con(new Arresto(Tipo.SOSPENSIONE,
                giorno("2027-04-01"), misura.al(), "dalla misura di salvaguardia", "art. 12 c. 3", misura));
        assertThat(frase(corsa)).contains("sospesi per 2 giorni dalla richiesta di modifiche e per 5 giorni dalla misura di"
                + " salvaguardia: scade");
        assertThat(corsa.scadenza(DOMENICHE).passi()).extracting(p -> p.perche().inParole()).contains("al più 3 anni dall'adozione");
    }

    @Test
    void unTermineInterrottoRiparteDaCapo() {
        Durata durata = Durata.di(60, Unita.GIORNI, "art. 20 c. 3").piu(Durata.di(30, Unita.GIORNI, "art. 20 c. 6"));
        Corsa corsa = Corsa.di(giorno("2026-10-05"), durata, "dalla presentazione").con(documenti("2026-10-30", "2026-12-01"));
        assertThat(frase(corsa)).isEqualTo("60 + 30 giorni dalla presentazione del 5/10/2026, interrotti il 30/10 dalla"
                + " richiesta di documenti, da capo dal 1/12: scade il 1° marzo 2027 (lunedì)");
    }

    @Test
    void unTermineInterrottoPiuVolteDiceOgniVolta() {
        Corsa corsa = corsa("2027-01-11", 30).con(documenti("2027-02-01", "2027-02-22")).con(documenti("2027-03-03", "2027-03-08"));
        assertThat(frase(corsa)).isEqualTo("30 giorni dalla presentazione dell’11/1/2027, interrotti il 1/2 dalla"
                + " richiesta di documenti, da capo dal 22/2, interrotti il 3/3 dalla richiesta di documenti, da capo dall’8/3: scade il 7 aprile 2027 (mercoledì)");
    }

    @Test
    void unTermineFermoDiceDiEsserlo() {
        Arresto aperto = new Arresto(Tipo.INTERRUZIONE, giorno("2026-10-30"), null, "dalla richiesta di documenti", "art. 20");
        assertThat(frase(corsa("2026-10-05", 90).con(aperto))).isEqualTo("90 giorni dalla presentazione del 5/10/2026, interrotti"
                + " il 30/10 dalla richiesta di documenti: il termine è fermo e non ha ancora una scadenza");
        Arresto sospeso = new Arresto(Tipo.SOSPENSIONE, giorno("2026-11-08"), null, "dalla richiesta di modifiche", "art. 20");
        assertThat(frase(corsa("2026-10-05", 90).con(sospeso))).isEqualTo("90 giorni dalla presentazione del 5/10/2026, sospesi"
                + " l’8/11 dalla richiesta di modifiche: il termine è fermo e non ha ancora una scadenza");
    }

    @Test
    void mesiAnniEGiorniLavorativiSiLeggonoComeSono() {
        assertThat(frase(corsa("2026-12-10", 1, Unita.ANNI))).isEqualTo(
                "1 anno dalla presentazione del 10/12/2026: scade il 10 dicembre 2027 (venerdì)");
        assertThat(frase(corsa("2026-12-10", 1, Unita.MESI).con(modifiche("2026-12-11", "2026-12-15")))).startsWith(
                "1 mese dalla presentazione del 10/12/2026, sospeso per 4 giorni");
        assertThat(frase(corsa("2026-12-04", 5, Unita.GIORNI_LAVORATIVI))).isEqualTo(
                "5 giorni lavorativi dalla presentazione del 4/12/2026: scade l’11 dicembre 2026 (venerdì)");
    }

    @Test
    void unConteggioDopoLAltroSiLeggeDiSeguito() {
        Scadenza prima = corsa("2026-11-23", 30).scadenza(DOMENICHE);
        Scadenza poi = Corsa.di(giorno("2026-12-23"), Durata.di(6, Unita.MESI, "art. 21-nonies"), "dalla fine del controllo")
                .scadenzaGrezza(DOMENICHE);
        List<Passo> passi = new ArrayList<>(prima.passi());
        passi.addAll(poi.passi());
        assertThat(Frase.di(new Scadenza(poi.data(), poi.grezza(), poi.andamento(), passi), Chiusa.SCADE)).isEqualTo(
                "30 giorni dalla presentazione del 23/11/2026, poi 6 mesi dalla fine del controllo del 23/12:"
                        + " scade il 23 giugno 2027 (mercoledì)");
    }

    @Test
    void laChiusaDiceCheCosaAccadeQuelGiorno() {
        Scadenza scadenza = corsa("2026-12-09", 2).scadenza(DOMENICHE);
        assertThat(Frase.di(scadenza, Chiusa.RIPRESA)).isEqualTo("Riprende a decorrere dall’11 dicembre 2026 (venerdì)");
        assertThat(Frase.di(scadenza, Chiusa.VALIDO)).endsWith(": vale fino all’11 dicembre 2026 (venerdì)");
    }

    @Test
    void cioCheNonSiContaInGiorniSiLeggeSenzaGiorni() {
        assertThat(Frase.di(corsa("2026-11-23", 0).scadenzaGrezza(DOMENICHE), Chiusa.INIZIO)).isEqualTo(
                "Dalla presentazione del 23/11/2026: si può iniziare dal 23 novembre 2026 (lunedì)");
        assertThat(Frase.di(new Scadenza(null, null, Scadenza.Andamento.SOSPESO, List.of()), Chiusa.INIZIO)).isEqualTo(
                "Non decorre ancora: manca l’evento da cui si conta");
    }

    private static String frase(Corsa corsa) {
        return Frase.di(corsa.scadenza(DOMENICHE), Chiusa.SCADE);
    }

    private static Corsa corsa(String da, int giorni) {
        return corsa(da, giorni, Unita.GIORNI);
    }

    private static Corsa corsa(String da, int quantita, Unita unita) {
        return Corsa.di(giorno(da), Durata.di(quantita, unita, "art. 20"), "dalla presentazione");
    }

    private static Arresto modifiche(String dal, String al) {
        return new Arresto(Tipo.SOSPENSIONE, giorno(dal), giorno(al), "dalla richiesta di modifiche", "art. 20 c. 4");
    }

    private static Arresto documenti(String dal, String al) {
        return new Arresto(Tipo.INTERRUZIONE, giorno(dal), giorno(al), "dalla richiesta di documenti", "art. 20 c. 5");
    }

    private static LocalDate giorno(String giorno) {
        return LocalDate.parse(giorno);
    }
}

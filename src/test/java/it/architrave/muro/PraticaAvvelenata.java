package it.architrave.muro;

import static it.architrave.prova.Mani.FIRENZE;

import it.architrave.catalogo.Modulo;
import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaId;
import it.architrave.prova.Mani;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A case of Firenze that goes its whole way with poison in every free text of every form. */
record PraticaAvvelenata(NumeroPratica numero, PraticaId bozza, long campi) {

    private static final String VERIFICA = "Task_VerificareLaCompletezza";
    private static final String INVITO = "Task_InvitareARegolarizzare";

    static PraticaAvvelenata invitata(Bersaglio.Attrezzi a) {
        Modulo modulo = a.moduli().inVigore("Cila");
        Map<String, Map<String, Object>> cambi = new HashMap<>();
        a.moduli().esempio("Cila").perQuadro().forEach((codice, valori) ->
                cambi.put(codice, Veleno.in(modulo.quadro(codice).campi(), valori)));
        Mani mani = a.mani();
        PraticaId bozza = mani.bozza(FIRENZE, cambi);
        mani.allega(bozza);
        a.allegati().allega(mani.geometra(), bozza, "elaboratiGrafici", "x\"><img src=x onerror=bucato()>.pdf",
                new ByteArrayInputStream(Mani.pdf()));
        NumeroPratica numero = mani.presenta(bozza);
        mani.svolge("istruttore.firenze", numero, VERIFICA, Map.of("esito", "DA_REGOLARIZZARE", "rilievi", Veleno.LUNGO));
        mani.svolge("responsabile.firenze", numero, INVITO, Map.of("testo", Veleno.LUNGO, "richieste", List.of(Map.of("tipo",
                "ELABORATO", "oggetto", Veleno.BREVE, "riferimento", Veleno.BREVE, "motivo", Veleno.LUNGO))));
        return new PraticaAvvelenata(numero, bozza, modulo.quadri().stream().mapToLong(q -> Veleno.liberi(q.campi())).sum());
    }

    /** The rest of the way: answer, communications, checks, end of the works. */
    void conclude(Mani mani) {
        mani.comunica(numero, TipoComunicazione.RISPOSTA_INVITO, Map.of("testo", Veleno.LUNGO));
        mani.comunica(numero, TipoComunicazione.INTEGRAZIONE, Map.of("testo", Veleno.LUNGO));
        mani.svolge("istruttore.firenze", numero, VERIFICA, Map.of("esito", "LACUNA_MINORE", "rilievi", Veleno.LUNGO));
        mani.svolge("sportello.firenze", numero, "Task_EsaminareLaComunicazione", Map.of("esito", "PRESA_VISIONE"));
        mani.comunica(numero, TipoComunicazione.FINE_LAVORI, Map.of("data", LocalDate.now().toString(), "ultimazione",
                "TOTALE", "resta", "", "catasto", "NON_DOVUTO"));
    }
}

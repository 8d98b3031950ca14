package it.architrave.muro;

import static it.architrave.prova.Mani.FIRENZE;

import it.architrave.catalogo.Modulo;
import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaId;
import it.architrave.procedimento.PresentazioneIncompleta;
import it.architrave.prova.Mani;
import it.architrave.prova.OrologioDiProva;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A case of Firenze that goes its whole way with poison in every free text of every form.
 *
 * @param salvi fields that the module refuses to take so, and that therefore keep the example's answer
 * @param campi how many free texts the module has
 */
record PraticaAvvelenata(NumeroPratica numero, PraticaId bozza, Set<String> salvi, long campi) {

    private static final String VERIFICA = "Task_VerificareLaCompletezza";
    private static final String INVITO = "Task_InvitareARegolarizzare";

    static PraticaAvvelenata invitata(Bersaglio.Attrezzi a, String responsabile) {
        Set<String> salvi = new TreeSet<>();
        PraticaId bozza = null;
        NumeroPratica numero = null;
        Mani mani = a.mani();
        while (numero == null) {
            bozza = bozza(a, salvi);
            try {
                numero = mani.presenta(bozza);
            } catch (PresentazioneIncompleta e) {
                int prima = salvi.size();
                e.problemi().forEach(p -> salva(p.quadro() + "." + p.campo().replaceAll("\\[\\d+]", ""), salvi));
                if (salvi.size() == prima) {
                    throw new IllegalStateException(e.problemi().toString());
                }
            }
        }
        mani.svolge("istruttore.firenze", numero, VERIFICA, Map.of("esito", "DA_REGOLARIZZARE", "rilievi", Veleno.LUNGO));
        mani.svolge(responsabile, numero, INVITO, Map.of("testo", Veleno.LUNGO, "richieste", List.of(Map.of("tipo",
                "ELABORATO", "oggetto", Veleno.BREVE, "riferimento", Veleno.BREVE, "motivo", Veleno.LUNGO))));
        return new PraticaAvvelenata(numero, bozza, salvi, a.moduli().inVigore("Cila").quadri().stream()
                .mapToLong(q -> Veleno.liberi(q.campi())).sum());
    }

    /** The fiscal code must agree with the names: the first name stays, and if that is not enough, the other. */
    private static void salva(String campo, Set<String> salvi) {
        boolean nuovo = salvi.add(campo.replaceFirst("codiceFiscale$", "nome"));
        if (!nuovo && campo.endsWith("codiceFiscale")) {
            salvi.add(campo.replaceFirst("codiceFiscale$", "cognome"));
        }
    }

    private static PraticaId bozza(Bersaglio.Attrezzi a, Set<String> salvi) {
        Modulo modulo = a.moduli().inVigore("Cila");
        Map<String, Map<String, Object>> cambi = new HashMap<>();
        a.moduli().esempio("Cila").perQuadro().forEach((codice, valori) ->
                cambi.put(codice, Veleno.in(codice, modulo.quadro(codice).campi(), valori, salvi)));
        PraticaId bozza = a.mani().bozza(FIRENZE, cambi);
        a.mani().allega(bozza);
        a.allegati().allega(a.mani().geometra(), bozza, "elaboratiGrafici", "x\"><img src=x onerror=bucato()>.pdf",
                new ByteArrayInputStream(Mani.pdf()));
        return bozza;
    }

    /** The rest of the way: answer, communications, checks, end of the works. */
    void conclude(Mani mani) {
        mani.comunica(numero, TipoComunicazione.RISPOSTA_INVITO, Map.of("testo", Veleno.LUNGO));
        mani.comunica(numero, TipoComunicazione.INTEGRAZIONE, Map.of("testo", Veleno.LUNGO));
        mani.svolge("istruttore.firenze", numero, VERIFICA, Map.of("esito", "LACUNA_MINORE", "rilievi", Veleno.LUNGO));
        mani.svolge("sportello.firenze", numero, "Task_EsaminareLaComunicazione", Map.of("esito", "PRESA_VISIONE"));
        mani.comunica(numero, TipoComunicazione.FINE_LAVORI, Map.of("data", OrologioDiProva.oggi().toString(), "ultimazione",
                "TOTALE", "resta", "", "catasto", "NON_DOVUTO"));
    }
}

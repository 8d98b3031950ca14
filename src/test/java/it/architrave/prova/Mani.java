package it.architrave.prova;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Anagrafe;
import it.architrave.accesso.Utente;
import it.architrave.catalogo.Moduli;
import it.architrave.comunicazioni.Comunicazione;
import it.architrave.comunicazioni.NuovaComunicazione;
import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.pratica.Bozze;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaId;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.StatoPratica;
import it.architrave.procedimento.Allegati;
import it.architrave.procedimento.AttiDellaParte;
import it.architrave.procedimento.AttivitaAperta;
import it.architrave.procedimento.Compiti;
import it.architrave.procedimento.Completamento;
import it.architrave.procedimento.Impedimenti;
import it.architrave.procedimento.Presentazione;
import it.architrave.territorio.CodiceIstat;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The hands of the people in the tests: the surveyor who files, the officers who work; through the modules' own doors. */
@TestComponent
public class Mani {

    /** Firenze checks every CILA in the demonstration. */
    public static final CodiceIstat FIRENZE = new CodiceIstat("048017");
    /** Fiesole checks by sample, so that an ordinary CILA needs no office task. */
    public static final CodiceIstat FIESOLE = new CodiceIstat("048015");

    private static final byte[] PDF = ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]"
            + "/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
            .getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private Anagrafe anagrafe;
    @Autowired
    private Moduli moduli;
    @Autowired
    private Bozze bozze;
    @Autowired
    private Allegati allegati;
    @Autowired
    private Impedimenti impedimenti;
    @Autowired
    private Presentazione presentazione;
    @Autowired
    private Pratiche pratiche;
    @Autowired
    private Compiti compiti;
    @Autowired
    private Completamento completamento;
    @Autowired
    private AttiDellaParte atti;
    @Autowired
    private PlatformTransactionManager transazioni;

    public Utente utente(String nomeUtente) {
        return anagrafe.utente(nomeUtente).orElseThrow();
    }

    public Utente geometra() {
        return utente("geometra");
    }

    /** A draft with the example's answers, some of them changed, and no attachment. */
    public PraticaId bozza(CodiceIstat comune, Map<String, Map<String, Object>> cambi) {
        return bozza("Cila", comune, cambi);
    }

    public PraticaId bozza(String procedimento, CodiceIstat comune, Map<String, Map<String, Object>> cambi) {
        var bozza = bozze.apri(geometra(), moduli.inVigore(procedimento), comune);
        moduli.esempio(procedimento).perQuadro().forEach((quadro, valori) ->
                bozze.salva(Ambito.di(geometra()), bozza.id(), quadro, cambi.getOrDefault(quadro, valori)));
        return bozza.id();
    }

    /** A small file that is a PDF. */
    public static byte[] pdf() {
        return PDF.clone();
    }

    /** The attachments that the example makes due. */
    public void allega(PraticaId id) {
        List.of("procura", "documentoIdentita", "elaboratiGrafici").forEach(codice -> allega(id, codice));
    }

    public void allega(PraticaId id, String codice) {
        allegati.allega(geometra(), id, codice, codice + ".pdf", new ByteArrayInputStream(PDF));
    }

    /** The attachments that the answers still make due. */
    public void allegaIlDovuto(PraticaId id) {
        impedimenti.problemi(geometra(), bozze.leggi(Ambito.di(geometra()), id)).stream()
                .filter(p -> p.quadro().equals("allegati")).forEach(p -> allega(id, p.campo()));
    }

    /** The example's case of that procedure, some of its answers changed. */
    public NumeroPratica presentata(String procedimento, CodiceIstat comune, Map<String, Map<String, Object>> cambi) {
        PraticaId id = bozza(procedimento, comune, cambi);
        allegaIlDovuto(id);
        return presenta(id);
    }

    public NumeroPratica presentata(CodiceIstat comune) {
        PraticaId id = bozza(comune, Map.of());
        allega(id);
        return presenta(id);
    }

    public NumeroPratica presenta(PraticaId id) {
        return presentazione.presenta(geometra(), id, UUID.randomUUID().toString()).numero();
    }

    /** A case in which something is missing and the party has been invited to complete it: its term runs. */
    public NumeroPratica invitata(CodiceIstat comune, String sigla) {
        NumeroPratica numero = presentata(comune);
        svolge("istruttore." + sigla, numero, "Task_VerificareLaCompletezza",
                Map.of("esito", "DA_REGOLARIZZARE", "rilievi", "Mancano le quote."));
        svolge("responsabile." + sigla, numero, "Task_InvitareARegolarizzare", Map.of("testo", "Si invita a integrare.",
                "richieste", List.of(Map.of("tipo", "ELABORATO", "oggetto", "Pianta quotata", "motivo", "Servono le quote."))));
        return numero;
    }

    /** The open tasks of the case, by node. */
    public List<String> aperte(NumeroPratica numero) {
        return compiti.dellaPratica(numero).stream().map(AttivitaAperta::nodo).toList();
    }

    public String compito(NumeroPratica numero, String nodo) {
        return compiti.dellaPratica(numero).stream().filter(a -> a.nodo().equals(nodo)).findFirst().orElseThrow().id();
    }

    /** Takes the task and completes it. */
    public void svolge(String nomeUtente, NumeroPratica numero, String nodo, Map<String, Object> risposte) {
        svolge(nomeUtente, compito(numero, nodo), risposte);
    }

    public void svolge(String nomeUtente, String id, Map<String, Object> risposte) {
        compiti.prendi(utente(nomeUtente), id);
        completamento.completa(utente(nomeUtente), id, risposte);
    }

    public Comunicazione comunica(NumeroPratica numero, TipoComunicazione tipo, Map<String, Object> dati) {
        return atti.compie(geometra(), new NuovaComunicazione(numero, tipo, dati, List.of(), UUID.randomUUID().toString(),
                geometra()));
    }

    /** Does something as an act does it: in one transaction. */
    public void inUnAtto(Runnable atto) {
        new TransactionTemplate(transazioni).executeWithoutResult(t -> atto.run());
    }

    public StatoPratica stato(NumeroPratica numero) {
        return pratiche.leggi(Ambito.di(geometra()), numero).stato();
    }
}

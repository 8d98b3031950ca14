package it.architrave.procedimento;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.accesso.Ruolo;
import it.architrave.accesso.Utente;
import it.architrave.catalogo.Problema;
import it.architrave.catalogo.Risposte;
import it.architrave.fascicolo.Documento;
import it.architrave.fascicolo.DocumentoId;
import it.architrave.fascicolo.EsitoFirma;
import it.architrave.fascicolo.Firmatario;
import it.architrave.fascicolo.NuovoDocumento;
import it.architrave.pratica.PraticaId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each declaration is signed by who makes it, in one of the ways the law admits (art. 38 d.P.R. 445/2000). */
class FirmatariTests {

    private static final Utente GEOMETRA = new Utente("geometra", "Laura Conti", "CNTLRA84C52D612J", "l@example.it",
            Set.of(Ruolo.PARTE), Set.of());
    private static final String TITOLARE = "BNCMRC79L05D612D";
    private static final String ALTRA = "BNCGLI80A41D612K";

    @Test
    void conLIdentitaFirmaSoloChiHaFattoLAccesso() {
        assertThat(problemi("identita", "identita", List.of())).extracting(Problema::campo).containsExactly("titolare");
        assertThat(problemi("procura", "identita", List.of())).isEmpty();
    }

    @Test
    void ilFileFirmatoDevePortareLaFirmaDiChiDichiara() {
        assertThat(problemi("file", "identita", List.of())).extracting(Problema::messaggio)
                .containsExactly("Manca il riepilogo firmato.");
        assertThat(problemi("file", "identita", List.of(firmato(true, TITOLARE)))).isEmpty();
        assertThat(problemi("file", "identita", List.of(firmato(true, GEOMETRA.codiceFiscale())))).hasSize(1);
        assertThat(problemi("file", "identita", List.of(firmato(false, TITOLARE)))).extracting(Problema::messaggio)
                .allMatch(m -> m.contains("non contiene il riepilogo attuale"));
    }

    @Test
    void ancheGliAltriTitolariFirmanoIlRiepilogo() {
        Map<String, Map<String, Object>> risposte = risposte("procura", "identita");
        risposte.put("altriTitolari", Map.of("titolari", List.of(persona("Bianchi", "Giulia", ALTRA))));
        risposte.put("firma", Map.of("titolare", "procura", "progettista", "identita", "altriTitolari", "file"));
        assertThat(problemi(risposte, List.of(firmato(true, TITOLARE)))).extracting(Problema::campo)
                .containsExactly("altriTitolari");
        assertThat(problemi(risposte, List.of(firmato(true, ALTRA)))).isEmpty();
    }

    private static List<Problema> problemi(String titolare, String progettista, List<Documento> documenti) {
        return problemi(risposte(titolare, progettista), documenti);
    }

    private static List<Problema> problemi(Map<String, Map<String, Object>> risposte, List<Documento> documenti) {
        return new Firmatari(GEOMETRA, new Risposte(risposte), documenti, () -> Optional.of(firmato(true, "")))
                .problemi();
    }

    private static Map<String, Map<String, Object>> risposte(String titolare, String progettista) {
        Map<String, Map<String, Object>> risposte = new HashMap<>();
        risposte.put("titolare", persona("Bianchi", "Marco", TITOLARE));
        Map<String, Object> procuratore = new HashMap<>(persona("Conti", "Laura", GEOMETRA.codiceFiscale()));
        procuratore.put("conferita", true);
        risposte.put("procuratore", procuratore);
        risposte.put("tecniciIncaricati", Map.of("progettista", persona("Conti", "Laura", GEOMETRA.codiceFiscale())));
        risposte.put("firma", Map.of("titolare", titolare, "progettista", progettista));
        return risposte;
    }

    private static Map<String, Object> persona(String cognome, String nome, String codiceFiscale) {
        return Map.of("cognome", cognome, "nome", nome, "codiceFiscale", codiceFiscale);
    }

    private static Documento firmato(boolean corrisponde, String codiceFiscale) {
        Instant ora = Instant.EPOCH;
        return new Documento(new DocumentoId(UUID.randomUUID()), PraticaId.nuovo(), NuovoDocumento.RIEPILOGO_FIRMATO,
                new Documento.Contenuto("r.p7m", "application/pkcs7-mime", 1, "0"), new Documento.Consegna("", "", ora),
                new Documento.Situazione(new EsitoFirma("CAdES", List.of(new Firmatario("F", codiceFiscale, ora, ora, ora,
                        "CA", true)), "0", corrisponde, ""), false), 1);
    }
}

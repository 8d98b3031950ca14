package it.architrave.accesso.web;

import it.architrave.accesso.PrimoAmministratore;
import it.architrave.accesso.Rallentamento;
import it.architrave.accesso.RegoleDellaParola;
import it.architrave.accesso.Utente;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The page where the first administrator enters with the console's code; gone as soon as there is one. */
@Controller
class PrimoAccessoController {

    private static final String CONTO = "primo-accesso";

    private final PrimoAmministratore primo;
    private final RegoleDellaParola regole;
    private final Rallentamento rallentamento;
    private final PasswordEncoder cifra;

    PrimoAccessoController(PrimoAmministratore primo, RegoleDellaParola regole, Rallentamento rallentamento,
                           PasswordEncoder cifra) {
        this.primo = primo;
        this.regole = regole;
        this.rallentamento = rallentamento;
        this.cifra = cifra;
    }

    @GetMapping("/primo-accesso")
    String pagina(Model modello) {
        soloSeManca();
        modello.addAttribute("persona", new Persona("", "", "", "")).addAttribute("errori", Map.of());
        return "primo-accesso";
    }

    @PostMapping("/primo-accesso")
    @Nullable
    String entra(@ModelAttribute("persona") Persona persona, NuovaParola parola, Model modello,
                 HttpServletRequest richiesta, HttpServletResponse risposta) throws IOException {
        soloSeManca();
        Optional<Duration> attesa = rallentamento.attesa(CONTO, richiesta.getRemoteAddr());
        if (attesa.isPresent()) {
            Ingresso.rallenta(richiesta, risposta, new TroppiTentativi(attesa.get()));
            return null;
        }
        Map<String, String> errori = persona.errori();
        parola.controlla(regole, errori, persona.nome(), persona.nomeUtente(), persona.email());
        if (errori.isEmpty() && !primo.nomina(persona.codice(), persona.utente(), Objects.requireNonNull(cifra.encode(parola.testo())))) {
            rallentamento.fallito(CONTO, richiesta.getRemoteAddr());
            errori.put("codice", "Il codice non è valido: usare quello stampato all’ultimo avvio. Vale una volta sola.");
        }
        modello.addAttribute("errori", errori);
        return errori.isEmpty() ? "redirect:/accesso?impostata" : "primo-accesso";
    }

    private void soloSeManca() {
        if (!primo.manca()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** What the page asks beside the password. */
    record Persona(String codice, String nome, String email, String nomeUtente) {

        Persona(@Nullable String codice, @Nullable String nome, @Nullable String email, @Nullable String nomeUtente) {
            this.codice = testo(codice);
            this.nome = testo(nome);
            this.email = testo(email);
            this.nomeUtente = testo(nomeUtente);
        }

        Utente utente() {
            return new Utente(nomeUtente, nome, "", email, Set.of(), Set.of());
        }

        Map<String, String> errori() {
            Map<String, String> errori = new LinkedHashMap<>();
            pretendi(errori, "codice", !codice.isEmpty(), "Scrivere il codice stampato all’avvio.");
            pretendi(errori, "nome", !nome.isEmpty() && nome.length() <= 120, "Scrivere nome e cognome.");
            pretendi(errori, "email", email.length() <= 254 && email.matches("[^\\s@<>,;]+@[^\\s@<>,;]+"),
                    "Scrivere un indirizzo e-mail.");
            pretendi(errori, "nomeUtente", nomeUtente.matches("[a-z0-9][a-z0-9._-]{2,59}"),
                    "Il nome utente ha almeno tre caratteri: lettere minuscole, cifre, punto, trattino.");
            return errori;
        }

        private static void pretendi(Map<String, String> errori, String campo, boolean giusto, String messaggio) {
            if (!giusto) {
                errori.put(campo, messaggio);
            }
        }

        private static String testo(@Nullable String scritto) {
            return scritto == null ? "" : scritto.strip();
        }
    }
}

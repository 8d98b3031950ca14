package it.architrave.accesso.web;

import it.architrave.accesso.InvitiDelPersonale;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page behind a one-time link: who was enrolled sets the password. */
@Controller
class InvitoController {

    private static final String CONTO = "invito";

    private final InvitiDelPersonale inviti;
    private final RegoleDellaParola regole;
    private final Rallentamento rallentamento;
    private final PasswordEncoder cifra;

    InvitoController(InvitiDelPersonale inviti, RegoleDellaParola regole, Rallentamento rallentamento, PasswordEncoder cifra) {
        this.inviti = inviti;
        this.regole = regole;
        this.rallentamento = rallentamento;
        this.cifra = cifra;
    }

    @GetMapping("/invito/{codice}")
    String pagina(@PathVariable String codice, Model modello, HttpServletRequest richiesta, HttpServletResponse risposta) {
        return mostra(invitato(codice, richiesta), Map.of(), modello, risposta);
    }

    @PostMapping("/invito/{codice}")
    String imposta(@PathVariable String codice, NuovaParola parola, Model modello, HttpServletRequest richiesta,
                   HttpServletResponse risposta) {
        Optional<Utente> invitato = invitato(codice, richiesta);
        Map<String, String> errori = new LinkedHashMap<>();
        invitato.ifPresent(u -> parola.controlla(regole, errori, u.nome(), u.nomeUtente(), u.email()));
        if (invitato.isPresent() && errori.isEmpty()) {
            return inviti.accetta(codice, Objects.requireNonNull(cifra.encode(parola.testo()))) ? "redirect:/accesso?impostata"
                    : mostra(Optional.empty(), errori, modello, risposta);
        }
        return mostra(invitato, errori, modello, risposta);
    }

    @ExceptionHandler
    @Nullable
    String rallenta(TroppiTentativi troppi, HttpServletRequest richiesta, HttpServletResponse risposta) throws IOException {
        Ingresso.rallenta(richiesta, risposta, troppi);
        return null;
    }

    /** A link that is nobody's counts as a failure. */
    private Optional<Utente> invitato(String codice, HttpServletRequest richiesta) {
        Optional<Duration> attesa = rallentamento.attesa(CONTO, richiesta.getRemoteAddr());
        if (attesa.isPresent()) {
            throw new TroppiTentativi(attesa.get());
        }
        Optional<Utente> invitato = inviti.destinatario(codice);
        if (invitato.isEmpty()) {
            rallentamento.fallito(CONTO, richiesta.getRemoteAddr());
        }
        return invitato;
    }

    private static String mostra(Optional<Utente> invitato, Map<String, String> errori, Model modello,
                                 HttpServletResponse risposta) {
        modello.addAttribute("errori", errori);
        invitato.ifPresentOrElse(u -> modello.addAttribute("invitato", u),
                () -> risposta.setStatus(HttpStatus.NOT_FOUND.value()));
        return "invito-personale";
    }
}

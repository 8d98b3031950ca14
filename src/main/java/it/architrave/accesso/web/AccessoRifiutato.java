package it.architrave.accesso.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells a REST caller in problem+json that the credentials are missing or do not open this door. */
@Component
class AccessoRifiutato implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String FRA_POCO = "30";

    private final JsonMapper json;
    private final boolean demo;

    AccessoRifiutato(JsonMapper json, Environment ambiente) {
        this.json = json;
        this.demo = ambiente.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    public void commence(HttpServletRequest richiesta, HttpServletResponse risposta, AuthenticationException motivo)
            throws IOException {
        if (motivo instanceof TroppiTentativi troppi) {
            risposta.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(troppi.secondi()));
            rispondi(risposta, HttpStatus.TOO_MANY_REQUESTS, "Troppi tentativi",
                    "Troppi accessi non riusciti: riprovare tra " + troppi.secondi() + " secondi.");
        } else if (motivo instanceof AuthenticationServiceException) {
            risposta.setHeader(HttpHeaders.RETRY_AFTER, FRA_POCO);
            rispondi(risposta, HttpStatus.SERVICE_UNAVAILABLE, "Fornitore di identità non raggiungibile",
                    "Il fornitore di identità non risponde: riprovare tra poco.");
        } else {
            risposta.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Architrave\""
                    + (motivo instanceof OAuth2AuthenticationException ? ", error=\"invalid_token\"" : ""));
            if (demo) {
                risposta.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Architrave\", charset=\"UTF-8\"");
            }
            rispondi(risposta, HttpStatus.UNAUTHORIZED, "Accesso richiesto", "Credenziali mancanti o non riconosciute.");
        }
    }

    @Override
    public void handle(HttpServletRequest richiesta, HttpServletResponse risposta, AccessDeniedException motivo)
            throws IOException {
        rispondi(risposta, HttpStatus.FORBIDDEN, "Accesso non consentito",
                "Il ruolo di chi chiede non consente questa operazione.");
    }

    private void rispondi(HttpServletResponse risposta, HttpStatus stato, String titolo, String dettaglio)
            throws IOException {
        var problema = ProblemDetail.forStatusAndDetail(stato, dettaglio);
        problema.setTitle(titolo);
        risposta.setStatus(stato.value());
        risposta.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        risposta.setCharacterEncoding("UTF-8");
        json.writeValue(risposta.getOutputStream(), problema);
    }
}

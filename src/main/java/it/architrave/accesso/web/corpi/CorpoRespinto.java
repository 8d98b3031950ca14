package it.architrave.accesso.web.corpi;

import java.io.IOException;

/** The body of a request is cut: larger than admitted, slower, or not to be read. */
final class CorpoRespinto extends IOException {

    private final int stato;

    CorpoRespinto(int stato, String motivo) {
        super(motivo);
        this.stato = stato;
    }

    /** HTTP status of the answer. */
    int stato() {
        return stato;
    }

    /** As problem+json (RFC 9457). */
    String problema() {
        return "{\"title\":\"" + titolo() + "\",\"status\":" + stato + ",\"detail\":\"" + getMessage() + "\"}";
    }

    String pagina() {
        return """
                <!DOCTYPE html>
                <html lang="it"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s · Architrave</title><link rel="stylesheet" href="/risorse/caratteri.css">
                <link rel="stylesheet" href="/risorse/bootstrap-italia.css"><link rel="stylesheet" href="/risorse/architrave.css"></head>
                <body><main class="container py-5" id="contenuto"><h1>%1$s</h1><p class="lead">%2$s</p>
                <p>Ciò che era già salvato è rimasto: torna alla pagina di prima e riprova.</p>
                <p><a class="btn btn-primary" href="/">Torna all’inizio</a></p></main></body></html>
                """.formatted(titolo(), getMessage());
    }

    private String titolo() {
        return switch (stato) {
            case 408 -> "Invio troppo lento";
            case 413 -> "Richiesta troppo grande";
            default -> "Richiesta non valida";
        };
    }
}

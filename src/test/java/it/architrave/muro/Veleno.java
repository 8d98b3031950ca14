package it.architrave.muro;

import it.architrave.catalogo.Campo;
import it.architrave.catalogo.TipoCampo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What is typed where text is asked: markup, attributes, template expressions, line breaks meant for a mail header. */
final class Veleno {

    /** Calls {@code bucato()} where it runs, leaves marks where it is parsed, and computes 45587 where it is evaluated. */
    static final String LUNGO = "\"><script>bucato()</script><img src=x onerror=bucato()>' onmouseover='bucato()' x=\""
            + " {{41*1111+36}} [[${41*1111+36}]] [(${41*1111+36})] #{T(java.lang.Math).abs(45587)} ${41*1111+36} &lt;b&gt;"
            + " \r\nX-Iniettata: 1\r\nBcc: ladro@esempio.invalid";
    static final String MEDIO = "\"><script>bucato()</script><img src=x onerror=bucato()>' onmouseover='bucato()' x=\""
            + " {{41*1111+36}} [[${41*1111+36}]] \r\nBcc: ladro@esempio.it";
    static final String BREVE = "\"><img src=x onerror=bucato()>";
    /** A name of one line that ends in a header: markup, and what would begin headers of its own. */
    static final String NOME = BREVE + "\r\nBcc: ladro@esempio.it\r\nX-Iniettata: 1";
    /** The local part of an address, all of signs that RFC 5322 allows: the checks let it pass. */
    static final String CASELLA = "'onmouseover='bucato'x='${41*1111+36}{{41*1111+36}}";
    static final String BREVISSIMO = "\"><i>";
    static final String CALCOLATO = "45587";

    /** As only a browser that took it for markup, or a page that did not escape it, would show it. */
    private static final Pattern VIVO = Pattern.compile("<script>bucato|<img src=x|[\"'] ?onmouseover=['\"]bucato|\"><i>");

    private Veleno() {
    }

    static String lungo(int massimo) {
        return LUNGO.length() <= massimo ? LUNGO : BREVE.length() <= massimo ? BREVE
                : BREVISSIMO.length() <= massimo ? BREVISSIMO : "<";
    }

    /** Where the page carries it as markup, or has computed it; empty when nowhere. */
    static List<String> vivo(String pagina) {
        List<String> vivi = new java.util.ArrayList<>(VIVO.matcher(pagina).results()
                .map(r -> pagina.substring(Math.max(0, r.start() - 60), Math.min(pagina.length(), r.end() + 40))).toList());
        if (pagina.replace("abs(" + CALCOLATO + ")", "").contains(CALCOLATO)) {
            vivi.add("calcolato: " + CALCOLATO);
        }
        return vivi;
    }

    /**
     * These answers with every text poisoned, and every text that may be given besides.
     *
     * @param salvi paths of the fields that the module does not take so
     */
    @SuppressWarnings("unchecked")
    static Map<String, Object> in(String dove, List<Campo> campi, Map<String, Object> risposte, Set<String> salvi) {
        Map<String, Object> avvelenate = new LinkedHashMap<>(risposte);
        for (Campo campo : campi) {
            Object valore = risposte.get(campo.chiave());
            String qui = dove + "." + campo.chiave();
            if (campo.tipo() == TipoCampo.GRUPPO && valore instanceof Map<?, ?> gruppo) {
                avvelenate.put(campo.chiave(), in(qui, campo.figli(), (Map<String, Object>) gruppo, salvi));
            } else if (campo.tipo() == TipoCampo.RIPETIBILE && valore instanceof List<?> elementi) {
                avvelenate.put(campo.chiave(), elementi.stream()
                        .map(e -> e instanceof Map<?, ?> m ? in(qui, campo.figli(), (Map<String, Object>) m, salvi) : e).toList());
            } else if (valore instanceof String posta && posta.contains("@")) {
                avvelenate.put(campo.chiave(), posta.replaceFirst("^[^@]+", java.util.regex.Matcher.quoteReplacement(CASELLA)));
            } else if (libero(campo) && !salvi.contains(qui)) {
                String veleno = lungo(campo.vincoli().massimo() == null ? 2000 : campo.vincoli().massimo());
                avvelenate.put(campo.chiave(), campo.chiave().equals("cognome") ? valore + NOME : veleno);
            }
        }
        return avvelenate;
    }

    /** Free text: no check, no pattern. */
    private static boolean libero(Campo campo) {
        return (campo.tipo() == TipoCampo.TESTO || campo.tipo() == TipoCampo.AREA) && campo.vincoli().controllo() == null
                && campo.vincoli().modello() == null;
    }

    /** How many free texts there are, at any depth. */
    static long liberi(List<Campo> campi) {
        return campi.stream().mapToLong(c -> c.contiene() ? liberi(c.figli()) : libero(c) ? 1 : 0).sum();
    }
}

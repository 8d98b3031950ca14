package it.architrave.procedimento;

import it.architrave.accesso.Utente;
import it.architrave.catalogo.Persona;
import it.architrave.catalogo.Risposte;
import it.architrave.pratica.ParteDellaPratica;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The persons of a filing, read from the quadri that all national modules share: holders, delegate, designer, and how each signed. */
class SoggettiDelModulo {

    private final Risposte risposte;

    SoggettiDelModulo(Risposte risposte) {
        this.risposte = risposte;
    }

    Persona titolare() {
        return Persona.di(risposte.quadro("titolare"));
    }

    Persona progettista() {
        return Persona.di(oggetto(risposte.quadro("tecniciIncaricati"), "progettista"));
    }

    Persona procuratore() {
        return Boolean.TRUE.equals(risposte.quadro("procuratore").get("conferita"))
                ? Persona.di(risposte.quadro("procuratore")) : Persona.di(Map.of());
    }

    List<Persona> altriTitolari() {
        return risposte.quadro("altriTitolari").get("titolari") instanceof List<?> altri
                ? altri.stream().map(a -> Persona.di(mappa(a))).toList() : List.of();
    }

    /** Who files first, then holders, delegate and designer; one person stands in each of her qualities. */
    List<ParteDellaPratica> persone(Utente compilatore) {
        List<ParteDellaPratica> persone = new ArrayList<>();
        persone.add(new ParteDellaPratica(compilatore.codiceFiscale(), compilatore.nome(), "Compilatore", compilatore.email()));
        aggiungi(persone, titolare(), "Titolare");
        altriTitolari().forEach(altro -> aggiungi(persone, altro, "Altro titolare"));
        aggiungi(persone, procuratore(), "Procuratore");
        aggiungi(persone, progettista(), "Progettista");
        return persone;
    }

    /** How each declaration was signed, in words for the journal. */
    List<String> sottoscrizioni() {
        List<String> frasi = new ArrayList<>();
        frasi.add("Dichiarazioni del titolare " + titolare().nome() + ": " + modo("titolare"));
        frasi.add("Asseverazione del progettista " + progettista().nome() + ": " + modo("progettista"));
        return frasi;
    }

    private String modo(String chi) {
        return switch (risposte.testo("firma", chi)) {
            case "identita" -> "sottoscritte con l'identità di accesso";
            case "file" -> "sottoscritte con firma digitale del riepilogo";
            case "procura" -> "rese dal procuratore, con procura e copia del documento";
            default -> "modo di sottoscrizione non indicato";
        };
    }

    private static void aggiungi(List<ParteDellaPratica> persone, Persona nuova, String qualita) {
        if (!nuova.vuota()) {
            persone.add(new ParteDellaPratica(nuova.codiceFiscale(), nuova.nome(), qualita, nuova.recapito()));
        }
    }

    private static Map<String, Object> oggetto(Map<String, Object> valori, String chiave) {
        return mappa(valori.get(chiave));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> mappa(Object valore) {
        return valore instanceof Map<?, ?> m ? (Map<String, Object>) m : Map.of();
    }
}

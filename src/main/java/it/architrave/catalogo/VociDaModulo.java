package it.architrave.catalogo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Items added to and removed from repeatable sections by the buttons of a form; a path that the form does not have changes nothing. */
final class VociDaModulo {

    private static final String AGGIUNGI = "aggiungi:";
    private static final String RIMUOVI = "rimuovi:";
    private static final Pattern TRATTO = Pattern.compile("(\\w+)(?:\\[(\\d{1,3})])?(?:\\.(.+))?");

    private VociDaModulo() {
    }

    static boolean riconosce(String azione) {
        return azione.startsWith(AGGIUNGI) || azione.startsWith(RIMUOVI);
    }

    static Map<String, Object> dopo(List<Campo> campi, Map<String, Object> valori, String azione) {
        boolean aggiungi = azione.startsWith(AGGIUNGI);
        return riconosce(azione) ? cambia(campi, valori, azione.substring(azione.indexOf(':') + 1), aggiungi) : valori;
    }

    private static Map<String, Object> cambia(List<Campo> campi, Map<String, Object> valori, String via, boolean aggiungi) {
        Matcher tratto = TRATTO.matcher(via);
        Map<String, Object> dopo = new LinkedHashMap<>(valori);
        if (tratto.matches()) {
            campi.stream().filter(c -> c.contiene() && c.chiave().equals(tratto.group(1))).findFirst().ifPresent(campo ->
                    dopo.put(campo.chiave(), campo.tipo() == TipoCampo.GRUPPO
                            ? cambia(campo.figli(), Livello.oggetto(valori.get(campo.chiave())), resto(tratto), aggiungi)
                            : voci(campo, valori, tratto, aggiungi)));
        }
        return dopo;
    }

    private static List<Object> voci(Campo campo, Map<String, Object> valori, Matcher tratto, boolean aggiungi) {
        List<Object> voci = new ArrayList<>(valori.get(campo.chiave()) instanceof List<?> gia ? gia : List.of());
        String indice = tratto.group(2);
        if (indice == null) {
            if (aggiungi && tratto.group(3) == null && voci.size() < RisposteDaModulo.VOCI) {
                voci.add(new LinkedHashMap<String, Object>());
            }
            return voci;
        }
        int quale = Integer.parseInt(indice);
        if (quale < voci.size()) {
            if (tratto.group(3) != null) {
                voci.set(quale, cambia(campo.figli(), Livello.oggetto(voci.get(quale)), resto(tratto), aggiungi));
            } else if (!aggiungi) {
                voci.remove(quale);
            }
        }
        return voci;
    }

    private static String resto(Matcher tratto) {
        return tratto.group(3) == null ? "" : tratto.group(3);
    }
}

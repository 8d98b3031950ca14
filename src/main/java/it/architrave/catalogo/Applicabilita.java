package it.architrave.catalogo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which fields are asked with given answers, and which answers therefore count. */
@Component
class Applicabilita {

    /** Longest chain of fields that hide each other; beyond it a form would contradict itself. */
    private static final int GIRI = 10;

    private final Condizioni condizioni;

    Applicabilita(Condizioni condizioni) {
        this.condizioni = condizioni;
    }

    boolean nascosto(Campo campo, Livello livello) {
        String nascostoSe = campo.vincoli().nascostoSe();
        return nascostoSe != null && condizioni.vale(nascostoSe, livello.contesto());
    }

    boolean obbligatorio(Campo campo, Livello livello) {
        String se = campo.vincoli().obbligatorioSe();
        return campo.vincoli().obbligatorio() || (se != null && condizioni.vale(se, livello.contesto()));
    }

    /** The answers that count: what was written in fields now hidden is as if never given, also to other fields. */
    Map<String, Object> pulite(Quadro quadro, Map<String, Object> valori, Contesto contesto) {
        Map<String, Object> prima = valori;
        for (int giro = 0; giro < GIRI; giro++) {
            var dopo = pulite(quadro.campi(), new Livello(prima, contesto.nel(quadro, prima)));
            if (dopo.equals(prima)) {
                break;
            }
            prima = dopo;
        }
        return prima;
    }

    /** The fields that at least one of these levels asks for; a new item of a repeatable section counts as one. */
    List<Campo> visibili(List<Campo> campi, List<Livello> livelli) {
        return campi.stream().map(c -> visibile(c, livelli.stream().filter(l -> !nascosto(c, l)).toList()))
                .filter(Objects::nonNull).toList();
    }

    private @Nullable Campo visibile(Campo campo, List<Livello> dove) {
        if (dove.isEmpty() || !campo.contiene()) {
            return dove.isEmpty() ? null : campo;
        }
        var dentro = dove.stream().flatMap(l -> campo.tipo() == TipoCampo.GRUPPO ? Stream.of(l.gruppo(campo))
                : Stream.concat(l.righe(campo).stream(), Stream.of(l.riga(null)))).toList();
        return campo.conFigli(visibili(campo.figli(), dentro));
    }

    private Map<String, Object> pulite(List<Campo> campi, Livello livello) {
        Map<String, Object> restano = new LinkedHashMap<>(livello.valori());
        for (Campo campo : campi) {
            if (nascosto(campo, livello)) {
                restano.remove(campo.chiave());
            } else if (campo.tipo() == TipoCampo.GRUPPO && livello.valore(campo) instanceof Map) {
                restano.put(campo.chiave(), pulite(campo.figli(), livello.gruppo(campo)));
            } else if (campo.tipo() == TipoCampo.RIPETIBILE && livello.valore(campo) instanceof List<?> righe) {
                restano.put(campo.chiave(), pulite(campo, righe, livello));
            }
        }
        return restano;
    }

    private List<Object> pulite(Campo campo, List<?> righe, Livello livello) {
        List<Object> restano = new ArrayList<>();
        for (Object riga : righe) {
            restano.add(riga instanceof Map ? pulite(campo.figli(), livello.riga(riga)) : riga);
        }
        return restano;
    }
}

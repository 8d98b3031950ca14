package it.architrave.catalogo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The modules that travel with the program: {@code forms/<procedure>/modulo*.json}, one file per version. */
@Component
class ModuliDelClasspath implements Moduli {

    private final List<Modulo> moduli = new ArrayList<>();
    private final Map<String, Resource> esempi;
    private final LettoreModulo lettore;
    private final Clock orologio;

    @Autowired
    ModuliDelClasspath(LettoreModulo lettore, Clock orologio) throws IOException {
        this(lettore, orologio, "classpath*:forms/*/modulo*.json");
    }

    ModuliDelClasspath(LettoreModulo lettore, Clock orologio, String dove) throws IOException {
        this.lettore = lettore;
        this.orologio = orologio;
        Map<String, Resource> trovati = new TreeMap<>();
        for (Resource risorsa : new PathMatchingResourcePatternResolver().getResources(dove)) {
            Modulo modulo = lettore.leggi(risorsa);
            moduli.add(modulo);
            trovati.put(modulo.codice(), risorsa.createRelative("esempio.json"));
        }
        this.esempi = Map.copyOf(trovati);
    }

    @Override
    public Modulo inVigore(String procedimento) {
        return tutti().stream().filter(m -> m.codice().equals(procedimento)).findFirst()
                .orElseThrow(() -> new ProcedimentoSconosciuto(procedimento));
    }

    @Override
    public Modulo versione(String procedimento, String versione) {
        return moduli.stream().filter(m -> m.codice().equals(procedimento) && m.versione().equals(versione))
                .findFirst().orElseThrow(() -> new VersioneSconosciuta(procedimento, versione));
    }

    @Override
    public List<Modulo> tutti() {
        String oggi = LocalDate.now(orologio).toString();
        return moduli.stream().filter(m -> m.versione().compareTo(oggi) <= 0)
                .collect(Collectors.groupingBy(Modulo::codice, TreeMap::new,
                        Collectors.maxBy(Comparator.comparing(Modulo::versione))))
                .values().stream().flatMap(Optional::stream).toList();
    }

    @Override
    public Risposte esempio(String procedimento) {
        Resource esempio = esempi.get(inVigore(procedimento).codice());
        try (InputStream json = esempio.getInputStream()) {
            return lettore.esempio(json, LocalDate.now(orologio));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package it.architrave.accesso.web;

import it.architrave.accesso.UnoAllaVolta;
import it.architrave.territorio.Comune;
import it.architrave.territorio.Recapiti;
import it.architrave.territorio.Territorio;
import it.architrave.territorio.Ufficio;
import it.architrave.territorio.Uffici;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The offices of the demonstration, with addresses that lead nowhere; what has been changed since is kept. */
@Component
@Profile("demo")
class UfficiDemo implements ApplicationRunner {

    private final Territorio territorio;
    private final Uffici uffici;
    private final UnoAllaVolta insieme;

    UfficiDemo(Territorio territorio, Uffici uffici, UnoAllaVolta insieme) {
        this.territorio = territorio;
        this.uffici = uffici;
        this.insieme = insieme;
    }

    @Override
    public void run(ApplicationArguments argomenti) {
        insieme.fa(() -> {
            var gia = uffici.descritti();
            territorio.comuni().stream().filter(c -> !gia.contains(c.istat())).forEach(c -> uffici.scrivi(ufficio(c)));
        });
    }

    private static Ufficio ufficio(Comune c) {
        return new Ufficio(c.istat(), "Sportello unico per l’edilizia del Comune di " + c.nome(),
                "Responsabile di " + c.nome(), new Recapiti("Palazzo comunale, " + c.nome(),
                "edilizia@pec." + c.sigla() + ".invalid", "edilizia@" + c.sigla() + ".invalid", "055 0000000",
                "Lunedì e giovedì dalle 9 alle 12, su appuntamento"));
    }
}

package it.architrave.istruttoria;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.EfficaciaDelTitolo;
import it.architrave.pratica.NumeroPratica;
import it.architrave.territorio.Fuso;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the counter acquires by itself what it may not ask of the party (art. 18 c. 2 L. 241/1990; art. 90 c. 10 D.Lgs. 81/2008). */
@Component
public class AcquisizioniDelDurc {

    private static final DateTimeFormatter GIORNO = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final EfficaciaDelTitolo efficacia;
    private final LettereDellEfficacia lettere;
    private final Clock orologio;

    AcquisizioniDelDurc(EfficaciaDelTitolo efficacia, LettereDellEfficacia lettere, Clock orologio) {
        this.efficacia = efficacia;
        this.lettere = lettere;
        this.orologio = orologio;
    }

    /** An irregular one is told to the party, which is awaited again; one that has expired is refused. */
    @Transactional
    public void registra(Ambito ambito, NumeroPratica numero, String chi, Durc durc) {
        LocalDate fino = durc.validoFino();
        if (fino == null || !durc.regolare()) {
            efficacia.daRipetere(ambito, numero, chi, durc.rilievo());
            lettere.durcIrregolare(ambito, numero, durc, orologio.instant());
            return;
        }
        if (fino.isBefore(orologio.instant().atZone(Fuso.ROMA).toLocalDate())) {
            throw new AttoNonConsentito("Il DURC " + durc.estremi() + " è scaduto il " + GIORNO.format(fino)
                    + ": occorre acquisirne uno valido (art. 90 c. 10 D.Lgs. 81/2008).");
        }
        efficacia.acquisito(ambito, numero, chi, "DURC " + durc.estremi() + ", valido fino al " + GIORNO.format(fino));
    }
}

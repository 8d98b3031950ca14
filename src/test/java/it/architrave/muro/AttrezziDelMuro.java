package it.architrave.muro;

import it.architrave.accesso.Assenze;
import it.architrave.accesso.Utente;
import it.architrave.catalogo.Moduli;
import it.architrave.pratica.Bozze;
import it.architrave.pratica.NumeroPratica;
import it.architrave.procedimento.Allegati;
import it.architrave.prova.Mani;
import it.architrave.territorio.CodiceIstat;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the attack needs to plant a case and to read its ids. */
@TestComponent
public class AttrezziDelMuro {

    @Autowired
    private Mani mani;
    @Autowired
    private Moduli moduli;
    @Autowired
    private Allegati allegati;
    @Autowired
    private Assenze assenze;
    @Autowired
    private JdbcClient base;
    @Autowired
    private Bozze bozze;

    Bersaglio.Attrezzi tutti() {
        return new Bersaglio.Attrezzi(mani, moduli, allegati, assenze, base);
    }

    Assenze assenze() {
        return assenze;
    }

    String bozza(Utente chi, CodiceIstat comune) {
        return bozze.apri(chi, moduli.inVigore("Cila"), comune).id().toString();
    }

    /** A document of that case. */
    String documento(NumeroPratica numero) {
        return base.sql("select d.id from documento d join pratica p on p.id = d.pratica where p.numero = ? fetch first 1 rows only")
                .param(numero.valore()).query((r, i) -> r.getString(1)).single();
    }
}

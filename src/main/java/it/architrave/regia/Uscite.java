package it.architrave.regia;

import it.architrave.comunicazioni.AvvisoFermo;
import it.architrave.comunicazioni.PostaInUscita;
import it.architrave.comunicazioni.RicevuteDaStampare;
import it.architrave.comunicazioni.StatoPosta;
import it.architrave.protocollo.Arretrato;
import it.architrave.protocollo.RegistrazioneFerma;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What should have left the building and has not, without its contents, and the one act on it: to try again. */
@Component
public class Uscite {

    private static final Logger LOG = LoggerFactory.getLogger(Uscite.class);

    private final PostaInUscita posta;
    private final Arretrato protocollo;
    private final RicevuteDaStampare ricevute;

    Uscite(PostaInUscita posta, Arretrato protocollo, RicevuteDaStampare ricevute) {
        this.posta = posta;
        this.protocollo = protocollo;
        this.ricevute = ricevute;
    }

    public StatoPosta posta() {
        return posta.stato();
    }

    public boolean sospese() {
        return posta.sospesa();
    }

    /** Whether the database is a restored copy, from which nothing leaves. */
    public boolean copia() {
        return posta.copia();
    }

    public void subentra(String chi) {
        posta.subentra();
        LOG.warn("La copia ripristinata ha preso il posto dell'originale, per mano di {}: le uscite sono riaperte", chi);
    }

    public long avvisiFermi() {
        return posta.stato().fermi();
    }

    public long registrazioniFerme() {
        return protocollo.registrazioniFerme();
    }

    public List<AvvisoFermo> avvisi() {
        return posta.fermi();
    }

    public List<RegistrazioneFerma> registrazioni() {
        return protocollo.ferme();
    }

    public Optional<AvvisoFermo> riprovaAvviso(long id, String chi) {
        return posta.riprova(id, chi);
    }

    public Optional<RegistrazioneFerma> riprovaRegistrazione(long id, String chi) {
        return protocollo.riprova(id, chi);
    }

    /** Receipts whose paper cannot be set; they hold all the same. */
    public long ricevuteFerme() {
        return ricevute.ferme();
    }
}

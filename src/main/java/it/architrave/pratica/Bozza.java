package it.architrave.pratica;

import it.architrave.territorio.CodiceIstat;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A filing while it is being written: whose, for which municipality, on which version of the module; closed by filing. */
@Table("bozza")
public class Bozza {

    @Id
    private final PraticaId id;
    private final String procedimento;
    private final String versioneModulo;
    private final CodiceIstat comune;
    private final String compilatore;
    private final Instant aperta;
    private @Nullable NumeroPratica numero;
    private boolean scartata;
    @Version
    private int versione;

    @PersistenceCreator
    Bozza(PraticaId id, String procedimento, String versioneModulo, CodiceIstat comune, String compilatore,
          Instant aperta, @Nullable NumeroPratica numero, boolean scartata) {
        this.id = id;
        this.procedimento = procedimento;
        this.versioneModulo = versioneModulo;
        this.comune = comune;
        this.compilatore = compilatore;
        this.aperta = aperta;
        this.numero = numero;
        this.scartata = scartata;
    }

    /** Closes the draft: from here on nothing in it changes. */
    void presenta(NumeroPratica assegnato) {
        aperta();
        this.numero = assegnato;
    }

    /** Throws the draft away: nobody finds it any more; a filing already made cannot be thrown away. */
    void scarta() {
        aperta();
        this.scartata = true;
    }

    /** Refuses if the filing has already been made. */
    public void aperta() {
        if (numero != null) {
            throw new PraticaGiaPresentata(numero);
        }
    }

    public PraticaId id() {
        return id;
    }

    public String procedimento() {
        return procedimento;
    }

    public String versioneModulo() {
        return versioneModulo;
    }

    public CodiceIstat comune() {
        return comune;
    }

    public String compilatore() {
        return compilatore;
    }

    public Instant apertaIl() {
        return aperta;
    }

    public @Nullable NumeroPratica numero() {
        return numero;
    }

    public boolean presentata() {
        return numero != null;
    }
}

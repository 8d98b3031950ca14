package it.architrave.termini.regole;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a history leaves open; each has a value of its own where nobody chooses. */
public enum Opzione {
    COMPLESSO("complesso"),
    TIPO("tipo", "ORDINARIO", "IN_LUOGO_DI_SCIA", "CONVENZIONATO", "DEROGA"),
    VINCOLO("vincolo"),
    ASSENSI_FORMALI("assensiFormaliGiaAcquisiti"),
    PREAVVISO("preavviso", "SPECIALE_40", "GENERALE"),
    SILENZIO_DOPO_PREAVVISO("silenzioDopoPreavviso", "DA_VALUTARE", "SI_FORMA"),
    CONTROLLO_CILA("controlloCila", "NESSUNO", "ANALOGIA_30"),
    ASSENSI_DA_ACQUISIRE("assensiDaAcquisire"),
    ZONA_A("zonaA"),
    TEMPESTIVITA("tempestivita", "ADOZIONE", "COMUNICAZIONE"),
    PROFILO_CONFERENZA("profiloConferenza", "CDS_2026", "CDS_ORD", "CDS_DL76"),
    ENTE_SENSIBILE("enteSensibile"),
    SANTO_PATRONO("santoPatrono");

    private final String nome;
    private final List<String> valori;

    Opzione(String nome, String... valori) {
        this.nome = nome;
        this.valori = List.of(valori);
    }

    /** As requests write it. */
    public String nome() {
        return nome;
    }

    /** The words it can have; none where it is yes or no. */
    public List<String> valori() {
        return valori;
    }

    public static Optional<Opzione> di(String nome) {
        return Arrays.stream(values()).filter(o -> o.nome.equals(nome)).findFirst();
    }
}

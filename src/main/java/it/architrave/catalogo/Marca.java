package it.architrave.catalogo;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How sure a row of parameters is; written at the beginning of its note, in brackets. */
public enum Marca {

    DA_CONFERMARE("[unconfirmed]", "da confermare"),
    ORIENTAMENTI("[case law]", "orientamenti contrastanti"),
    DISCIPLINA_REGIONALE("[regional]", "disciplina regionale"),
    DISCIPLINA_LOCALE("[local]", "disciplina locale"),
    CONVENZIONE("[model]", "convenzione");

    /** How a row says that the day of its beginning is not known. */
    static final String DECORRENZA = "Decorrenza convenzionale [model].";

    private final String segno;
    private final String nome;

    Marca(String segno, String nome) {
        this.segno = segno;
        this.nome = nome;
    }

    public String segno() {
        return segno;
    }

    public String nome() {
        return nome;
    }

    /** The marks of a note; that only the day from which a row holds was agreed upon marks nothing. */
    public static List<Marca> di(String nota) {
        String senzaDecorrenza = nota.replace(DECORRENZA, "");
        return Arrays.stream(values()).filter(m -> senzaDecorrenza.contains(m.segno)).toList();
    }

    /** The note without its marks, for the reader. */
    public static String senza(String nota) {
        String testo = nota;
        for (Marca marca : values()) {
            testo = testo.replace(marca.segno, "");
        }
        return testo.replaceAll(" {2,}", " ").replace(" .", ".").strip();
    }

    /** The note with these marks before it. */
    public static String con(Collection<Marca> marche, String testo) {
        return Stream.concat(marche.stream().map(Marca::segno), Stream.of(senza(testo))).collect(Collectors.joining(" "))
                .strip();
    }
}

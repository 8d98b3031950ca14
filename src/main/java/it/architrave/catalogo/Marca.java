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

    /** The marks of a note. */
    public static List<Marca> di(String nota) {
        return Arrays.stream(values()).filter(m -> nota.contains(m.segno)).toList();
    }

    /** The note without its marks, for the reader. */
    public static String senza(String nota) {
        String testo = nota;
        for (Marca marca : values()) {
            testo = testo.replace(marca.segno, "");
        }
        return testo.replaceAll(" {2,}", " ").strip();
    }

    /** The note with these marks before it. */
    public static String con(Collection<Marca> marche, String testo) {
        return Stream.concat(marche.stream().map(Marca::segno), Stream.of(senza(testo))).collect(Collectors.joining(" "))
                .strip();
    }
}

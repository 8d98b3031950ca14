package it.architrave.territorio;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The coats of arms of the municipalities; they are public. */
@Component
public class Stemmi {

    private final JdbcClient jdbc;

    Stemmi(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Stemma> di(CodiceIstat comune) {
        return jdbc.sql("select impronta, contenuto from stemma where comune = ?").param(comune.valore())
                .query((r, i) -> new Stemma(r.getString(1), r.getBytes(2))).optional();
    }

    /** SHA-256 of the coat of arms, for addresses that change when it does; empty for who has none. */
    public String impronta(CodiceIstat comune) {
        return jdbc.sql("select impronta from stemma where comune = ?").param(comune.valore()).query(String.class)
                .optional().orElse("");
    }

    /** The hashes of those that these municipalities have. */
    public Map<CodiceIstat, String> impronte(Collection<CodiceIstat> comuni) {
        return comuni.isEmpty() ? Map.of() : jdbc.sql("select comune, impronta from stemma where comune in (:comuni)")
                .param("comuni", comuni.stream().map(CodiceIstat::valore).toList())
                .query((r, i) -> Map.entry(new CodiceIstat(r.getString(1)), r.getString(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Refuses what is no PNG or JPEG of bounded size. Whoever calls has checked the power of who changes it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Stemma scrivi(CodiceIstat comune, byte[] file) {
        byte[] png = DisegnoDelloStemma.ridisegna(file);
        togli(comune);
        var stemma = new Stemma(impronta(png), png);
        jdbc.sql("insert into stemma (comune, impronta, contenuto) values (?, ?, ?)")
                .params(comune.valore(), stemma.impronta(), png).update();
        return stemma;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void togli(CodiceIstat comune) {
        jdbc.sql("delete from stemma where comune = ?").param(comune.valore()).update();
    }

    private static String impronta(byte[] png) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(png));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

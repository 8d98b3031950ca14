package it.architrave.motore.trasloco;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row's values in the types that both databases take, to the microsecond that PostgreSQL keeps. */
final class Valori {

    private Valori() {
    }

    static @Nullable Object[] di(ResultSet riga) throws SQLException {
        var colonne = riga.getMetaData();
        @Nullable Object[] valori = new Object[colonne.getColumnCount()];
        for (int i = 1; i <= valori.length; i++) {
            valori[i - 1] = valore(riga, i, colonne.getColumnType(i), colonne.getColumnTypeName(i));
        }
        return valori;
    }

    private static @Nullable Object valore(ResultSet riga, int i, int tipo, String nome) throws SQLException {
        if (riga.getObject(i) == null) {
            return null;
        }
        if (nome.equalsIgnoreCase("uuid")) {
            return riga.getObject(i, UUID.class);
        }
        return switch (tipo) {
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> riga.getBytes(i);
            case Types.CLOB, Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR -> riga.getString(i);
            case Types.BIT, Types.BOOLEAN -> riga.getBoolean(i);
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> nome.toLowerCase(Locale.ROOT).contains("tz")
                    || nome.toLowerCase(Locale.ROOT).contains("with time zone")
                    ? riga.getObject(i, OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS)
                    : riga.getObject(i, LocalDateTime.class).truncatedTo(ChronoUnit.MICROS);
            case Types.DATE -> riga.getObject(i, LocalDate.class);
            case Types.DECIMAL, Types.NUMERIC -> riga.getBigDecimal(i).stripTrailingZeros();
            case Types.DOUBLE, Types.REAL, Types.FLOAT -> BigDecimal.valueOf(riga.getDouble(i)).doubleValue();
            default -> riga.getLong(i);
        };
    }
}

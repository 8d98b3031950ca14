package it.architrave.motore.trasloco;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The copy of all tables of one schema into another with the same tables; constraints are lifted meanwhile and checked anew. */
class Copiatura {

    private static final int BLOCCO = 500;

    private final Connection da;
    private final Connection a;

    Copiatura(Connection da, Connection a) {
        this.da = da;
        this.a = a;
    }

    /** The tables copied; refuses a target in use and one at another version of the schema. */
    List<String> tutto() throws SQLException {
        controlla();
        List<String> vincoli = elenco(a, "select format('alter table %s add constraint %I %s', conrelid::regclass, conname,"
                + " pg_get_constraintdef(oid)) from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace");
        comanda(elenco(a, "select format('alter table %s drop constraint %I', conrelid::regclass, conname)"
                + " from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace"));
        List<String> tabelle = elenco(a, "select table_name from information_schema.tables where table_schema = current_schema()"
                + " and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history' order by 1");
        for (String tabella : tabelle) {
            copia(tabella);
        }
        comanda(vincoli);
        comanda(elenco(a, "select format('select setval(pg_get_serial_sequence(%L, %L), coalesce((select max(%I) from %I), 0) + 1, false)',"
                + " table_name, column_name, column_name, table_name) from information_schema.columns"
                + " where table_schema = current_schema() and is_identity = 'YES'"));
        // It stood elsewhere by intention: the target is the installation from now on.
        comanda(List.of("delete from installazione"));
        return tabelle;
    }

    private void controlla() throws SQLException {
        if (!a.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            throw new IllegalStateException("Si trasloca in una base PostgreSQL: indicare il profilo postgresql e"
                    + " spring.datasource.url, username e password.");
        }
        String versione = "select \"version\" from \"flyway_schema_history\" where \"success\" and \"version\" is not null";
        List<String> qui = elenco(da, versione);
        List<String> la = elenco(a, versione);
        if (!qui.stream().sorted().toList().equals(la.stream().sorted().toList())) {
            throw new IllegalStateException("Le due basi non sono alla stessa versione: avviare una volta questa stessa"
                    + " versione di Architrave sulla base di partenza, e ripetere.");
        }
        if (!elenco(a, "select numero from pratica").isEmpty()) {
            throw new IllegalStateException("La base di arrivo contiene già pratiche: il trasloco vuole una base vuota.");
        }
    }

    private void copia(String tabella) throws SQLException {
        List<String> colonne = elenco(a, "select column_name from information_schema.columns where table_schema = current_schema()"
                + " and table_name = '" + tabella + "' order by ordinal_position");
        String nomi = String.join(", ", colonne);
        comanda(List.of("truncate " + tabella));
        var scritte = new Confronto();
        try (Statement lettura = da.createStatement(); ResultSet righe = lettura.executeQuery("select " + nomi + " from " + tabella);
             PreparedStatement scrittura = a.prepareStatement("insert into " + tabella + " (" + nomi + ") values ("
                     + "?, ".repeat(colonne.size() - 1) + "?)")) {
            for (int riga = 1; righe.next(); riga++) {
                Object[] valori = Valori.di(righe);
                for (int i = 0; i < valori.length; i++) {
                    scrittura.setObject(i + 1, valori[i]);
                }
                scrittura.addBatch();
                scritte.aggiungi(valori);
                if (riga % BLOCCO == 0) {
                    scrittura.executeBatch();
                }
            }
            scrittura.executeBatch();
        }
        var lette = new Confronto();
        try (Statement lettura = a.createStatement(); ResultSet righe = lettura.executeQuery("select " + nomi + " from " + tabella)) {
            while (righe.next()) {
                lette.aggiungi(Valori.di(righe));
            }
        }
        if (!scritte.equals(lette)) {
            throw new IllegalStateException("La tabella " + tabella.toLowerCase(Locale.ROOT) + " è arrivata diversa: "
                    + scritte + " contro " + lette + ". Nulla è stato cambiato.");
        }
    }

    private void comanda(List<String> comandi) throws SQLException {
        try (Statement comando = a.createStatement()) {
            for (String uno : comandi) {
                comando.execute(uno);
            }
        }
    }

    private static List<String> elenco(Connection base, String domanda) throws SQLException {
        List<String> voci = new ArrayList<>();
        try (Statement lettura = base.createStatement(); ResultSet righe = lettura.executeQuery(domanda)) {
            while (righe.next()) {
                voci.add(righe.getString(1));
            }
        }
        return voci;
    }
}

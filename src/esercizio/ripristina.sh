#!/usr/bin/env bash
# Restores a copy made by copia.sh into an EMPTY database and folder: ripristina.sh COPIA DATI
# The connection comes from the usual variables of PostgreSQL. The restored database knows that it is a copy: no mail
# leaves until an administrator says on /regia/incidenti that it took the original's place.
set -euo pipefail
copia=${1:?folder of one copy}
dati=${2:?folder for architrave.dati}
[ ! -e "$dati/documenti" ] || { echo "$dati/documenti esiste già: la cartella deve essere vuota" >&2; exit 1; }
tabelle=$(psql -At -c "select count(*) from information_schema.tables where table_schema = 'public'")
[ "$tabelle" = 0 ] || { echo "la base $PGDATABASE non è vuota" >&2; exit 1; }
(cd "$copia/documenti" && find . -type f | while read -r f; do echo "$(basename "$f")  $f"; done | sha256sum --check --quiet)
pg_restore --no-owner --exit-on-error --single-transaction --dbname="$PGDATABASE" "$copia/database.dump"
# Also where cluster and database happen to be the same: this is a copy until somebody says otherwise.
psql -q -c "update installazione set luogo = 'copia ripristinata'"
mkdir -p "$dati"
cp -a "$copia/documenti" "$dati/documenti"
echo "ripristinata in $dati: ora avviare l'applicazione su $PGDATABASE"

#!/usr/bin/env bash
# Copies database and documents of a running installation on PostgreSQL: copia.sh DATI CARTELLA
# The connection comes from the usual variables of PostgreSQL (PGHOST, PGPORT, PGUSER, PGDATABASE, PGPASSFILE).
# The database first, the documents after: a document is never changed nor deleted once a row names it, so every row of
# the dump finds its document; what arrived in between is too much, which harms nobody.
set -euo pipefail
dati=${1:?folder of architrave.dati}
copie=${2:?folder of the copies}
copia=$copie/$(date +%Y-%m-%dT%H-%M-%S)
mkdir -p "$copia"
pg_dump --format=custom --no-owner --file="$copia/database.dump"
# Hard links to the copy before make a copy of unchanged documents cost nothing.
prima=$(find "$copie" -mindepth 2 -maxdepth 2 -name documenti -type d | sort | tail -n 1)
if command -v rsync > /dev/null; then
  rsync -a --exclude=/in-arrivo ${prima:+--link-dest="$prima"} "$dati/documenti/" "$copia/documenti/"
else
  cp -a "$dati/documenti" "$copia/documenti" && rm -rf "$copia/documenti/in-arrivo"
fi
# A document's name is the SHA-256 of its bytes: the copy proves itself.
(cd "$copia/documenti" && find . -type f | while read -r f; do echo "$(basename "$f")  $f"; done | sha256sum --check --quiet)
echo "$copia"

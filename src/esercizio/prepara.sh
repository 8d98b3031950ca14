#!/usr/bin/env bash
# Lays the jar out flat and archives its classes, so that a start takes about half the time: anew for each jar and each Java.
# prepara.sh JAR FOLDER; then: java -XX:SharedArchiveFile=FOLDER/architrave.jsa -jar FOLDER/architrave.jar
set -euo pipefail
[ $# = 2 ] || { sed -n 2,3p "$0" >&2; exit 2; }

prova=$(mktemp -d)
trap 'rm -rf "$prova"' EXIT
java -Djarmode=tools -jar "$1" extract --destination "$2" --force > /dev/null
java -XX:TieredStopAtLevel=1 -XX:ArchiveClassesAtExit="$2/architrave.jsa" -Dspring.context.exit=onRefresh -jar "$2/$(basename "$1")" --architrave.dati="$prova/dati" > "$prova/registro" 2>&1 \
  || { tail -n 40 "$prova/registro" >&2; exit 1; }

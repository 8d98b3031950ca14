#!/usr/bin/env bash
# A CILA from the counter to its conclusion, with nothing but curl: the tutorial for who integrates.
#   cila.sh [BASE_URL]        default http://localhost:8080; the application runs in its demo profile
# Stops at the first unexpected status. Its last line is the "stato" in the server's last answer.
set -euo pipefail

BASE=${1:-http://localhost:8080}
API=$BASE/api/v1
PAROLA=${ARCHITRAVE_PAROLA:-architrave}         # the password of the demo accounts
COMUNE=048017                                   # Firenze, which checks every CILA in the demonstration
LAVORO=$(mktemp -d)
trap 'rm -rf "$LAVORO"' EXIT

# chiama UTENTE STATO_ATTESO METODO INDIRIZZO [argomenti di curl…]: the answer's body goes to standard output.
chiama() {
  local utente=$1 atteso=$2 metodo=$3 indirizzo=$4 stato; shift 4
  stato=$(curl -sS -o "$LAVORO/risposta" -w '%{http_code}' -u "$utente:$PAROLA" -X "$metodo" "$@" "$indirizzo")
  if [ "$stato" != "$atteso" ]; then
    echo "$metodo $indirizzo ($utente): atteso $atteso, ricevuto $stato" >&2
    cat "$LAVORO/risposta" >&2; echo >&2
    exit 1
  fi
  cat "$LAVORO/risposta"
}

# campo NOME: the first string value of that name in the JSON on standard input.
campo() { grep -o "\"$1\":\"[^\"]*\"" | head -n 1 | cut -d'"' -f4; }

json() { chiama "$1" "$2" "$3" "$4" -H 'Content-Type: application/json' "${@:5}"; }

# uguale DETTO ATTESO COSA: stops when an answer is not the one expected.
uguale() { [ "$1" = "$2" ] || { echo "$3: atteso $2, ricevuto $1" >&2; exit 1; }; }

passo() { echo "— $*"; }

# An attachment: the smallest thing that is a PDF.
printf '%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%%%EOF\n' > "$LAVORO/documento.pdf"

passo "La geometra apre la pratica nel comune $COMUNE"
ID=$(json geometra 201 POST "$API/pratiche" -d "{\"procedimento\":\"Cila\",\"comune\":\"$COMUNE\"}" | campo id)

passo "Un comune che non esiste è rifiutato"
json geometra 422 POST "$API/pratiche" -d '{"procedimento":"Cila","comune":"999999"}' > /dev/null

passo "Compila i quadri"
OGGI=$(TZ=Europe/Rome date +%F)
while read -r codice risposte; do
  json geometra 200 PUT "$API/pratiche/$ID/quadri/$codice" -d "${risposte//@oggi/$OGGI}" > /dev/null
done <<'QUADRI'
titolare {"cognome":"Bianchi","nome":"Marco","codiceFiscale":"BNCMRC79L05D612D","nascita":{"luogo":"italia","comune":"Firenze","provincia":"FI","data":"1979-07-05"},"cittadinanza":"italiana","residenza":{"luogo":"italia","comune":"Firenze","provincia":"FI","indirizzo":"Via dei Servi","civico":"25","cap":"50122"},"contatti":{"email":"marco.bianchi@example.it","cellulare":"333 0000002"}}
ditta {"agisce":false}
procuratore {"conferita":true,"cognome":"Conti","nome":"Laura","codiceFiscale":"CNTLRA84C52D612J","nascita":{"luogo":"italia","comune":"Firenze","provincia":"FI","data":"1984-03-12"},"cittadinanza":"italiana","residenza":{"luogo":"italia","comune":"Firenze","provincia":"FI","indirizzo":"Via Pisana","civico":"114","cap":"50143"},"contatti":{"pec":"laura.conti@pec.example.it","email":"laura.conti@example.it","cellulare":"333 0000001"}}
titolarita {"titolo":"proprietario","esclusiva":"a1","piuTitolari":false}
partiComuni {"opere":"b1"}
presentazioneCila {"presentazione":"c1"}
qualificazioneCila {"sportello":"SUE","qualificazione":"d1","inizioLavori":"d11","dataInizio":"@oggi"}
localizzazione {"immobili":[{"indirizzo":{"via":"Via dei Servi","civico":"25","scala":"A","piano":"2","interno":"5","cap":"50122"},"censito":"fabbricati","catasto":[{"foglio":"166","particella":"248","subalterno":"12"},{"foglio":"166","particella":"248","subalterno":"31"}],"destinazioneUso":"residenziale"}]}
contributoCila {"titolo":"f1"}
tecnici {}
impresa {"esecuzione":"h1"}
sicurezza {"applicazione":"i2","entitaCantiere":"i211","notifica":"i31","conoscenzaSospensione":true}
privacy {"informativa":true}
tecniciIncaricati {"progettista":{"cognome":"Conti","nome":"Laura","codiceFiscale":"CNTLRA84C52D612J","nascita":{"luogo":"italia","comune":"Firenze","provincia":"FI","data":"1984-03-12"},"cittadinanza":"italiana","residenza":{"luogo":"italia","comune":"Firenze","provincia":"FI","indirizzo":"Via Pisana","civico":"114","cap":"50143"},"contatti":{"pec":"laura.conti@pec.example.it","email":"laura.conti@example.it","cellulare":"333 0000001"},"studio":{"luogo":"italia","comune":"Firenze","provincia":"FI","indirizzo":"Via Pisana","civico":"120","cap":"50143"},"ordine":{"nome":"Collegio dei geometri e geometri laureati","citta":"Firenze","numero":"4812"},"direttoreLavori":true}}
impreseEsecutrici {"imprese":[{"ragioneSociale":"Edilizia Arno S.r.l.","codiceFiscaleImpresa":"01234560488","formaGiuridica":"SR","iscrizione":"ISCRITTO","registro":"cciaa","cciaa":"FIRENZE","provinciaRea":"FI","numeroRea":"512345","sede":{"luogo":"italia","comune":"Firenze","provincia":"FI","indirizzo":"Viale Europa","civico":"88","cap":"50126"},"contatti":{"pec":"edilizia.arno@pec.example.it","telefono":"055 0000003"},"legaleRappresentante":{"cognome":"Rossi","nome":"Andrea","codiceFiscale":"RSSNDR70S23D612H","nascita":{"luogo":"italia","comune":"Firenze","provincia":"FI","data":"1970-11-23"},"contatti":{}},"iscrittaCassaEdile":true,"cassaEdile":{"sede":"Firenze","codiceImpresa":"40217","codiceCassa":"FI00"},"iscrittaInps":true,"inps":{"sede":"Firenze","matricola":"3012345678"},"iscrittaInail":true,"inail":{"sede":"Firenze","codiceImpresa":"15678901","posizioneAssicurativa":"91234567"}}]}
interventoCila {"tipologie":["1.1"],"descrizione":"Spostamento di due pareti divisorie non portanti per allargare il soggiorno, rifacimento del bagno e degli impianti, nuova porta interna tra cucina e corridoio; nessuna opera su parti strutturali o sulle facciate."}
tolleranze {"presenti":false}
asseverazione {"assevero":true,"informativa":true}
firma {"titolare":"procura","progettista":"identita"}
QUADRI

passo "Chiede che cosa manca, e allega i documenti che mancano"
MANCANO=$(chiama geometra 200 GET "$API/pratiche/$ID/verifica" | grep -o '"quadro":"allegati","campo":"[^"]*"' | cut -d'"' -f8)
for codice in $MANCANO; do
  echo "  allega $codice"
  chiama geometra 201 POST "$API/pratiche/$ID/allegati" -F "codice=$codice" -F "file=@$LAVORO/documento.pdf" > /dev/null
done
uguale "$(chiama geometra 200 GET "$API/pratiche/$ID/verifica")" '[]' "problemi rimasti"

passo "Presenta: numero, ricevuta e momento in un solo atto; la stessa chiave ha la stessa risposta"
presenta() { chiama geometra 200 POST "$API/pratiche/$ID/presentazione" -H "Idempotency-Key: esempio-$ID"; }
PRIMA=$(presenta)
NUMERO=$(campo numero <<< "$PRIMA")
echo "  $NUMERO, ricevuta $(campo ricevuta <<< "$PRIMA")"
uguale "$(presenta)" "$PRIMA" "presentazione ripetuta"
chiama geometra 409 POST "$API/pratiche/$ID/presentazione" -H 'Idempotency-Key: altra' > /dev/null

passo "L'ufficio di un altro comune non la trova"
chiama istruttore.fiesole 404 GET "$API/pratiche/$NUMERO" > /dev/null

# attivita UTENTE: the caller's open task on this case, taken in charge.
attivita() {
  local id dopo=''
  while :; do
    id=$(chiama "$1" 200 GET "$API/attivita?dopo=$dopo" | grep -o "{\"id\":\"[^\"]*\",\"numero\":\"$NUMERO\"" | cut -d'"' -f4) && break
    dopo=$(campo seguente < "$LAVORO/risposta")
    [ -n "$dopo" ] || { echo "$1: nessuna attività per $NUMERO" >&2; exit 1; }
  done
  chiama "$1" 200 POST "$API/attivita/$id/presa-in-carico" > /dev/null
  echo "$id"
}
svolge() { json "$1" 204 POST "$API/attivita/$(attivita "$1")/completamento" -d "$2"; echo "  $1: fatto"; }
comunica() { json geometra 201 POST "$API/pratiche/$NUMERO/comunicazioni" -H "Idempotency-Key: $1-$NUMERO" -d "$2" > /dev/null; }

passo "L'istruttore verifica: manca qualcosa"
svolge istruttore.firenze '{"esito":"DA_REGOLARIZZARE","rilievi":"La planimetria di progetto non ha le quote."}'
COMPITO=$(chiama responsabile.firenze 200 GET "$API/attivita" | campo id)
chiama responsabile.fiesole 404 POST "$API/attivita/$COMPITO/presa-in-carico" > /dev/null

passo "Il responsabile invita a regolarizzare"
svolge responsabile.firenze '{"richieste":[{"tipo":"ELABORATO","oggetto":"Planimetria di progetto quotata","motivo":"Le quote servono a verificare le superfici."}],"testo":"Si invita a integrare la planimetria."}'

passo "La geometra risponde"
DOCUMENTO=$(chiama geometra 201 POST "$API/pratiche/$NUMERO/allegati" -F "file=@$LAVORO/documento.pdf" | campo id)
comunica risposta "{\"tipo\":\"RISPOSTA_INVITO\",\"dati\":{\"testo\":\"Si allega la planimetria quotata.\"},\"documenti\":[\"$DOCUMENTO\"]}"

passo "L'istruttore verifica di nuovo: completa"
svolge istruttore.firenze '{"esito":"COMPLETA"}'

passo "I lavori finiscono"
comunica fine-lavori "{\"tipo\":\"FINE_LAVORI\",\"dati\":{\"data\":\"$OGGI\",\"ultimazione\":\"TOTALE\",\"catasto\":\"NON_DOVUTO\"}}"

passo "Come sta la pratica $NUMERO"
chiama geometra 200 GET "$API/pratiche/$NUMERO" | campo stato

#!/usr/bin/env bash
# A SCIA from the counter to the order that conforms it, with nothing but curl: the tutorial for who integrates.
#   scia.sh [BASE_URL]        default http://localhost:8080; the application runs in its demo profile
# Stops at the first unexpected status. Its last line is the "stato" in the server's last answer.
set -euo pipefail

BASE=${1:-http://localhost:8080}
API=$BASE/api/v1
PAROLA=${ARCHITRAVE_PAROLA:-architrave}         # the password of the demo accounts
COMUNE=048017                                   # Firenze; every SCIA is examined
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
ID=$(json geometra 201 POST "$API/pratiche" -d "{\"procedimento\":\"Scia\",\"comune\":\"$COMUNE\"}" | campo id)

passo "Un comune che non esiste è rifiutato"
json geometra 422 POST "$API/pratiche" -d '{"procedimento":"Scia","comune":"999999"}' > /dev/null

passo "Compila i quadri"
OGGI=$(TZ=Europe/Rome date +%F)
while read -r codice risposte; do
  json geometra 200 PUT "$API/pratiche/$ID/quadri/$codice" -d "${risposte//@oggi/$OGGI}" > /dev/null
done <<'QUADRI'
titolare {"cognome":"Bianchi","nome":"Marco","codiceFiscale":"BNCMRC79L05D612D","nascita":{"luogo":"italia","comune":"Firenze","provincia":"FI","data":"1979-07-05"},"cittadinanza":"italiana","residenza":{"luogo":"italia","comune":"Firenze","provincia":"FI","indirizzo":"Via dei Servi","civico":"25","cap":"50122"},"contatti":{"email":"marco.bianchi@example.it","cellulare":"333 0000002"}}
ditta {"agisce":false}
procuratore {"conferita":true,"cognome":"Conti","nome":"Laura","codiceFiscale":"CNTLRA84C52D612J","nascita":{"luogo":"italia","comune":"Firenze","provincia":"FI","data":"1984-03-12"},"cittadinanza":"italiana","residenza":{"luogo":"italia","comune":"Firenze","provincia":"FI","indirizzo":"Via Pisana","civico":"114","cap":"50143"},"contatti":{"pec":"laura.conti@pec.example.it","email":"laura.conti@example.it","cellulare":"333 0000001"}}
titolarita {"titolo":"proprietario","esclusiva":"a1","piuTitolari":false}
presentazioneScia {"presentazione":"b2","dataInizio":"@oggi"}
qualificazioneScia {"sportello":"SUE","intervento":"c1","mutamento":"m1","stato":"e1"}
sanatoriaScia {}
localizzazione {"immobili":[{"indirizzo":{"via":"Via dei Servi","civico":"25","scala":"A","piano":"2","interno":"5","cap":"50122"},"censito":"fabbricati","catasto":[{"foglio":"166","particella":"248","subalterno":"12"},{"foglio":"166","particella":"248","subalterno":"31"}],"destinazioneUso":"residenziale"}]}
partiComuni {"opere":"b1"}
regolaritaScia {"legittimato":"f1","titoli":[{"tipo":"permesso","numero":"1243","data":"1968-05-14"},{"tipo":"dia","numero":"3307","data":"2004-10-20"}],"situazione":"x1"}
contributoScia {"titolo":"g1","normativa":"Art. 17, comma 4, d.P.R. n. 380/2001: l'intervento non aumenta il carico urbanistico"}
tecnici {}
impresa {"esecuzione":"h1"}
sicurezza {"applicazione":"i2","entitaCantiere":"i211","notifica":"i31","conoscenzaSospensione":true}
dirittiTerzi {"consapevole":true}
privacy {"informativa":true}
altriTitolari {}
tecniciIncaricati {"progettista":{"cognome":"Conti","nome":"Laura","codiceFiscale":"CNTLRA84C52D612J","nascita":{"luogo":"italia","comune":"Firenze","provincia":"FI","data":"1984-03-12"},"cittadinanza":"italiana","residenza":{"luogo":"italia","comune":"Firenze","provincia":"FI","indirizzo":"Via Pisana","civico":"114","cap":"50143"},"contatti":{"pec":"laura.conti@pec.example.it","email":"laura.conti@example.it","cellulare":"333 0000001"},"studio":{"luogo":"italia","comune":"Firenze","provincia":"FI","indirizzo":"Via Pisana","civico":"120","cap":"50143"},"ordine":{"nome":"Collegio dei geometri e geometri laureati","citta":"Firenze","numero":"4812"},"direttoreLavori":true}}
impreseEsecutrici {"imprese":[{"ragioneSociale":"Edilizia Arno S.r.l.","codiceFiscaleImpresa":"01234560488","formaGiuridica":"SR","iscrizione":"ISCRITTO","registro":"cciaa","cciaa":"FIRENZE","provinciaRea":"FI","numeroRea":"512345","sede":{"luogo":"italia","comune":"Firenze","provincia":"FI","indirizzo":"Viale Europa","civico":"88","cap":"50126"},"contatti":{"pec":"edilizia.arno@pec.example.it","telefono":"055 0000003"},"legaleRappresentante":{"cognome":"Rossi","nome":"Andrea","codiceFiscale":"RSSNDR70S23D612H","nascita":{"luogo":"italia","comune":"Firenze","provincia":"FI","data":"1970-11-23"},"contatti":{}},"iscrittaCassaEdile":true,"cassaEdile":{"sede":"Firenze","codiceImpresa":"40217","codiceCassa":"FI00"},"iscrittaInps":true,"inps":{"sede":"Firenze","matricola":"3012345678"},"iscrittaInail":true,"inail":{"sede":"Firenze","codiceImpresa":"15678901","posizioneAssicurativa":"91234567"}}]}
interventoScia {"tipologie":["1.1"],"mutamento":"no","zonaA":false,"descrizione":"Apertura di un vano in un muro portante tra soggiorno e cucina con cerchiatura in acciaio, consolidamento di un solaio e rifacimento dell'impianto elettrico dell'unità; nessuna modifica dei prospetti."}
relazioneStatoLegittimo {"verificato":true}
tolleranze {"presenti":false}
relazioneSanatoria {}
relazioneGeometria {"superficie":96,"volume":288,"piani":4}
relazioneStrumenti {"strumenti":[{"strumento":"prg","specificare":"Piano operativo","zona":"A","articolo":"13"}]}
relazioneBarriere {"caso":"4.1"}
relazioneImpianti {"caso":"5.2","impianti":["5.2.1"],"progetto":"5.2.8.1"}
relazioneEnergia {"risparmio":"6.1.1","rinnovabili":"6.2.1"}
relazioneRumore {"impatto":"7.1","requisiti":"7.3"}
relazioneMateriali {"casi":["8.4"]}
relazioneIncendi {"norme":"9.1","valutazione":"9.4"}
relazioneAmianto {"caso":"10.1"}
relazioneIgiene {"caso":"11.1"}
relazioneStrutture {"cemento":"12.1","sismica":"12.5","geotecnica":false}
relazionePaesaggio {"caso":"13.1"}
relazioneSoprintendenza {"caso":"14.1"}
relazioneAreaProtetta {"caso":"15.1"}
relazioneIdrogeologico {"caso":"16.1"}
relazioneIdraulico {"caso":"17.1"}
relazioneNatura2000 {"caso":"18.1"}
relazioneCimiteriale {"caso":"19.1"}
relazioneIncidenti {"caso":"20.1"}
relazioneEcologica {}
relazioneInfrastrutture {}
relazioneNote {}
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

passo "Il responsabile del servizio assegna la pratica"
svolge responsabile.firenze '{"istruttore":"istruttore.firenze"}'
COMPITO=$(chiama istruttore.firenze 200 GET "$API/attivita" | campo id)
chiama istruttore.fiesole 404 POST "$API/attivita/$COMPITO/presa-in-carico" > /dev/null

passo "L'istruttore verifica requisiti e presupposti: si possono rendere conformi"
svolge istruttore.firenze '{"esito":"CONFORMABILE","rilievi":"Manca la relazione sulle strutture."}'

passo "Il responsabile del procedimento propone, il responsabile del servizio ordina la conformazione"
svolge responsabile.firenze '{"decisione":"PROPONE","motivazione":"Manca la relazione sulle strutture: si chiede di presentarla."}'
svolge responsabile.firenze '{"decisione":"ORDINA","motivazione":"Manca la relazione sulle strutture.","misure":"Presentare la relazione sulle strutture.","giorni":"30","sospensione":"NESSUNA","rimedi":"Si può ricorrere al TAR."}'

passo "La geometra comunica le misure: il controllo riparte per intero"
comunica misure '{"tipo":"MISURE","dati":{"testo":"La relazione sulle strutture è allegata."}}'

passo "L'istruttore verifica le misure: conformi"
svolge istruttore.firenze '{"esito":"CONFORME"}'

passo "I lavori finiscono; la pratica si conclude quando anche il termine di controllo è finito"
comunica fine-lavori "{\"tipo\":\"FINE_LAVORI\",\"dati\":{\"data\":\"$OGGI\",\"ultimazione\":\"TOTALE\",\"catasto\":\"NON_DOVUTO\"}}"

passo "Come sta la pratica $NUMERO"
chiama geometra 200 GET "$API/pratiche/$NUMERO" | campo stato

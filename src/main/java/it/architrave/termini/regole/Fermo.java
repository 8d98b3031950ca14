package it.architrave.termini.regole;

import static it.architrave.termini.regole.Avviso.Genere.PREAVVISO_RIPETUTO;
import static it.architrave.termini.regole.Avviso.Genere.PREAVVISO_TARDIVO;
import static it.architrave.termini.regole.Avviso.Genere.RICHIESTA_RIPETUTA;
import static it.architrave.termini.regole.Avviso.Genere.RICHIESTA_TARDIVA;

/** The acts that stop a term; how each acts and how often is told by the parameters. */
enum Fermo {
    DOCUMENTI_DEL_PERMESSO("PERMESSO.documenti", "dalla richiesta di documenti"),
    MODIFICHE("PERMESSO.modifiche", "dalla richiesta di modifiche"),
    DOCUMENTI_DELLA_SANATORIA("SANATORIA_36_BIS.documenti", "dalla richiesta di documenti"),
    COMPATIBILITA("SANATORIA_36_BIS.compatibilita", "dalla richiesta di compatibilità paesaggistica"),
    INFORMAZIONI("INFORMAZIONI", "dalla richiesta di informazioni"),
    DOCUMENTI_DEL_PAESAGGIO("PAESAGGISTICA_SEMPLIFICATA.documenti", "dalla richiesta di integrazioni"),
    INTEGRAZIONI("CONFERENZA.integrazioni", "dalla richiesta di integrazioni"),
    PREAVVISO(new Preavvisi("PREAVVISO", "PREAVVISO")),
    /** Stops as the general one does; how often is told by the permit's own row. */
    PREAVVISO_DEL_PERMESSO(new Preavvisi("PERMESSO.preavviso", "PREAVVISO")),
    PREAVVISO_DEL_PAESAGGIO(new Preavvisi("PAESAGGISTICA_SEMPLIFICATA.preavviso", "PAESAGGISTICA_SEMPLIFICATA.preavviso"));

    private final String volte;
    private final String materia;
    private final String causa;
    private final boolean preavviso;

    Fermo(String materia, String causa) {
        this.volte = materia + ".volte";
        this.materia = materia;
        this.causa = causa;
        this.preavviso = false;
    }

    Fermo(Preavvisi codici) {
        this.volte = codici.volte() + ".volte";
        this.materia = codici.materia();
        this.causa = "dal preavviso di rigetto";
        this.preavviso = true;
    }

    String volte() {
        return volte;
    }

    /** Beginning of the codes that tell how it acts. */
    String materia() {
        return materia;
    }

    String causa() {
        return causa;
    }

    Avviso.Genere tardivo() {
        return preavviso ? PREAVVISO_TARDIVO : RICHIESTA_TARDIVA;
    }

    Avviso.Genere ripetuto() {
        return preavviso ? PREAVVISO_RIPETUTO : RICHIESTA_RIPETUTA;
    }

    private record Preavvisi(String volte, String materia) {
    }
}

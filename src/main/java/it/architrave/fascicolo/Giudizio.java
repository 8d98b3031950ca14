package it.architrave.fascicolo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The content taken out of its envelopes, held against what should have been signed. */
record Giudizio(Path contenuto, String impronta, List<Firmatario> delleBuste, @Nullable Attesa attesa) {

    EsitoFirma esito() throws IOException, FirmaIllegibile {
        List<FirmePdf.Firma> delPdf = pdf() ? FirmePdf.leggi(contenuto) : List.of();
        List<Firmatario> tutti = new ArrayList<>(delleBuste);
        delPdf.forEach(f -> tutti.add(f.firmatario()));
        if (tutti.size() > FirmeCms.MASSIMO_FIRMATARI) {
            throw new FirmaIllegibile("Il file porta più di " + FirmeCms.MASSIMO_FIRMATARI + " firme.");
        }
        String ostacolo = ostacolo(tutti, delPdf);
        return new EsitoFirma(formato(delPdf), tutti, impronta, ostacolo.isEmpty(), ostacolo.isEmpty()
                ? "Le firme coprono il contenuto, che non è stato alterato." : ostacolo);
    }

    private String ostacolo(List<Firmatario> tutti, List<FirmePdf.Firma> delPdf) throws IOException, FirmaIllegibile {
        if (tutti.isEmpty()) {
            return "Il file non contiene firme digitali.";
        }
        for (Firmatario firmatario : tutti) {
            if (!firmatario.integra()) {
                return "La firma di " + firmatario.nome() + " non corrisponde al contenuto: il file è stato alterato.";
            }
        }
        if (attesa == null || attesa.impronta().equals(impronta)) {
            return "";
        }
        return delPdf.isEmpty() ? "Il documento firmato non è quello da firmare: scaricarlo di nuovo e firmare quello."
                : ostacoloNelPdf(attesa, delPdf);
    }

    /** A signed PDF begins with the original bytes; every signature covers them, and the pages are still those. */
    private String ostacoloNelPdf(Attesa attesa, List<FirmePdf.Firma> firme) throws IOException, FirmaIllegibile {
        if (Files.size(contenuto) <= attesa.lunghezza()
                || !Impronta.dellInizio(contenuto, attesa.lunghezza()).equals(attesa.impronta())
                || firme.stream().anyMatch(f -> f.coperti() < attesa.lunghezza())) {
            return "Il PDF firmato non contiene il documento da firmare così come è stato scaricato: scaricarlo di"
                    + " nuovo e firmarlo senza aprirlo e salvarlo con altri programmi.";
        }
        return PaginePdf.comeAllInizio(contenuto, attesa.lunghezza()) ? ""
                : "Le pagine del PDF firmato non sono quelle del documento da firmare.";
    }

    private boolean pdf() throws IOException {
        try (var dentro = Files.newInputStream(contenuto)) {
            return new String(dentro.readNBytes(5), StandardCharsets.ISO_8859_1).equals("%PDF-");
        }
    }

    private String formato(List<FirmePdf.Firma> delPdf) {
        String busta = delleBuste.isEmpty() ? "" : "CAdES";
        String pades = delPdf.isEmpty() ? "" : "PAdES";
        return busta.isEmpty() || pades.isEmpty() ? busta + pades : busta + " e " + pades;
    }
}

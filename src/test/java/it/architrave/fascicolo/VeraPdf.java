package it.architrave.fascicolo;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The reference validator of PDF/A and PDF/UA. */
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {
    }

    /** What each of the three profiles that our papers claim finds wrong. */
    public static List<String> violazioni(byte[] pdf) {
        return List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFA_2_B, PDFAFlavour.PDFUA_1).stream()
                .flatMap(profilo -> violazioni(pdf, profilo).stream()).toList();
    }

    private static List<String> violazioni(byte[] pdf, PDFAFlavour profilo) {
        try (var lettore = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), profilo);
             var giudice = Foundries.defaultInstance().createValidator(profilo, false)) {
            return giudice.validate(lettore).getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> profilo + " " + a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber() + ": "
                            + a.getMessage() + " " + a.getLocation().getContext()).distinct().limit(20).toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

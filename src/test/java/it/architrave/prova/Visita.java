package it.architrave.prova;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;

/** What one person does before the screen, in the words on it. */
public final class Visita implements AutoCloseable {

    private static final String FERMATA = """
            () => {
              if (document.activeElement === document.body) return '';
              const e = document.activeElement, r = e.getBoundingClientRect(), s = getComputedStyle(e);
              const visible = r.width > 1 && r.bottom > 0 && r.top < innerHeight
                && (s.outlineStyle !== 'none' || s.boxShadow !== 'none' || e.type === 'date');
              return (e.id || e.innerText.trim().split('\\n')[0]) + (visible ? '' : ' (non si vede)');
            }""";

    private final BrowserContext contesto;
    private final boolean javaScript;
    private final Page pagina;
    private final Occhio occhio;

    Visita(BrowserContext contesto, boolean javaScript) {
        this.contesto = contesto;
        this.javaScript = javaScript;
        contesto.setDefaultTimeout(15_000);
        pagina = contesto.newPage();
        occhio = new Occhio(pagina);
    }

    public Page pagina() {
        return pagina;
    }

    public Visita entra(String utente) {
        vai("/accesso");
        return accede(utente);
    }

    /** Fills the login page that is shown. */
    public Visita accede(String utente) {
        pagina.fill("#username", utente);
        pagina.fill("#password", "architrave");
        return preme("Entra");
    }

    public Visita vai(String percorso) {
        pagina.navigate(percorso);
        return this;
    }

    public Visita segue(String collegamento) {
        return passa(nel(AriaRole.LINK, collegamento));
    }

    public Visita preme(String bottone) {
        return passa(nel(AriaRole.BUTTON, bottone));
    }

    /** Presses what stands in the row or box that holds those words. */
    public Visita nellaRiga(String testo, String bottone) {
        return passa(pagina.locator("tr, .allegato").filter(new Locator.FilterOptions().setHasText(testo))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(bottone)).first());
    }

    /** Writes and leaves the field, then waits for the page to have saved it. */
    public Visita scrive(String campo, String valore) {
        pagina.fill("#" + campo, valore);
        pagina.locator("#" + campo).blur();
        return attende();
    }

    public Visita spunta(String campo) {
        pagina.check("#" + campo);
        return attende();
    }

    public Visita sceglie(String campo, String valore) {
        pagina.selectOption("#" + campo, valore);
        return attende();
    }

    /** Picks a PDF in the window that the file field opens. */
    public Visita allega(String campo, String nome) {
        pagina.waitForFileChooser(() -> pagina.click("#" + campo))
                .setFiles(new FilePayload(nome, "application/pdf", Mani.pdf()));
        return this;
    }

    public Visita vede(String testo) {
        pagina.locator("main").getByText(testo).first().waitFor();
        return this;
    }

    public String attivo() {
        return String.valueOf(pagina.evaluate("() => document.activeElement.id"));
    }

    /** Where the Tab key stops, one after the other; says so where the eye would not find the focus. */
    public List<String> percorreConLaTastiera(int passi) {
        List<String> fermate = new ArrayList<>();
        for (int i = 0; i < passi; i++) {
            pagina.keyboard().press("Tab");
            fermate.add(String.valueOf(pagina.evaluate(FERMATA)));
        }
        return fermate;
    }

    /** Looks at the page as it stands: see {@link Occhio}. */
    public Visita guarda(String nome) {
        occhio.guarda(nome);
        return this;
    }

    /** The same without axe-core, for a page of a kind already looked at. */
    public Visita mostra(String nome) {
        occhio.misura(nome);
        return this;
    }

    /** From here on the server may refuse so. */
    public Visita siAspetta(int stato) {
        occhio.siAspetta(stato);
        return this;
    }

    @Override
    public void close() {
        contesto.close();
        occhio.tuttoBene();
    }

    /** Goes to another page, which is there in full when this returns; without JavaScript, by the keyboard. */
    private Visita passa(Locator dove) {
        pagina.waitForNavigation(() -> {
            if (javaScript) {
                dove.click();
            } else {
                dove.press("Enter");
            }
        });
        return this;
    }

    private Visita attende() {
        if (!javaScript) {
            return this;
        }
        pagina.waitForFunction("() => !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling')");
        return this;
    }

    private Locator nel(AriaRole ruolo, String nome) {
        return pagina.locator("main").getByRole(ruolo, new Locator.GetByRoleOptions().setName(nome)).first();
    }
}

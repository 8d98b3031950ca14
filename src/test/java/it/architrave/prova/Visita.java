package it.architrave.prova;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** What one person does before the screen, in the words on it. */
public final class Visita implements AutoCloseable {

    private final BrowserContext contesto;
    private final Page pagina;
    private final Occhio occhio;

    Visita(BrowserContext contesto) {
        this.contesto = contesto;
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
        nel(AriaRole.LINK, collegamento).click();
        return this;
    }

    public Visita preme(String bottone) {
        nel(AriaRole.BUTTON, bottone).click();
        return this;
    }

    /** Presses or follows what stands in the row or box that holds those words. */
    public Visita nellaRiga(String testo, String bottone) {
        pagina.locator("tr, .allegato").filter(new Locator.FilterOptions().setHasText(testo))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(bottone)).first().click();
        return this;
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

    /** Looks at the page as it stands: see {@link Occhio}. */
    public Visita guarda(String nome) {
        occhio.guarda(nome);
        return this;
    }

    /** From here on the server may say "not found" once. */
    public Visita siAspetta(int stato) {
        occhio.siAspetta(stato);
        return this;
    }

    @Override
    public void close() {
        contesto.close();
        occhio.tuttoBene();
    }

    private Visita attende() {
        pagina.waitForFunction("() => !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling')");
        return this;
    }

    private Locator nel(AriaRole ruolo, String nome) {
        return pagina.locator("main").getByRole(ruolo, new Locator.GetByRoleOptions().setName(nome)).first();
    }
}

package it.architrave.prova;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A running Chromium, the one of the machine: nothing is downloaded. */
public final class Navigatore implements AutoCloseable {

    private static final List<String> OPZIONI = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=it");

    private final Playwright playwright;
    private final Browser browser;
    private final String indirizzo;

    public Navigatore(int porta) {
        indirizzo = "http://localhost:" + porta;
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium())
                .setArgs(OPZIONI));
    }

    static Path chromium() {
        return Path.of(Optional.ofNullable(System.getenv("ARCHITRAVE_CHROMIUM")).orElse("/usr/bin/chromium"));
    }

    /** Somebody sits down before the screen: nobody is logged in yet. */
    public Visita visita() {
        return visita(true);
    }

    public Visita senzaJavaScript() {
        return visita(false);
    }

    private Visita visita(boolean javaScript) {
        return new Visita(browser.newContext(new Browser.NewContextOptions().setBaseURL(indirizzo).setLocale("it-IT")
                .setJavaScriptEnabled(javaScript).setReducedMotion(ReducedMotion.REDUCE).setViewportSize(1280, 900)), javaScript);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

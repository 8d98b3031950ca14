package it.architrave.prova;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Watches a page: what its console and its server complain of, whether axe-core finds a violation of WCAG 2.1 A or AA,
 * whether it is wider than a screen or a telephone. With {@code -Dscatti} it keeps a picture of each under target/scatti.
 */
final class Occhio {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final Path SCATTI = Path.of("target", "scatti");

    /** Only violations are gathered: describing each element that is right takes most of the time of axe-core. */
    private static final String VIOLAZIONI = """
            async tag => {
              const esito = await axe.run(document, { runOnly: { type: 'tag', values: tag }, resultTypes: ['violations'] });
              return esito.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html));
            }""";

    private final Page pagina;
    private final Set<String> guasti = new LinkedHashSet<>();
    private int atteso;

    Occhio(Page pagina) {
        this.pagina = pagina;
        pagina.onConsoleMessage(m -> {
            if (m.type().equals("error") && !m.text().contains("status of " + atteso)) {
                guasti.add(pagina.url() + " console: " + m.text());
            }
        });
        pagina.onPageError(e -> guasti.add(pagina.url() + " script: " + e));
        pagina.onResponse(r -> {
            if (r.status() >= 400 && r.status() != atteso) {
                guasti.add(r.status() + " " + r.request().method() + " " + r.url());
            }
        });
    }

    void siAspetta(int stato) {
        atteso = stato;
    }

    void guarda(String nome) {
        violazioni(nome);
        misura(nome);
    }

    void misura(String nome) {
        misura(nome, 1280, 900);
        misura(nome, 360, 740);
        pagina.setViewportSize(1280, 900);
    }

    void tuttoBene() {
        assertThat(guasti).as("console e risposte del server").isEmpty();
    }

    private void violazioni(String nome) {
        pagina.evaluate(AxeBuilder.getAxeScript());
        ((List<?>) pagina.evaluate(VIOLAZIONI, WCAG)).forEach(v -> guasti.add(nome + " " + v));
    }

    private void misura(String nome, int larghezza, int altezza) {
        pagina.setViewportSize(larghezza, altezza);
        if (Boolean.TRUE.equals(pagina.evaluate("() => document.documentElement.scrollWidth > innerWidth"))) {
            guasti.add(nome + ": a " + larghezza + " punti esce dallo schermo");
        }
        if (System.getProperty("scatti") != null) {
            pagina.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                    .setPath(SCATTI.resolve(larghezza + "-" + nome + ".png")));
        }
    }
}

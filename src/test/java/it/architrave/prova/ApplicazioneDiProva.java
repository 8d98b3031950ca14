package it.architrave.prova;

import it.architrave.comunicazioni.PostaDiProva;
import it.architrave.comunicazioni.SpedizioneCheSiRompe;
import it.architrave.muro.AttrezziDelMuro;
import it.architrave.muro.GenteAvvelenata;
import it.architrave.muro.Portatori;
import it.architrave.protocollo.RegistroSpegnibile;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The real application, with real engine, delegates and database and a moved clock; started once for all the tests that
 * ask for it, so each works on cases of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "architrave.motore.lavori=false", "architrave.protocollo.ogni=1h", "architrave.posta.ogni=1h",
        "architrave.ricevute.ogni=1h", "architrave.promemoria.ogni=1h", "architrave.corpi.respiro=2s",
        "server.tomcat.connection-timeout=4s",
        // The database may be gone before the application at the end of a run: a turn under way would wait for it.
        "spring.task.scheduling.shutdown.await-termination=false"})
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@ContextConfiguration(initializers = {BaseDiProva.class, ServerDiPosta.class, FornitoreDiProva.class})
@Import({OrologioDiProva.class, Mani.class, Motore.class, Rete.class, IstruzioniSql.class, RegistroSpegnibile.class,
        SpedizioneCheSiRompe.class, PostaDiProva.class, AttrezziDelMuro.class, GenteAvvelenata.class, Portatori.class})
@interface ApplicazioneDiProva {
}

package it.architrave.comunicazioni;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import it.architrave.accesso.Ambito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.prova.Mani;
import it.architrave.prova.Motore;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A post office of its own for tests: real SMTP and IMAP server, the capricious one before it, postmen who may be killed. */
@Lazy
@TestComponent
public class PostaDiProva {

    static final Ambito TUTTO = Ambito.sistema("prova");
    static final String ANNA = "anna@posta.invalid";
    static final String BRUNO = "bruno@posta.invalid";
    /** Begins the subject of what these tests send; plain, so that the capricious server reads it too. */
    static final String OGGETTO = "Prova ";

    final GreenMail vero = new GreenMail(new ServerSetup[] {new ServerSetup(0, "127.0.0.1", "smtp"),
            new ServerSetup(0, "127.0.0.1", "imap")});
    final ServerDispettoso server;

    @Autowired
    private UnaSpedizione una;
    @Autowired
    private InvioRepository invii;
    @Autowired
    private RegoleDellaPosta regole;
    @Autowired
    private Giornale giornale;
    @Autowired
    private Clock orologio;
    @Autowired
    private Avvisi avvisi;
    @Autowired
    private Mani mani;
    @Autowired
    private Motore motore;
    @Autowired
    private Busta busta;

    /** Filing costs more than posting: cases are used again, and each test knows its own notices by their series. */
    private final List<NumeroPratica> usate = new ArrayList<>();
    private int serie;

    PostaDiProva() {
        vero.start();
        vero.setUser(ANNA, ANNA, "segreta");
        vero.setUser(BRUNO, BRUNO, "segreta");
        server = new ServerDispettoso(vero.getSmtp().getPort());
    }

    /** A process that has just started; what an earlier one knew is lost. */
    Postino postino() {
        return postino(spedizione());
    }

    Postino postino(Spedizione spedizione) {
        return postino(spedizione, new Interruttore(regole));
    }

    Postino postino(Spedizione spedizione, Interruttore interruttore) {
        return new Postino(new Consegna(spedizione, interruttore, una, orologio), una,
                new Ritardi(invii, regole, interruttore, giornale), orologio);
    }

    Spedizione spedizione() {
        var smtp = new JavaMailSenderImpl();
        smtp.setHost("127.0.0.1");
        smtp.setPort(server.porta());
        smtp.getJavaMailProperties().putAll(java.util.Map.of("mail.smtp.timeout", "20000", "mail.smtp.connectiontimeout", "5000"));
        return new SpedizioneSmtp(smtp, busta);
    }

    /** Cases of which nothing waits to leave. */
    List<NumeroPratica> pratiche(int quante) {
        serie++;
        while (usate.size() < quante) {
            usate.add(mani.presentata(Mani.FIESOLE));
        }
        motore.avanza(Duration.ofDays(4000));
        Postino netturbino = postino();
        while (!invii.pronti(TUTTO, orologio.instant(), orologio.instant(), 1).isEmpty()) {
            netturbino.giro();
        }
        motore.adesso();
        return List.copyOf(usate.subList(0, quante));
    }

    /** Queues so many notices on each case, numbered from one, in one act per case. */
    void accoda(List<NumeroPratica> pratiche, int quanti, String... indirizzi) {
        pratiche.forEach(p -> mani.inUnAtto(() -> IntStream.rangeClosed(1, quanti).forEach(n -> avvisi.invia(new Avviso(p,
                new Destinatario("Anna Bianchi", indirizzi[(n - 1) % indirizzi.length]), OGGETTO + serie + " %05d".formatted(n),
                "Testo dell'avviso " + n + " con à, è e €", chiavi() + p + "/" + n, null)))));
    }

    /** Of the notices of these tests on the case, oldest first. */
    List<Invio> righe(NumeroPratica pratica) {
        return avvisi.di(TUTTO, pratica).stream().filter(i -> i.avviso().chiave().startsWith(chiavi())).toList();
    }

    boolean tutti(List<NumeroPratica> pratiche, Predicate<Invio> come) {
        return pratiche.stream().allMatch(p -> righe(p).stream().allMatch(come));
    }

    /** What IMAP finds at the address about these cases, in the order of arrival. */
    List<Arrivato> arrivati(String indirizzo, List<NumeroPratica> pratiche) {
        List<String> numeri = pratiche.stream().map(NumeroPratica::valore).toList();
        Properties proprieta = new Properties();
        proprieta.put("mail.imap.fetchsize", "65536");
        try (var archivio = Session.getInstance(proprieta).getStore("imap")) {
            archivio.connect("127.0.0.1", vero.getImap().getPort(), indirizzo, "segreta");
            Folder posta = archivio.getFolder("INBOX");
            posta.open(Folder.READ_ONLY);
            Message[] messaggi = posta.getMessages();
            FetchProfile interi = new FetchProfile();
            interi.add(IMAPFolder.FetchProfileItem.MESSAGE);
            posta.fetch(messaggi, interi);
            List<Arrivato> trovati = new ArrayList<>();
            for (Message m : messaggi) {
                if (numeri.contains(uno(m, "X-Architrave-Pratica")) && m.getSubject().startsWith(OGGETTO + serie + " ")) {
                    boolean segnato = uno(m, "X-Architrave-Forse-Ripetuto") != null;
                    trovati.add(new Arrivato(uno(m, "X-Architrave-Pratica"), m.getSubject(), uno(m, "Message-ID"), segnato,
                            segnato ? String.valueOf(m.getContent()) : ""));
                }
            }
            return trovati;
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String chiavi() {
        return "posta/" + serie + "/";
    }

    private static String uno(Message m, String nome) throws MessagingException {
        String[] valori = m.getHeader(nome);
        return valori == null ? null : valori[0];
    }

    /** One message in the mailbox; its text only where it is marked. */
    record Arrivato(String pratica, String oggetto, String codice, boolean segnato, String testo) {

        int ordine() {
            return Integer.parseInt(oggetto.substring(oggetto.lastIndexOf(' ') + 1));
        }
    }
}

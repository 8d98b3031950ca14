package it.architrave.termini.web;

import it.architrave.termini.regole.Opzione;
import it.architrave.termini.regole.Procedimento;
import it.architrave.termini.regole.TipoEvento;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the page offers to choose from, once the procedure is known. */
record Scelte(Optional<Procedimento> procedimento, List<String> comuni) {

    /** Choices on which courts or offices do not agree. */
    private static final Set<Opzione> DISCUSSE = EnumSet.of(Opzione.PREAVVISO, Opzione.SILENZIO_DOPO_PREAVVISO,
            Opzione.CONTROLLO_CILA, Opzione.TEMPESTIVITA, Opzione.SANTO_PATRONO);

    /** One of the circumstances that change a calculation. */
    record Circostanza(String nome, List<String> valori, boolean discussa) {

        static Circostanza di(Opzione o) {
            return new Circostanza(o.nome(), o.valori(), DISCUSSE.contains(o));
        }
    }

    static Scelte di(String procedimento, List<String> comuni) {
        return new Scelte(Arrays.stream(Procedimento.values()).filter(p -> p.name().equals(procedimento)).findFirst(), comuni);
    }

    /** Whether the procedure is one that the clock knows. */
    public boolean note() {
        return procedimento.isPresent();
    }

    public List<String> procedimenti() {
        return Arrays.stream(Procedimento.values()).map(Enum::name).toList();
    }

    /** What can stand in that line: the first opens the procedure. */
    public List<String> eventi(int riga) {
        return tipi().filter(t -> riga > 0 ? procedimento.orElseThrow().prosegueCon(t) : procedimento.orElseThrow().siApreCon(t))
                .map(Enum::name).toList();
    }

    /** Events that say themselves how many days they give. */
    public List<String> conGiorni() {
        return tipi().filter(TipoEvento::conGiorni).map(Enum::name).toList();
    }

    public List<Circostanza> opzioni() {
        return procedimento.map(Scelte::riguardo).orElse(Stream.empty()).map(Circostanza::di).toList();
    }

    private Stream<TipoEvento> tipi() {
        return Arrays.stream(TipoEvento.values()).filter(t -> procedimento.map(p -> p.conosce(t)).orElse(false));
    }

    private static Stream<Opzione> riguardo(Procedimento procedimento) {
        Stream<Opzione> proprie = switch (procedimento) {
            case PERMESSO_DI_COSTRUIRE -> Stream.of(Opzione.TIPO, Opzione.COMPLESSO, Opzione.VINCOLO, Opzione.ASSENSI_FORMALI,
                    Opzione.PREAVVISO, Opzione.SILENZIO_DOPO_PREAVVISO);
            case CILA -> Stream.of(Opzione.ASSENSI_DA_ACQUISIRE, Opzione.CONTROLLO_CILA);
            case SCIA -> Stream.of(Opzione.ASSENSI_DA_ACQUISIRE, Opzione.ZONA_A, Opzione.TEMPESTIVITA);
            case AGIBILITA -> Stream.of(Opzione.TEMPESTIVITA);
            case CONFERENZA -> Stream.of(Opzione.PROFILO_CONFERENZA, Opzione.ENTE_SENSIBILE);
            default -> Stream.empty();
        };
        return Stream.concat(proprie, Stream.of(Opzione.SANTO_PATRONO));
    }
}

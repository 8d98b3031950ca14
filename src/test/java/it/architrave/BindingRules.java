package it.architrave;

import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.pratica.GenereDiLegame;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nothing is named that is not there, and nothing is there that nobody names (design, section 9). */
final class BindingRules {

    private BindingRules() {
    }

    static List<String> delegatesMissing(Bindings b) {
        return minus(b.delegatesNamed(), b.code().delegates());
    }

    static List<String> delegatesUnused(Bindings b) {
        return minus(b.code().delegates(), b.delegatesNamed());
    }

    static List<String> formsMissing(Bindings b) {
        return minus(b.formsNamed(), b.forms().tasks());
    }

    static List<String> formsUnused(Bindings b) {
        return minus(b.forms().tasks(), b.formsNamed());
    }

    static List<String> quadriMissing(Bindings b) {
        return minus(b.forms().quadriOfModules(), b.forms().quadri());
    }

    static List<String> quadriUnused(Bindings b) {
        return minus(b.forms().quadri(), b.forms().quadriOfModules());
    }

    static List<String> communicationsWithoutForm(Bindings b) {
        return minus(communications(), b.forms().communications());
    }

    static List<String> formsOfNoCommunication(Bindings b) {
        return minus(b.forms().communications(), communications());
    }

    static List<String> decisionsMissing(Bindings b) {
        return minus(b.decisionsNamed(), b.ids(b.decisions(), "decision"));
    }

    static List<String> decisionsUnused(Bindings b) {
        return minus(b.ids(b.decisions(), "decision"), b.decisionsNamed());
    }

    static List<String> processesMissing(Bindings b) {
        return minus(union(b.processesCalled(), b.forms().modules()), b.ids(b.processes(), "process"));
    }

    /** A module says that its process is to come although it is there: the word has to go. */
    static List<String> processesNoLongerAwaited(Bindings b) {
        return b.ids(b.processes(), "process").stream().filter(b.forms().modulesWaiting()::contains).sorted().toList();
    }

    /** A process is called by another one, started by the filing of its module, or opened by the office. */
    static List<String> processesUnused(Bindings b) {
        Set<String> opened = Arrays.stream(GenereDiLegame.values()).map(GenereDiLegame::procedimento).collect(Collectors.toSet());
        return minus(b.ids(b.processes(), "process"), union(union(b.processesCalled(), b.forms().modules()), opened));
    }

    static List<String> variablesUndeclared(Bindings b) {
        return minus(b.variablesNamed(), union(b.code().variables(), b.variablesDecided()));
    }

    static List<String> variablesDeclaredTwice(Bindings b) {
        List<String> all = Stream.concat(b.code().variables().stream(), b.variablesDecided().stream()).sorted().toList();
        return all.stream().filter(v -> all.indexOf(v) != all.lastIndexOf(v)).distinct().toList();
    }

    static List<String> variablesUnused(Bindings b) {
        return minus(b.code().variables(), b.variablesNamed());
    }

    static List<String> resultsUnderAnotherName(Bindings b) {
        return List.copyOf(b.resultsUnderAnotherName());
    }

    static List<String> messagesMissing(Bindings b) {
        return minus(b.messagesNamed(), b.code().messages());
    }

    static List<String> messagesUnused(Bindings b) {
        return minus(b.code().messages(), b.messagesNamed());
    }

    static List<String> groupsWithoutRole(Bindings b) {
        return minus(b.groupsNamed(), b.code().roles());
    }

    static List<String> misnamedForms(Bindings b) {
        return b.forms().misnamed();
    }

    private static Set<String> communications() {
        return Arrays.stream(TipoComunicazione.values()).map(TipoComunicazione::codice).collect(Collectors.toSet());
    }

    private static List<String> minus(Collection<String> those, Collection<String> these) {
        return those.stream().filter(name -> !these.contains(name)).distinct().sorted().toList();
    }

    private static Set<String> union(Collection<String> those, Collection<String> these) {
        Set<String> all = new TreeSet<>(those);
        all.addAll(these);
        return all;
    }
}

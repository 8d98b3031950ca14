package it.architrave.motore;

import java.util.Date;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;

/**
 * What follows a job that did not succeed. The engine's own way puts the due date off by the pause between two tries: a timer
 * that woke up too early, or that somebody has moved meanwhile, would forget when it is due.
 */
class RitornoInAttesa extends DefaultJobRetryCmd {

    RitornoInAttesa(String lavoro, Throwable errore) {
        super(lavoro, errore);
    }

    @Override
    public Object execute(CommandContext comando) {
        SvegliaAnticipata presto = anticipata(exception);
        JobEntity lavoro = presto == null ? null : getJob();
        if (lavoro == null) {
            return super.execute(comando);
        }
        if (lavoro.getDuedate() == null || !lavoro.getDuedate().after(ClockUtil.getCurrentTime())) {
            lavoro.setDuedate(Date.from(presto.quando()));
        }
        lavoro.unlock();
        return null;
    }

    private static @Nullable SvegliaAnticipata anticipata(Throwable errore) {
        for (Throwable causa = errore; causa != null; causa = causa.getCause()) {
            if (causa instanceof SvegliaAnticipata presto) {
                return presto;
            }
        }
        return null;
    }
}

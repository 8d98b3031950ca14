-- A notice is marked as started, in a commit of its own, before anybody talks to the mail server; the mark is a lease.
alter table avviso add column preso_da varchar(60);
alter table avviso add column in_partenza_dal timestamp with time zone;
alter table avviso add column partenze int default 0 not null;
-- Since when it waits: from its act, or from the last time somebody sent it again.
alter table avviso add column in_coda_dal timestamp with time zone;
update avviso set in_coda_dal = creato_il;
alter table avviso alter column in_coda_dal set not null;
alter table avviso add column ultimo_esito varchar(20);

-- The mark takes the place of the trace: what was cut short by then may have left.
update avviso set forse_ripetuto = true where stato <> 'SPEDITO'
    and exists (select 1 from tentativo_di_invio t where t.avviso = avviso.id and t.esito is null);
drop table tentativo_di_invio;

-- Who waits before a notice of the same case, without reading all that the case has ever sent.
create index avviso_della_pratica_in_coda on avviso (pratica, stato, id);

-- What a term is besides its length: where it runs from, who must act, on which parameter it depends that there is one.
alter table tipo_termine add column da varchar(120) default 'dall''apertura' not null;
alter table tipo_termine add column dalla_presentazione boolean default false not null;
alter table tipo_termine add column agisce varchar(10) default 'UFFICIO' not null;
alter table tipo_termine add column durata varchar(80);
alter table tipo_termine add column effetto varchar(80);
alter table tipo_termine add column condizione varchar(80);
alter table tipo_termine add column valore varchar(40);
update tipo_termine set da = 'dalla comunicazione dell''invito', agisce = 'PARTE' where codice = 'CILA.regolarizzazione';

insert into tipo_termine (codice, denominazione, da, dalla_presentazione, agisce, durata, effetto, condizione, valore) values
('CILA.controllo', 'Termine di controllo della CILA', 'dalla presentazione', true, 'UFFICIO', 'CILA.analogia', 'CILA.effetto.controllo', 'CILA.controllo', 'ANALOGIA_30'),
('CILA.durata', 'Durata della CILA', 'dalla presentazione', true, 'PARTE', 'CILA.durata', 'CILA.effetto.durata', null, null);

insert into parametro (codice, ambito_tipo, ambito, valore, unita, dal, fonte, nota) values
('CILA.effetto.controllo', 'STATO', '', 'POTERI_CONSUMATI', 'EFFETTO', date '1990-01-01', 'art. 19 c. 3 e 6-bis L. 241/1990, per analogia',
 '[case law] Dove vale CILA.controllo = ANALOGIA_30: finito il termine il potere di controllo è consumato e resta l''annullamento d''ufficio (Cons. Stato 4110/2023; sez. II 1651/2025). Decorrenza convenzionale [model].'),
('CILA.durata', 'STATO', '', 'NESSUNA', 'SCELTA', date '1990-01-01', 'art. 6-bis d.P.R. 380/2001',
 '[regional] NESSUNA, o una durata in GIORNI, MESI o ANNI dalla presentazione entro cui comunicare la fine dei lavori. La legge dello Stato non ne dà: può fissarla il regolamento del Comune o la Regione. Decorrenza convenzionale [model].'),
('CILA.effetto.durata', 'STATO', '', 'DA_ARCHIVIARE', 'EFFETTO', date '1990-01-01', 'art. 6-bis d.P.R. 380/2001',
 '[regional] Dove il Comune dà una durata: decorsa senza fine lavori la pratica è segnalata per l''archiviazione, che è un atto dell''ufficio. Decorrenza convenzionale [model].');

-- Which acts stop a term: the numbers (how often, until when, how long) are parameters, named here.
create table tipo_arresto (
    motivo   varchar(80)  primary key,
    tipo     varchar(12)  not null,
    causa    varchar(120) not null,
    norma    varchar(300) not null,
    volte    varchar(80),
    entro    varchar(80),
    massimo  varchar(80),
    risposta varchar(80),
    ripresa  varchar(80)
);

-- The run as it was counted: duration, stops, steps; no last day while it stands still.
alter table termine add column da varchar(120) default '' not null;
alter table termine add column quantita int default 0 not null;
alter table termine add column unita varchar(20) default 'GIORNI' not null;
alter table termine add column parole varchar(200) default '' not null;
alter table termine add column norma varchar(700) default '' not null;
alter table termine add column fermate varchar(1000000) default '{"elenco":[]}' not null;
alter table termine add column passi varchar(1000000) default '{"passi":[]}' not null;
alter table termine add column grezza date;
alter table termine add column normativa date;
alter table termine add column effetto varchar(20) default 'NESSUNO' not null;
alter table termine add column agisce varchar(10) default 'PARTE' not null;
alter table termine add column effetto_dal date;
alter table termine alter column scadenza drop not null;

update termine set stato = 'IN_CORSO' where stato = 'APERTO';
update termine set stato = 'DECORSO' where stato = 'SCADUTO';
update termine set da = 'dalla comunicazione dell''invito', quantita = giorni, parole = concat(giorni, ' giorni'),
    grezza = decorrenza + giorni,
    norma = coalesce((select max(p.fonte) from parametro p where p.codice = termine.codice and p.ambito_tipo = 'STATO'), ''),
    effetto_dal = case when stato = 'DECORSO' then scadenza + 1 end;
update termine set passi = concat('{"passi":[{"da":"', cast(decorrenza as varchar(10)), '","a":"', cast(grezza as varchar(10)),
    '","perche":{"genere":"CORSA","quanto":"', parole, '","dettaglio":"', da, '"},"norma":"', replace(norma, '"', ''), '"}',
    case when grezza = scadenza then '' else concat(',{"da":"', cast(grezza as varchar(10)), '","a":"',
        cast(scadenza as varchar(10)),
        '","perche":{"genere":"FESTIVO","quanto":"","dettaglio":""},"norma":"art. 2963 c. 3 c.c."}') end, ']}');

alter table termine drop column giorni;
alter table termine drop column spiegazione;

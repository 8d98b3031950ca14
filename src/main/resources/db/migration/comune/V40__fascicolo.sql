create table documento (
    id           uuid          primary key,
    pratica      uuid          not null references bozza,
    codice       varchar(60)   not null,
    nome_file    varchar(150)  not null,
    tipo         varchar(80)   not null,
    dimensione   bigint        not null,
    impronta     varchar(64)   not null,
    descrizione  varchar(300)  not null,
    caricato_da  varchar(120)  not null,
    caricato_il  timestamp with time zone not null,
    firma        varchar(100000),
    tolto        boolean       not null,
    versione     int           not null
);
create index documento_pratica on documento (pratica, caricato_il);

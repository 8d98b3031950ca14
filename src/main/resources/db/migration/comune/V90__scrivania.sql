create table scrivania_attivita (
    id           varchar(64)  primary key,
    numero       varchar(40)  not null,
    comune       varchar(6)   not null,
    ufficio      varchar(50)  not null,
    nodo         varchar(80)  not null,
    nome         varchar(200) not null,
    assegnatario varchar(60),
    aperta       timestamp with time zone not null,
    oggetto      varchar(300) not null
);
create index scrivania_attivita_coda on scrivania_attivita (ufficio, aperta, id);
create index scrivania_attivita_mie on scrivania_attivita (assegnatario, aperta, id);
create index scrivania_attivita_pratica on scrivania_attivita (numero);

create table scrivania_pratica (
    numero        varchar(40)  primary key,
    comune        varchar(6)   not null,
    procedimento  varchar(40)  not null,
    oggetto       varchar(300) not null,
    titolare      varchar(200) not null,
    stato         varchar(30)  not null,
    in_carico_a   varchar(200) not null,
    presentata_il timestamp with time zone not null
);
create index scrivania_pratica_elenco on scrivania_pratica (comune, presentata_il, numero);

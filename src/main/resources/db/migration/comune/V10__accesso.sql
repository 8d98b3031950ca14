create table utente (
    nome_utente    varchar(60)  primary key,
    nome           varchar(120) not null,
    codice_fiscale varchar(16)  not null,
    email          varchar(254) not null,
    impronta       varchar(120) not null,
    ruoli          varchar(60)  not null,
    -- Accounts of the demonstration, whose password everybody knows: outside the demo profile they are refused.
    dimostrativo   boolean      not null
);

create table incarico (
    nome_utente varchar(60) not null references utente,
    comune      varchar(6)  not null,
    ruolo       varchar(40) not null,
    primary key (nome_utente, comune, ruolo)
);

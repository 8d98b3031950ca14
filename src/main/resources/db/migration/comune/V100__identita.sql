-- A deactivated person is nobody at the next request; the row stays, as journals name it.
alter table utente add column attivo boolean default true not null;
create index utente_codice_fiscale on utente (codice_fiscale);
create index utente_email on utente (email);

-- First and last day of a role in an office; null: without limit.
alter table incarico add column dal date;
alter table incarico add column al date;

-- Which identity of which OpenID Connect provider is which user. A party is known across providers by the fiscal code,
-- which stands here under the issuer "codice-fiscale".
create table identita (
    emittente   varchar(200) not null,
    soggetto    varchar(255) not null,
    nome_utente varchar(60)  not null references utente,
    primary key (emittente, soggetto)
);
create index identita_nome_utente on identita (nome_utente);

-- One-time codes, kept as SHA-256 of random bits; without user: the code of the first administrator.
create table codice_di_accesso (
    impronta_codice varchar(64) primary key,
    nome_utente     varchar(60) references utente,
    scadenza        timestamp with time zone not null,
    usato_il        timestamp with time zone
);
create index codice_di_accesso_nome_utente on codice_di_accesso (nome_utente);

-- Failed logins by account and address, address alone, account alone; the names are kept only as hashes.
create table tentativo_di_accesso (
    chiave  varchar(80) primary key,
    falliti integer     not null,
    fino_a  timestamp with time zone not null,
    ultimo  timestamp with time zone not null
);
create index tentativo_di_accesso_ultimo on tentativo_di_accesso (ultimo);

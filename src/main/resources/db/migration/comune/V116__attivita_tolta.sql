-- Tasks that an act took away before anybody did them, with the journal's line of that act: for who comes late.
create table attivita_tolta (
    id     varchar(64) primary key,
    nodo   varchar(80) not null,
    numero varchar(40) not null,
    comune varchar(6)  not null,
    voce   bigint      not null references giornale
);

-- Each validation of a document's signatures, kept for good; the last one also stands on the document, for the lists.
create table verifica_firma (
    id          uuid          primary key,
    documento   uuid          not null references documento,
    momento     timestamp with time zone not null,
    esito       varchar(20)   not null,
    occasione   varchar(20)   not null,
    chiesta_da  varchar(120)  not null,
    verifica    varchar(1000000) not null,
    versione    int           not null
);
create index verifica_firma_documento on verifica_firma (documento, momento);

alter table documento alter column firma set data type varchar(1000000);

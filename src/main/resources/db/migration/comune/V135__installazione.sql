-- Where this database was first found: found elsewhere, it is a restored copy, from which nothing may leave.
create table installazione (
    numero int          primary key,
    luogo  varchar(500) not null,
    dal    timestamp with time zone not null
);

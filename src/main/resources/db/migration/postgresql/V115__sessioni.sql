-- Logins, known to every process; names and columns are those of spring-session-jdbc, times are milliseconds.
create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);

create index spring_session_scadenza on spring_session (expiry_time);
create index spring_session_utente on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);

-- Work that every process has on its schedule and one does: when it is due again.
create table turno (
    lavoro   varchar(60)              primary key,
    prossimo timestamp with time zone not null
);

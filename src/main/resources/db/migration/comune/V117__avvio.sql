-- Held by the process that fills a database while it starts; the others wait and find it filled.
insert into turno (lavoro, prossimo) values ('avvio', timestamp with time zone '2026-01-01 00:00:00+00');

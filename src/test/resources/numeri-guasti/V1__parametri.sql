insert into parametro (codice, valore) values
('Codice.giusto', '10');

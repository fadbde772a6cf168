alter table funds_stop_payment add column reported_fen bigint not null default 0;

update funds_stop_payment set reported_fen = amount_fen;

alter table funds_stop_payment alter column reported_fen drop default;

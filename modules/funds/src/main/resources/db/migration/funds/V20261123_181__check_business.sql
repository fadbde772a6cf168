alter table funds_counter_check
  add column business varchar(40) not null default 'TRANSFER';

update funds_counter_check set business = 'OPENING' where kind = 'OPENING';

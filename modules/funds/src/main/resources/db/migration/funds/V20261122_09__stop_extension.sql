alter table funds_stop_payment
  add column extension_asked_by   uuid          null,
  add column extension_asked_name varchar(100)  null,
  add column extension_asked_at   datetime(6)   null,
  add column extension_reason     varchar(1000) null;

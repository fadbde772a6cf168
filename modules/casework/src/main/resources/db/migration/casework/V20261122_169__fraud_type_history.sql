alter table casework_fraud_type
  add column version    int          not null default 0,
  add column changed_by varchar(60)  null,
  add column changed_at datetime(6)  null;

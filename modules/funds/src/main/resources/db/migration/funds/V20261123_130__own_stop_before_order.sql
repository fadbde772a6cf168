alter table funds_stop_payment
  add column original_id      varchar(36) null collate utf8mb4_nopad_bin,
  add column stopped_first_at datetime(6) null;

create table platform_outbox (
  id            uuid         not null primary key,
  topic         varchar(80)  not null collate utf8mb4_nopad_bin,
  subscriber    varchar(80)  not null collate utf8mb4_nopad_bin,
  ordering_key  varchar(100) not null collate utf8mb4_nopad_bin,
  payload       longtext     not null,
  state         varchar(40)  not null,
  open          boolean      not null,
  attempts      int          not null,
  occurred_at   datetime(6)  not null,
  created_at    datetime(6)  not null,
  next_at       datetime(6)  not null,
  locked_until  datetime(6)  not null,
  done_at       datetime(6)  null,
  last_error    varchar(500) null,
  skip_reason   varchar(500) null,
  key platform_outbox_due (open, state, next_at, id),
  key platform_outbox_order (subscriber, ordering_key, open, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;

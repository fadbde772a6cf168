create table funds_counter_rule (
  id                uuid          not null primary key,
  bank_code         varchar(12)   not null collate utf8mb4_nopad_bin,
  valid_from        date          not null,
  notice_above_fen  bigint        not null,
  reward_fen        bigint        not null,
  set_by            varchar(100)  not null,
  set_at            datetime(6)   not null,
  unique key funds_counter_rule_day (bank_code, valid_from)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;

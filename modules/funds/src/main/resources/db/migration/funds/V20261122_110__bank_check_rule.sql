create table funds_bank_check_rule (
  id          uuid          not null primary key,
  bank_code   varchar(12)   not null collate utf8mb4_nopad_bin,
  valid_from  date          not null,
  active      boolean       not null,
  reason      varchar(1000) not null,
  set_by      varchar(100)  not null,
  set_at      datetime(6)   not null,
  key funds_bank_check_rule_bank (bank_code, valid_from, set_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;

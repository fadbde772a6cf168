create table directory_account_history (
  id          uuid         not null primary key,
  account_id  uuid         not null,
  at          datetime(6)  not null,
  username    varchar(100) not null collate utf8mb4_nopad_bin,
  what        varchar(40)  not null,
  detail      varchar(500) not null,
  reason      varchar(500) not null,
  key directory_account_history_of (account_id, at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;

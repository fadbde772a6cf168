create table platform_idempotency (
  caller       varchar(100) not null collate utf8mb4_nopad_bin,
  idem_key     varchar(100) not null collate utf8mb4_nopad_bin,
  request_hash char(64)     not null collate utf8mb4_nopad_bin,
  status       int          not null,
  body         longtext     null,
  created_at   datetime(6)  not null,
  primary key (caller, idem_key),
  key platform_idempotency_age (created_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;

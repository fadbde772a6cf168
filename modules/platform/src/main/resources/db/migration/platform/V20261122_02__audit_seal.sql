create table platform_audit_seal (
  seal_no     bigint        not null primary key,
  sealed_at   datetime(6)   not null,
  row_count   int           not null,
  prev_hash   char(64)      not null collate utf8mb4_nopad_bin,
  seal_hash   char(64)      not null collate utf8mb4_nopad_bin,
  signature   varchar(400)  not null collate utf8mb4_nopad_bin
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;

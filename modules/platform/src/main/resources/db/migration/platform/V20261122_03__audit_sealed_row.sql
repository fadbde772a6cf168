create table platform_audit_sealed (
  audit_id  bigint   not null primary key,
  seal_no   bigint   not null,
  row_hash  char(64) not null collate utf8mb4_nopad_bin,
  key platform_audit_sealed_seal (seal_no, audit_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;

create table funds_counter_post (
  id                uuid          not null primary key,
  version           int           not null,
  bank_code         varchar(12)   not null collate utf8mb4_nopad_bin,
  bank_name         varchar(120)  not null,
  bank_path         varchar(255)  not null collate utf8mb4_nopad_bin,
  branch            varchar(120)  not null,
  unit_path         varchar(255)  not null collate utf8mb4_nopad_bin,
  org_name          varchar(120)  not null,
  opened_at         datetime(6)   not null,
  closed_at         datetime(6)   null,
  key funds_counter_post_unit (unit_path),
  key funds_counter_post_bank (bank_code, branch)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;

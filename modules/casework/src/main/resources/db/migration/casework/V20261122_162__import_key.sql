create table casework_import_key (
  row_key   char(64) not null collate utf8mb4_nopad_bin primary key,
  report_id uuid     not null,
  import_id uuid     not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;

create table casework_call_sheet (
  id          uuid         not null primary key,
  version     int          not null,
  case_id     uuid         not null,
  unit_path   varchar(255) not null collate utf8mb4_nopad_bin,
  file_name   varchar(200) not null,
  digest      varchar(64)  not null collate utf8mb4_nopad_bin,
  row_count   int          not null,
  rejected    int          not null,
  faults      text         not null,
  loaded_at   datetime(6)  not null,
  loader_id   uuid         not null,
  loader_name varchar(60)  not null,
  unique key casework_call_sheet_once (case_id, digest)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;

create table casework_series (
  id           uuid         not null primary key,
  version      int          not null,
  series_no    varchar(40)  not null collate utf8mb4_nopad_bin,
  title        varchar(120) not null,
  org_code     varchar(12)  not null collate utf8mb4_nopad_bin,
  org_name     varchar(120) not null,
  unit_path    varchar(255) not null collate utf8mb4_nopad_bin,
  made_at      datetime(6)  not null,
  maker_id     uuid         not null,
  maker_name   varchar(60)  not null,
  unique key casework_series_no (series_no),
  key casework_series_unit (unit_path, made_at, id),
  key casework_series_made (made_at, id, unit_path)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;

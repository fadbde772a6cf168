-- in_case is the case while it belongs, and null when it has left: a case is in one series at a time.
create table casework_series_case (
  id          uuid         not null primary key,
  series_id   uuid         not null,
  case_id     uuid         not null,
  in_case     uuid         null,
  joined_at   datetime(6)  not null,
  joined_by   varchar(60)  not null,
  reason      varchar(500) not null,
  left_at     datetime(6)  null,
  left_by     varchar(60)  null,
  left_reason varchar(500) null,
  unique key casework_series_case_in (in_case),
  key casework_series_case_series (series_id, joined_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;

create table casework_supervision (
  id               uuid         not null primary key,
  version          int          not null,
  case_id          uuid         not null,
  unit_path        varchar(255) not null collate utf8mb4_nopad_bin,
  level            varchar(40)  not null,
  document_no      varchar(60)  not null collate utf8mb4_nopad_bin,
  ordered_at       datetime(6)  not null,
  recorded_by_name varchar(60)  not null,
  lifted_at        datetime(6)  null,
  lifted_by_name   varchar(60)  null,
  lift_reason      varchar(500) null,
  key casework_supervision_case (case_id, ordered_at),
  key casework_supervision_ordered (ordered_at, unit_path, level)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;

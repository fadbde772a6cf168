-- One row for each thing that identifies the people behind a fraud, of reports and of whatever else belongs to a case.
create table casework_identifier (
  owner_id   uuid         not null,
  kind       varchar(12)  not null collate utf8mb4_nopad_bin,
  value      varchar(120) not null collate utf8mb4_nopad_bin,
  owner_type varchar(12)  not null collate utf8mb4_nopad_bin,
  case_id    uuid         null,
  entered_at datetime(6)  not null,
  primary key (owner_id, kind, value),
  key casework_identifier_value (value, kind, case_id, owner_id),
  key casework_identifier_case (case_id, kind, value)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;

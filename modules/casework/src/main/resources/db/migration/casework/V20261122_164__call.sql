create table casework_call (
  id           uuid         not null primary key,
  version      int          not null,
  org_code     varchar(12)  not null collate utf8mb4_nopad_bin,
  unit_path    varchar(255) not null collate utf8mb4_nopad_bin,
  kind         varchar(40)  not null,
  number       varchar(32)  not null collate utf8mb4_nopad_bin,
  number_typed varchar(80)  not null collate utf8mb4_nopad_bin,
  note         varchar(500) not null,
  amount_fen   bigint       null,
  called_at    datetime(6)  not null,
  entered_at   datetime(6)  not null,
  officer_id   uuid         not null,
  officer_name varchar(60)  not null,
  report_id    uuid         null,
  key casework_call_called (called_at, id, unit_path, kind, officer_id, officer_name, amount_fen),
  key casework_call_unit (unit_path, called_at, id),
  key casework_call_number (number, called_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
